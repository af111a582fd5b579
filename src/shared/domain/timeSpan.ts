import { addDays, dayOf, epochMs, type Instant, instantAt, type LocalDay, type ZoneId } from './localDay'

/** A stretch of work within one local day. `minutes` is elapsed time, so that a night with a clock change is right. */
export type DaySpan = { day: LocalDay; startedAt: Instant; endedAt: Instant; minutes: number }

/**
 * Cuts a stretch of time at each local midnight, since an entry belongs to one day. Minutes are rounded once, over the whole
 * stretch, and shared out so that the pieces add up; pieces that would be shorter than a minute are left out, unless the whole
 * is: a stretch never vanishes, it counts at least one minute.
 */
export function splitAtMidnight(startedAt: Instant, endedAt: Instant, zone: ZoneId): DaySpan[] {
  const start = epochMs(startedAt)
  const total = Math.max(1, Math.round((epochMs(endedAt) - start) / 60_000))
  const spans: DaySpan[] = []
  let from = startedAt
  let counted = 0
  while (from < endedAt || spans.length === 0) {
    const day = dayOf(from, zone)
    const midnight = instantAt(addDays(day, 1), 0, zone)
    const to = midnight < endedAt ? midnight : endedAt
    const upTo = to === endedAt ? total : Math.min(total, Math.round((epochMs(to) - start) / 60_000))
    if (upTo > counted) spans.push({ day, startedAt: from, endedAt: to, minutes: upTo - counted })
    counted = upTo
    if (to <= from) break
    from = to
  }
  return spans
}

/** The stretch between two clock times on `day`; a `to` at or before `from` lies on the next day. */
export function clockSpan(
  day: LocalDay,
  from: number,
  to: number,
  zone: ZoneId,
): { startedAt: Instant; endedAt: Instant } {
  const end = to > from ? to : to + 1440
  return { startedAt: instantAt(day, from, zone), endedAt: instantAt(day, end, zone) }
}
