import '../../app/panelStyles'
import { Modal } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useAppState } from '../../app/AppContext'
import { currentActions } from '../../app/actions/actions'
import { useFocusBack } from '../../app/focus'
import { Kbd } from '../../ui/Kbd'
import { STAR_KEY } from '../../ui/PickerList'
import { byGroup, GROUP_LABELS } from './groups'
import classes from './ShortcutSheet.module.css'
import { viewActionsFor } from './viewActions'

type Line = { id: string; label: string; keys: readonly string[] }

/** All keys, by what they are for: those that work now, and those of the other views. */
export function ShortcutSheet({ close }: { close: () => void }) {
  const { t } = useTranslation()
  useFocusBack()
  const { rights, submission } = useAppState()
  const [here] = useState(currentActions)
  const now = byGroup(here).map(({ group, actions }) => ({
    title: t(GROUP_LABELS[group]),
    lines: actions.map(
      ({ id, label, keys = [], shownKey }): Line => ({
        id,
        label,
        keys: shownKey ? [shownKey, ...keys] : keys,
      }),
    ),
  }))
  const offered = new Set(here.map(({ id }) => id))
  const elsewhere = viewActionsFor({ rights, submission }).map(({ name, actions }) => ({
    title: t(name),
    lines: actions
      .filter(({ id }) => !offered.has(id))
      .map(
        (action): Line => ({
          id: action.id,
          label: t(action.label),
          keys: 'keys' in action ? action.keys : [],
        }),
      ),
  }))
  const forms = {
    title: t('help.groupForms'),
    lines: [
      { id: 'saveEditor', label: t('help.saveEditor'), keys: ['Mod+Enter'] },
      { id: 'favourite', label: t('help.toggleFavourite'), keys: [STAR_KEY] },
      { id: 'lineToEditor', label: t('help.lineToEditor'), keys: ['Tab', 'ArrowDown'] },
      { id: 'saveMore', label: t('registering.quick.saveMore'), keys: ['Shift+Enter'] },
      { id: 'renameTemplate', label: t('help.renameTemplate'), keys: ['F2'] },
      { id: 'closePanel', label: t('help.closePanel'), keys: ['Escape'] },
    ],
  }
  const groups = [...now, ...elsewhere, forms]
    .map(({ title, lines }) => ({ title, lines: lines.filter(({ keys }) => keys.length > 0) }))
    .filter(({ lines }) => lines.length > 0)
  return (
    <Modal
      opened
      onClose={close}
      size={680}
      title={t('help.shortcuts')}
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      <div className={classes.groups}>
        {groups.map(({ title, lines }) => (
          <section key={title} className={classes.group}>
            <h3>{title}</h3>
            <dl>
              {lines.map(({ id, label, keys }) => (
                <div key={id} className={classes.line}>
                  <dt>{label}</dt>
                  <dd>
                    {keys.map((combination) => (
                      <Kbd key={combination} combination={combination} />
                    ))}
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
    </Modal>
  )
}
