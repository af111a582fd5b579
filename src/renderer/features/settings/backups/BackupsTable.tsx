import { Button } from '@mantine/core'
import type { Backup } from '@shared/ipc/app'
import { useTranslation } from 'react-i18next'
import { useFormats } from '../../../app/formats'
import { StateBadge } from '../../../ui/StateBadge'
import table from '../Table.module.css'
import { useWhen } from '../useWhen'
import classes from './BackupsSection.module.css'

const BYTES_PER_MB = 1_000_000

/** The copies, newest first, each with what is in it and the way back to it. */
export function BackupsTable({
  copies,
  onRestore,
}: {
  copies: readonly Backup[]
  onRestore: (backup: Backup) => void
}) {
  const { t } = useTranslation()
  return (
    <table className={table.table} aria-label={t('settings.section.backups')}>
      <thead>
        <tr>
          <th scope="col">{t('settings.backupMadeAt')}</th>
          <th scope="col">{t('settings.backupEntries')}</th>
          <th scope="col">{t('settings.backupWaiting')}</th>
          <th scope="col">{t('settings.backupSize')}</th>
          <th scope="col">
            <span className="visuallyHidden">{t('settings.backupActions')}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {copies.map((backup) => (
          <Row key={backup.file} backup={backup} onRestore={onRestore} />
        ))}
      </tbody>
    </table>
  )
}

function Row({ backup, onRestore }: { backup: Backup; onRestore: (backup: Backup) => void }) {
  const { t } = useTranslation()
  const { number } = useFormats()
  const when = useWhen()
  const readable = backup.entries !== null
  const { kind } = backup
  const count = (value: number | null) => (value === null ? '–' : number(value))
  return (
    <tr title={backup.file}>
      <td>
        <span className={classes.made}>
          <span className={classes.when}>{when(backup.madeAt)}</span>
          {kind !== 'daily' && <StateBadge tone="quiet">{t(`settings.backupKind.${kind}`)}</StateBadge>}
          {!readable && <StateBadge tone="warn">{t('settings.backupUnreadable')}</StateBadge>}
        </span>
      </td>
      <td data-head={t('settings.backupEntries')}>{count(backup.entries)}</td>
      <td data-head={t('settings.backupWaiting')}>{count(backup.waiting)}</td>
      <td>{number(Math.max(0.1, Math.round((backup.bytes / BYTES_PER_MB) * 10) / 10))} MB</td>
      <td className={classes.action}>
        {readable && (
          <Button
            size="compact-xs"
            aria-label={t('settings.backupRestoreOf', { when: when(backup.madeAt) })}
            onClick={() => onRestore(backup)}
          >
            {t('settings.backupRestore')}
          </Button>
        )}
      </td>
    </tr>
  )
}
