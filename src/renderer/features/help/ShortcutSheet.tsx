import '../../app/panelStyles'
import { Modal } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type Action, currentActions } from '../../app/actions/actions'
import { Kbd } from '../../ui/Kbd'
import { byGroup, GROUP_LABELS } from './groups'
import classes from './ShortcutSheet.module.css'

/** All keys that work now, by what they are for. */
export function ShortcutSheet({ close }: { close: () => void }) {
  const { t } = useTranslation()
  const [actions] = useState(() => {
    const forms: Action[] = [
      { id: 'saveEditor', label: t('help.saveEditor'), group: 'help', shownKey: 'Mod+Enter' },
      { id: 'closePanel', label: t('help.closePanel'), group: 'help', shownKey: 'Escape' },
    ]
    return [...currentActions(), ...forms].filter((action) => action.keys ?? action.shownKey)
  })
  return (
    <Modal
      opened
      onClose={close}
      size={680}
      title={t('help.shortcuts')}
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      <div className={classes.groups}>
        {byGroup(actions).map(({ group, actions: offered }) => (
          <section key={group} className={classes.group}>
            <h3>{t(GROUP_LABELS[group])}</h3>
            <dl>
              {offered.map((action) => (
                <div key={action.id} className={classes.line}>
                  <dt>{action.label}</dt>
                  <dd>
                    {(action.keys ?? [action.shownKey ?? '']).map((combination) => (
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
