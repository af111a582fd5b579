import {
  addDays,
  dayOf,
  epochMs,
  type Instant,
  instantAt,
  instantFromDate,
  type LocalDay,
  minuteOfDayAt,
  nearestInstantAt,
  type ZoneId,
} from './localDay'
import type { Stretch } from './overlap'

/** A stretch of work within one local day. `minutes` is elapsed time, so that a night with a clock change is right. */
export type DaySpan = { day: LocalDay; startedAt: Instant; endedAt: Instant; minutes: number }

/**
 * Cuts a stretch of time at each local midnight, since an entry belongs to one day. Minutes are rounded once, over the whole
 * stretch, and shared out so that the pieces add up; pieces that would be shorter than a minute are left out, unless the whole
 * is: a stretch never vanishes, it counts at least one minute.
 */
export function splitAtMidnight(startedAt: Instant, endedAt: Instant, zone: ZoneId): DaySpan[] {
  const counted = countedSpans(startedAt, endedAt, zone, startedAt)
  if (counted.length > 0) return counted
  const last = cutAtMidnight(startedAt, endedAt, zone).at(-1)
  return [{ day: dayOf(startedAt, zone), startedAt, endedAt, ...last, minutes: 1 }]
}

/** A stretch cut at each local midnight. */
function cutAtMidnight(from: Instant, to: Instant, zone: ZoneId): Omit<DaySpan, 'minutes'>[] {
  const spans: Omit<DaySpan, 'minutes'>[] = []
  for (let startedAt = from; startedAt < to; ) {
    const day = dayOf(startedAt, zone)
    const midnight = instantAt(addDays(day, 1), 0, zone)
    const endedAt = midnight < to && midnight > startedAt ? midnight : to
    spans.push({ day, startedAt, endedAt })
    startedAt = endedAt
  }
  return spans
}

/**
 * What was counted in one stretch of several that follow each other, by local day. Minutes are rounded from `countedFrom`, where
 * the first of them began, so that two that touch share a boundary and all of them add up to the whole: no minute is invented,
 * however often the timer is switched. What does not come to a minute is left out; its time counts in the next stretch.
 */
export function countedSpans(from: Instant, to: Instant, zone: ZoneId, countedFrom: Instant): DaySpan[] {
  const upTo = (at: Instant) => Math.round((epochMs(at) - epochMs(countedFrom)) / 60_000)
  return cutAtMidnight(from, to, zone).flatMap((span) => {
    const minutes = upTo(span.endedAt) - upTo(span.startedAt)
    return minutes > 0 ? [{ ...span, minutes }] : []
  })
}

/**
 * The stretch between two clock times on `day`; a `to` at or before `from` lies on the next day. Of a time that the clock shows
 * twice that night the first is meant, or the one that lies nearest to where the hours lay before (`was`).
 */
export function clockSpan(
  day: LocalDay,
  from: number,
  to: number,
  zone: ZoneId,
  was?: Stretch | null,
): Stretch {
  const end = to > from ? to : to + 1440
  return was
    ? {
        startedAt: nearestInstantAt(day, from, zone, was.startedAt),
        endedAt: nearestInstantAt(day, end, zone, was.endedAt),
      }
    : { startedAt: instantAt(day, from, zone), endedAt: instantAt(day, end, zone) }
}

/**
 * The time that passes between two clock times, by `clockSpan`, in minutes: other than the clock suggests in a night when it is
 * changed, and nothing, or less, where such a change swallows the whole stretch.
 */
export function clockMinutes(
  day: LocalDay,
  from: number,
  to: number,
  zone: ZoneId,
  was?: Stretch | null,
): number {
  const { startedAt, endedAt } = clockSpan(day, from, to, zone, was)
  return Math.round((epochMs(endedAt) - epochMs(startedAt)) / 60_000)
}

/**
 * What the clock shows when `minutes` have passed since `from`. Null where that would be read as another length, since a
 * change of the clock makes it show the same time twice.
 */
export function clockAfter(day: LocalDay, from: number, minutes: number, zone: ZoneId): number | null {
  const ended = epochMs(instantAt(day, from, zone)) + minutes * 60_000
  const to = minuteOfDayAt(instantFromDate(new Date(ended)), zone)
  return clockMinutes(day, from, to, zone) === minutes ? to : null
}
