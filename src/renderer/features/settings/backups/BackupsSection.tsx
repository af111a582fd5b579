import { Button } from '@mantine/core'
import type { Backup, Backups } from '@shared/ipc/app'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useBusyMutation, useBusyQuery } from '../../../app/busyClient'
import { errorText } from '../../../app/errorText'
import { EmptyState } from '../../../ui/EmptyState'
import { ErrorNotice } from '../../../ui/ErrorNotice'
import { useSearchTarget } from '../SettingRow'
import { useWhen } from '../useWhen'
import classes from './BackupsSection.module.css'
import { BackupsTable } from './BackupsTable'
import { RestoreDialog } from './RestoreDialog'

/** Sikkerhetskopier: which copies there are, making one, and going back to one. */
export function BackupsSection() {
  const { t } = useTranslation()
  const { data, error } = useBusyQuery('backups.list', undefined)
  const target = useSearchTarget('backups')
  const copiesTarget = useSearchTarget('backupRestore')
  const folderTarget = useSearchTarget<HTMLParagraphElement>('backupFolder')
  const [chosen, setChosen] = useState<Backup | null>(null)
  const [restored, setRestored] = useState<Backup | null>(null)
  return (
    <>
      <ErrorNotice error={error} />
      {data?.problem && <NotMade problem={data.problem} />}
      <div {...target} className={classes.section}>
        <Bar restored={restored} onMake={() => setRestored(null)} />
        <div {...copiesTarget} className={classes.card}>
          {data?.copies.length === 0 && (
            <EmptyState title={t('settings.backupsEmpty')}>{t('settings.backupsEmptyNote')}</EmptyState>
          )}
          {data && data.copies.length > 0 && <BackupsTable copies={data.copies} onRestore={setChosen} />}
        </div>
      </div>
      {data && (
        <p {...folderTarget} className={classes.where}>
          {t('settings.backupsWhere', { folder: data.folder })}
        </p>
      )}
      {data && chosen && (
        <RestoreDialog
          backup={chosen}
          now={data.now}
          onClose={() => setChosen(null)}
          onRestored={() => {
            setChosen(null)
            setRestored(chosen)
          }}
        />
      )}
    </>
  )
}

/** «Ta kopi nå», and what came of the last thing that was done here. */
function Bar({ restored, onMake }: { restored: Backup | null; onMake: () => void }) {
  const { t } = useTranslation()
  const when = useWhen()
  const make = useBusyMutation('backups.make')
  const target = useSearchTarget('backupMake')
  const said = () => {
    if (make.isPending) return t('settings.backupMaking')
    if (restored) return t('settings.backupRestored', { when: when(restored.madeAt) })
    return make.isSuccess ? t('settings.backupMade') : ''
  }
  return (
    <>
      <div {...target} className={classes.bar}>
        <Button
          aria-disabled={make.isPending}
          data-disabled={make.isPending || undefined}
          onClick={() => {
            if (make.isPending) return
            onMake()
            make.mutate()
          }}
        >
          {t('settings.backupMake')}
        </Button>
        <span role="status" className="muted">
          {said()}
        </span>
      </div>
      <ErrorNotice error={make.error} />
    </>
  )
}

function NotMade({ problem }: { problem: NonNullable<Backups['problem']> }) {
  const { t } = useTranslation()
  return (
    <p role="alert" className={classes.problem}>
      {t('settings.backupNotMade')} {errorText(problem, t)}
    </p>
  )
}
