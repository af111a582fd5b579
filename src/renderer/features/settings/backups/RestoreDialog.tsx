import type { Backup, Backups } from '@shared/ipc/app'
import { useTranslation } from 'react-i18next'
import { useBusyMutation } from '../../../app/busyClient'
import { useFormats } from '../../../app/formats'
import { ConfirmDialog } from '../../../ui/ConfirmDialog'
import { useWhen } from '../useWhen'
import classes from './BackupsSection.module.css'

/** The question before going back to a copy: what there is now, what comes, and what stays. */
export function RestoreDialog({
  backup,
  now,
  onClose,
  onRestored,
}: {
  backup: Backup
  now: Backups['now']
  onClose: () => void
  onRestored: () => void
}) {
  const { t } = useTranslation()
  const when = useWhen()
  const restore = useBusyMutation('backups.restore')
  const working = restore.isPending
  return (
    <ConfirmDialog
      opened
      title={t('settings.backupRestoreTitle', { when: when(backup.madeAt) })}
      confirm={t('settings.backupRestore')}
      working={working}
      error={restore.error}
      onClose={() => {
        if (!working) onClose()
      }}
      onConfirm={() => restore.mutate({ file: backup.file }, { onSuccess: onRestored })}
    >
      <dl className={classes.compared}>
        <dt>{t('settings.backupNow')}</dt>
        <Contents entries={now.entries} waiting={now.waiting} />
        <dt>{t('settings.backupCopy')}</dt>
        <Contents entries={backup.entries ?? 0} waiting={backup.waiting ?? 0} />
      </dl>
      <ul>
        <li>{t('settings.backupRestoreHours')}</li>
        <li>{t('settings.backupRestoreFirst')}</li>
        <li>{t('settings.backupRestoreSent')}</li>
        <li>{t('settings.backupRestoreKept')}</li>
      </ul>
      <p role="status" className="muted">
        {working && t('settings.backupRestoring')}
      </p>
    </ConfirmDialog>
  )
}

function Contents({ entries, waiting }: { entries: number; waiting: number }) {
  const { t } = useTranslation()
  const { number } = useFormats()
  return (
    <dd>
      {t('settings.backupEntriesCount', { count: entries, formatted: number(entries) })} ·{' '}
      {waiting === 0
        ? t('settings.backupNothingWaiting')
        : t('settings.backupWaitingCount', { count: waiting })}
    </dd>
  )
}
