import '../../app/panelStyles'
import '@mantine/spotlight/styles.css'
import { createSpotlight, Spotlight } from '@mantine/spotlight'
import { foldText } from '@shared/domain/foldText'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { currentActions } from '../../app/actions/actions'
import { Kbd } from '../../ui/Kbd'
import classes from './CommandPalette.module.css'
import { byGroup, GROUP_LABELS } from './groups'

const [store, palette] = createSpotlight()

/** Every action that can be taken now, found by typing a part of its name. */
export function CommandPalette({ close }: { close: () => void }) {
  const { t } = useTranslation()
  const [actions] = useState(() => currentActions().filter((action) => action.run))
  useEffect(() => palette.open(), [])
  return (
    <Spotlight
      store={store}
      shortcut={null}
      nothingFound={t('help.paletteNothing')}
      searchProps={{ placeholder: t('help.palettePlaceholder'), 'aria-label': t('help.palette') }}
      attributes={{ content: { 'aria-label': t('help.palette') } }}
      scrollAreaProps={{ viewportProps: { tabIndex: 0 } }}
      highlightQuery={false}
      scrollable
      overlayProps={{ backgroundOpacity: 0.28, blur: 0 }}
      maxHeight={420}
      classNames={{
        action: classes.action,
        actionLabel: classes.label,
        search: classes.search,
        actionsGroup: classes.group,
      }}
      filter={(query, groups) =>
        groups
          .filter((group) => 'actions' in group)
          .map((group) => ({
            ...group,
            actions: group.actions.filter((action) =>
              foldText(action.label ?? '').includes(foldText(query.trim())),
            ),
          }))
          .filter((group) => group.actions.length > 0)
      }
      actions={byGroup(actions).map(({ group, actions: offered }) => ({
        group: t(GROUP_LABELS[group]),
        actions: offered.map((action) => {
          const key = action.shownKey ?? action.keys?.[0]
          return {
            id: action.id,
            label: action.label,
            rightSection: key && <Kbd combination={key} />,
            onClick: () => {
              close()
              action.run?.()
            },
          }
        }),
      }))}
      onSpotlightClose={close}
    />
  )
}
