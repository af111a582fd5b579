import { Button } from '@mantine/core'
import { formatClock } from '@shared/domain/duration'
import { dayOf, type Instant, instantFromDate, minuteOfDayAt } from '@shared/domain/localDay'
import { minutesOf } from '@shared/domain/overlap'
import { systemZone } from '@shared/domain/systemZone'
import { entryUnderTimer } from '@shared/domain/timerTimes'
import { useTranslation } from 'react-i18next'
import { useBusyQuery } from '../../app/busyClient'
import { useFormats } from '../../app/formats'
import { entryName } from '../timeline/entryName'
import classes from './TimerPanels.module.css'

/** Where a timer's start lies inside what is logged already: says so, and offers to begin where that ended. */
export function OverlapOffer({
  startedAt,
  onBegin,
}: {
  startedAt: Instant
  onBegin: (instant: Instant) => void
}) {
  const { t } = useTranslation()
  const { hours } = useFormats()
  const zone = systemZone()
  const now = instantFromDate(new Date())
  const day = dayOf(startedAt < now ? startedAt : now, zone)
  const { data: week } = useBusyQuery('timeEntries.week', { day })
  const entry = entryUnderTimer(week?.days.flatMap(({ entries }) => entries) ?? [], startedAt, now)
  if (!entry) return null
  const clock = (instant: Instant) => formatClock(minuteOfDayAt(instant, zone))
  const from = entry.startedAt > startedAt ? entry.startedAt : startedAt
  return (
    <div role="status" className={classes.overlap}>
      <p>
        {t('timer.overlaps', {
          what: entryName(entry, t),
          from: clock(entry.startedAt),
          to: clock(entry.endedAt),
          hours: hours(Math.max(1, minutesOf({ startedAt: from, endedAt: entry.endedAt }))),
        })}
      </p>
      <Button onClick={() => onBegin(entry.endedAt)}>
        {t('timer.beginAt', { time: clock(entry.endedAt) })}
      </Button>
    </div>
  )
}
