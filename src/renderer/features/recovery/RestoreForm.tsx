import { Button } from '@mantine/core'
import type { Backup } from '@shared/ipc/app'
import { type ReactNode, useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useBusyMutation } from '../../app/busyClient'
import { useFormats } from '../../app/formats'
import { ErrorNotice } from '../../ui/ErrorNotice'
import { RadioCards } from '../../ui/RadioCards'
import { StateBadge } from '../../ui/StateBadge'
import { useWhen } from '../settings/useWhen'
import classes from './RestoreForm.module.css'

/** The copies, newest first, with the newest that can be read chosen. `first`: whether this is the way to take. */
export function RestoreForm({
  backups,
  first,
  beside,
}: {
  backups: readonly Backup[]
  first: boolean
  /** What stands beside the button: another way than a copy. */
  beside: ReactNode
}) {
  const { t } = useTranslation()
  const { number } = useFormats()
  const when = useWhen()
  const headingId = useId()
  const restore = useBusyMutation('recovery.restore')
  const ordered = backups.toSorted((a, b) => b.madeAt.localeCompare(a.madeAt))
  const newest = ordered.find(({ entries }) => entries !== null)
  const [picked, setPicked] = useState<string | null>(null)
  const file = picked ?? newest?.file ?? null
  const working = restore.isPending || restore.isSuccess

  if (ordered.length === 0) {
    return (
      <div className={classes.form}>
        <p>{t('recovery.noBackups')}</p>
        <div className={classes.actions}>{beside}</div>
      </div>
    )
  }

  const contents = ({ entries, waiting }: Backup) => {
    if (entries === null) return t('recovery.unreadable')
    const parts: string[] = [t('recovery.entries', { count: entries, formatted: number(entries) })]
    if (waiting) parts.push(t('recovery.waiting', { count: waiting }))
    return parts.join(' · ')
  }

  return (
    <section className={classes.form} aria-labelledby={headingId}>
      <div>
        <h2 id={headingId}>{t('recovery.choose')}</h2>
        <p className="muted">{t('recovery.chooseNote')}</p>
      </div>
      <div className={classes.list}>
        <RadioCards
          labelledBy={headingId}
          value={file}
          disabled={working}
          options={ordered.map((backup) => ({
            value: backup.file,
            label: when(backup.madeAt),
            note: contents(backup),
            disabled: backup.entries === null,
            aside:
              backup.file === newest?.file ? (
                <StateBadge tone="good">{t('recovery.newest')}</StateBadge>
              ) : undefined,
          }))}
          onChange={setPicked}
        />
      </div>
      <ErrorNotice error={restore.error} />
      <div className={classes.actions}>
        <Button
          variant={first ? 'filled' : 'default'}
          aria-disabled={working || file === null}
          data-disabled={working || file === null || undefined}
          onClick={() => {
            if (!working && file) restore.mutate({ file })
          }}
        >
          {t('recovery.restore')}
        </Button>
        {beside}
        <span role="status" className="muted">
          {working && t('recovery.restoring')}
        </span>
      </div>
    </section>
  )
}
