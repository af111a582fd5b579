import type { EntryId } from '@shared/domain/ids'
import type { DayView } from '@shared/ipc/timeEntries'
import { useId } from 'react'
import type { TimelineTexts } from '../../../timeline/useTimelineTexts'
import { TickBox } from '../TickBox'
import { type ClockRange, DayTrack } from './DayTrack'
import { EntryLine } from './EntryLine'
import { type EntryNote, entryNotes, lockNote } from './entryNotes'
import classes from './WeekDay.module.css'

/** What of a week can be decided about, and what of that is ticked. */
export type Ticking = {
  approvable: ReadonlySet<EntryId>
  undoable: ReadonlySet<EntryId>
  tickable: ReadonlySet<EntryId>
  ticked: ReadonlySet<EntryId>
  tick: (ids: readonly EntryId[]) => void
}

/** A day of a person's week: its figures, its clock, and its entries. */
export function WeekDay({
  day,
  range,
  ticking,
  texts,
}: {
  day: DayView
  range: ClockRange
  ticking: Ticking
  texts: TimelineTexts
}) {
  const { t, formats } = texts
  const headingId = useId()
  const { approvable, undoable, tickable, ticked, tick } = ticking
  const ids = day.entries.map(({ id }) => id).filter((id) => tickable.has(id))
  const count = ids.filter((id) => ticked.has(id)).length
  const locks = day.entries.map((entry) => lockNote(entry, undoable.has(entry.id), texts))
  const [lock] = locks
  // The same is said once of the day, not of each of its entries.
  const shared = locks.every((each) => each === lock) ? (lock ?? null) : null
  const notesOf = (at: number): EntryNote[] => {
    const entry = day.entries[at]
    const own = shared === null ? (locks[at] ?? null) : null
    return entry ? [...(own ? [{ tone: 'quiet' as const, text: own }] : []), ...entryNotes(entry, texts)] : []
  }
  const off = day.capacityMinutes === 0
  return (
    <section className={classes.day} aria-labelledby={headingId} data-off={off || undefined}>
      <header className={classes.head}>
        <span className={classes.tick}>
          {ids.length > 0 && (
            <TickBox
              name={t('approvalPeriod.ofPerson.tickDay', { day: formats.dayLong(day.day) })}
              state={count === 0 ? 'none' : count === ids.length ? 'all' : 'some'}
              onTick={() => tick(ids)}
            />
          )}
        </span>
        <h3 id={headingId}>
          <b>{formats.weekdayShort(day.day)}</b> {formats.dayShort(day.day)}
        </h3>
        <DayFigures day={day} texts={texts} />
      </header>
      <div className={classes.body}>
        <DayTrack day={day} range={range} texts={texts} />
        {day.entries.length > 0 && (
          <ul aria-label={t('approvalPeriod.ofPerson.entries', { day: formats.dayLong(day.day) })}>
            {day.entries.map((entry, at) => (
              <EntryLine
                key={entry.id}
                entry={entry}
                approvable={approvable.has(entry.id)}
                ticked={ticked.has(entry.id)}
                notes={notesOf(at)}
                texts={texts}
                onTick={tickable.has(entry.id) ? () => tick([entry.id]) : null}
              />
            ))}
          </ul>
        )}
        {shared !== null && <p className={classes.lock}>{shared}</p>}
      </div>
    </section>
  )
}

function DayFigures({ day, texts: { t, formats } }: { day: DayView; texts: TimelineTexts }) {
  const { minutes, billableMinutes, capacityMinutes, plannedMinutes, holiday } = day
  const whole = Math.max(capacityMinutes, minutes, 1)
  const share = `${formats.percent(minutes > 0 ? billableMinutes / minutes : 0)} ${t('timeline.billable')}`
  const isOff = capacityMinutes === 0
  return (
    <>
      <p className={classes.total}>
        {minutes > 0 ? <b>{formats.hours(minutes)}</b> : !isOff && t('approvalPeriod.ofPerson.noHours')}{' '}
        {isOff
          ? !holiday && t('approvalPeriod.ofPerson.dayOff')
          : t('approvalPeriod.ofPerson.of', { hours: formats.hours(capacityMinutes) })}
      </p>
      {minutes > 0 && (
        <>
          <div className={classes.bar} aria-hidden>
            <i style={{ width: `${(billableMinutes / whole) * 100}%` }} />
            <i data-other style={{ width: `${((minutes - billableMinutes) / whole) * 100}%` }} />
          </div>
          <p className={classes.share}>{share}</p>
        </>
      )}
      {plannedMinutes > 0 && (
        <p className={classes.share}>
          {formats.hours(plannedMinutes)} {t('approvalPeriod.ofPerson.planned')}
        </p>
      )}
      {holiday && <p className={classes.holiday}>{t(`holiday.${holiday}`)}</p>}
    </>
  )
}
