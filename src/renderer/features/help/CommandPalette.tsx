import '../../app/panelStyles'
import '@mantine/spotlight/styles.css'
import { createSpotlight, Spotlight } from '@mantine/spotlight'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Action } from '../../app/actions/actions'
import { useFocusBack } from '../../app/focus'
import { Kbd } from '../../ui/Kbd'
import classes from './CommandPalette.module.css'
import { findActions } from './findActions'
import { byGroup, GROUP_LABELS } from './groups'
import { useAllActions } from './useAllActions'
import { useLineActions } from './useLineActions'

const [store, palette] = createSpotlight()

/**
 * Everything that can be done in the app, found by typing some of its name, nearly right. What is no name may be hours: they are
 * offered as they were understood.
 */
export function CommandPalette({ close }: { close: () => void }) {
  const { t } = useTranslation()
  useFocusBack()
  const [query, setQuery] = useState('')
  const { offered, searched } = useAllActions()
  const line = useLineActions(query)
  useEffect(() => palette.open(), [])
  const found = query.trim() === '' ? offered : findActions(searched, query)
  const groups = byGroup(found).map(({ group, actions }) => ({ label: t(GROUP_LABELS[group]), actions }))
  const hours = (actions: readonly Action[]) =>
    actions.length > 0 ? [{ label: t('help.groupHours'), actions }] : []
  const shown = [...hours(line.whole), ...groups, ...hours(line.some)]
  const first = shown[0]?.actions[0]?.id
  // Hours are understood a moment after they were typed; Enter then means them, as what is first is marked.
  useEffect(() => {
    if (first) markFirst()
  }, [first])
  return (
    <Spotlight
      store={store}
      shortcut={null}
      query={query}
      onQueryChange={setQuery}
      nothingFound={t('help.paletteNothing')}
      searchProps={{ placeholder: t('help.palettePlaceholder'), 'aria-label': t('help.palette') }}
      attributes={{ content: { 'aria-label': t('help.palette') } }}
      scrollAreaProps={{ viewportProps: { tabIndex: 0 } }}
      highlightQuery={false}
      scrollable
      centered={false}
      yOffset="12vh"
      overlayProps={{ backgroundOpacity: 0.28, blur: 0 }}
      maxHeight={420}
      classNames={{
        action: classes.action,
        actionLabel: classes.label,
        actionSection: classes.section,
        search: classes.search,
        actionsGroup: classes.group,
      }}
      filter={(_query, actions) => actions}
      actions={shown.map(({ label, actions }) => ({
        group: label,
        actions: actions.map((action) => itemOf(action, close)),
      }))}
      onSpotlightClose={close}
    />
  )
}

/** Marks the first line, which Enter takes, as the palette itself does when something is typed; it exports no way to. */
function markFirst(): void {
  const lines = [...document.querySelectorAll('[data-action]')]
  for (const line of lines) line.removeAttribute('data-selected')
  lines[0]?.setAttribute('data-selected', 'true')
  store.updateState((state) => ({ ...state, selected: 0 }))
}

function itemOf(action: Action, close: () => void) {
  const key = action.shownKey ?? action.keys?.[0]
  return {
    id: action.id,
    label: action.label,
    rightSection: (
      <span className={classes.aside}>
        {action.note && <span className={classes.note}>{action.note}</span>}
        {key && <Kbd combination={key} />}
      </span>
    ),
    onClick: () => {
      close()
      action.run?.()
    },
  }
}
