import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { Toggle } from '../../../ui/Toggle'
import classes from './ConnectSyncField.module.css'

/** «Prosjektsynkronisering», as it is chosen while connecting. */
export function ConnectSyncField({
  on,
  locked,
  onChange,
}: {
  on: boolean
  /** Whether hours are transferred, which needs Tripletex' own projects. */
  locked: boolean
  onChange: (on: boolean) => void
}) {
  const { t } = useTranslation()
  const id = useId()
  return (
    <div className={classes.row}>
      <Toggle id={id} describedBy={`${id}n`} on={on} disabled={locked} onChange={onChange} />
      <div>
        <label htmlFor={id}>{t('settings.item.projectSync.label')}</label>
        <p id={`${id}n`}>
          {t('settings.item.projectSync.note')} {locked && t('integrations.syncLocked')}
        </p>
      </div>
    </div>
  )
}
