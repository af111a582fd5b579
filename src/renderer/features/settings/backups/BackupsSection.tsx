import { useTranslation } from 'react-i18next'
import { useBusyQuery } from '../../../app/busyClient'
import { useFormats } from '../../../app/formats'
import { EmptyState } from '../../../ui/EmptyState'
import { ErrorNotice } from '../../../ui/ErrorNotice'
import { SettingCard } from '../SettingCard'
import { useSearchTarget } from '../SettingRow'
import table from '../Table.module.css'
import { useWhen } from '../useWhen'

const BYTES_PER_MB = 1_000_000

/** Sikkerhetskopier: which copies there are, and what they are for. */
export function BackupsSection() {
  const { t } = useTranslation()
  const { number } = useFormats()
  const when = useWhen()
  const { data, error } = useBusyQuery('backups.list', undefined)
  const target = useSearchTarget('backups')
  const count = (value: number | null) => (value === null ? '–' : number(value))
  return (
    <>
      <ErrorNotice error={error} />
      <div {...target}>
        <SettingCard>
          {data?.length === 0 && (
            <EmptyState title={t('settings.backupsEmpty')}>{t('settings.backupsEmptyNote')}</EmptyState>
          )}
          {data && data.length > 0 && (
            <table className={table.table}>
              <thead>
                <tr>
                  <th scope="col">{t('settings.backupMadeAt')}</th>
                  <th scope="col">{t('settings.backupEntries')}</th>
                  <th scope="col">{t('settings.backupWaiting')}</th>
                  <th scope="col">{t('settings.backupSize')}</th>
                </tr>
              </thead>
              <tbody>
                {data.map((backup) => (
                  <tr key={backup.file} title={backup.file}>
                    <td>
                      {when(backup.madeAt)}
                      {backup.entries === null && (
                        <span className={table.warn}> · {t('settings.backupUnreadable')}</span>
                      )}
                    </td>
                    <td>{count(backup.entries)}</td>
                    <td>{count(backup.waiting)}</td>
                    <td>{number(Math.max(0.1, Math.round((backup.bytes / BYTES_PER_MB) * 10) / 10))} MB</td>
                  </tr>
                ))}
              </tbody>
            </table>
          )}
        </SettingCard>
      </div>
      <p className="muted">{t('settings.item.backups.note')}</p>
    </>
  )
}
