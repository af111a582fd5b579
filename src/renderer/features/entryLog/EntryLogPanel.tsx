import '../../app/panelStyles'
import { Button, Modal } from '@mantine/core'
import { entryDifferences } from '@shared/domain/entryDifference'
import { compareVersions } from '@shared/domain/entryVersion'
import type { EntryLogLine, LoggedState } from '@shared/ipc/registering'
import type { EntryView } from '@shared/ipc/timeEntries'
import { IconLock } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { useBusyQuery } from '../../app/busyClient'
import { useFormats } from '../../app/formats'
import { ErrorNotice } from '../../ui/ErrorNotice'
import { useLockText } from '../timeline/decisionWords'
import { EntryLine } from './EntryLine'
import classes from './EntryLog.module.css'
import { useLogWords } from './useLogWords'
import { useRestore } from './useRestore'

/** «Logg» of an entry: who or what changed what, when, and the way back to each of its states. */
export function EntryLogPanel({ entry, close }: { entry: EntryView; close: () => void }) {
  const { t } = useTranslation()
  const { data: lines, error } = useBusyQuery('entryLog.of', { id: entry.id })
  const { restore, error: refused } = useRestore()
  const now = lines?.[0]?.after ?? null
  const lockText = useLockText()
  const locked = now !== null && now.status !== 'logged'
  return (
    <Modal
      opened
      onClose={close}
      size={560}
      title={t('registering.entryLog.title')}
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      <EntryLine entry={now ?? entry} />
      {locked && (
        <p className={classes.lock}>
          <IconLock size={15} /> {lockText(now)}
        </p>
      )}
      <ErrorNotice error={error ?? refused} />
      <ol className={classes.lines}>
        {lines?.map((line, index) => (
          <Line
            key={line.id}
            line={line}
            isNow={index === 0 && now !== null}
            onRestore={offers(line, now, index, locked) ? (state) => restore(line.id, state) : undefined}
          />
        ))}
      </ol>
    </Modal>
  )
}

/** A line is offered where going back to it would change something. */
function offers(line: EntryLogLine, now: LoggedState | null, index: number, locked: boolean): boolean {
  const then = line.after ?? line.before
  if (locked || !then || (index === 0 && now)) return false
  return (
    now === null || entryDifferences(now, { ...then, status: now.status, decision: now.decision }).length > 0
  )
}

function Line({
  line,
  isNow,
  onRestore,
}: {
  line: EntryLogLine
  isNow: boolean
  onRestore: ((state: LoggedState) => void) | undefined
}) {
  const { t } = useTranslation()
  const { moment, hours, clock } = useFormats()
  const words = useLogWords()
  const state = line.after ?? line.before
  const differences = words.differences(line)
  const reason = words.reason(line)
  return (
    <li className={classes.line}>
      <div className={classes.head}>
        <b>{words.heading(line)}</b>
        <time dateTime={line.at} className={classes.note}>
          {moment(line.at)}
        </time>
        {isNow && <span className={classes.now}>{t('registering.entryLog.now')}</span>}
        {onRestore && state && (
          <Button size="compact-xs" onClick={() => onRestore(state)}>
            {t('registering.entryLog.restore')}
          </Button>
        )}
      </div>
      {reason !== '' && (
        <p className={classes.difference}>
          <span className={classes.note}>{t('registering.entryLog.reason')}</span>
          <span className={classes.reason}>{reason}</span>
        </p>
      )}
      {differences.map(({ aspect, before, after }) => (
        <p key={aspect} className={classes.difference}>
          <span className={classes.note}>{t(`registering.entryLog.aspect.${aspect}`)}</span>
          <span>{t('registering.entryLog.change', { before, after })}</span>
        </p>
      ))}
      {voidsApproval(line) && <p className={classes.note}>{t('exchange.voidedInLog')}</p>}
      {differences.length === 0 && state && (
        <p className={classes.difference}>
          <span className={classes.note}>{t('registering.entryLog.aspect.time')}</span>
          <span>
            {[
              ...(state.from === null || state.to === null
                ? []
                : [`${clock(state.from)}–${clock(state.to)}`]),
              hours(state.minutes),
            ].join(' · ')}
          </span>
        </p>
      )}
    </li>
  )
}

/** Whether what came in a file is another version than the one that was approved here. */
function voidsApproval({ origin, before, after }: EntryLogLine): boolean {
  if (origin !== 'exchange' || before?.status !== 'approved' || !after) return false
  return after.status !== 'approved' && compareVersions(before, after) !== 0
}
