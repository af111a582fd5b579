import {
  addDays,
  epochMs,
  type Instant,
  instantAt,
  instantFromDate,
  type LocalDay,
  minuteOfDayAt,
  nearestInstantAt,
  type ZoneId,
} from './localDay'
import { minutesOf, type Stretch, sharedStretch } from './overlap'
import { isShown } from './skippedTime'

/** Where an entry lies: its day where it was made, in which zone, and when on the clock, if that is known. */
export type Placed = {
  day: LocalDay
  minutes: number
  startedAt: Instant | null
  endedAt: Instant | null
  zone: ZoneId
}

/** The stretch of an entry; null where only its length is known. */
export function stretchOf({ startedAt, endedAt }: Placed): Stretch | null {
  return startedAt && endedAt ? { startedAt, endedAt } : null
}

/**
 * Moves a stretch by whole days and by minutes on the clock. The time that passes stays the same, so that hours are neither won
 * nor lost in a night when the clock is changed; where the clock then shows another end, that is what the clock did.
 */
export function shiftedStretch(
  entry: Placed,
  stretch: Stretch,
  shift: { days: number; minutes: number },
): Stretch {
  const { startedAt, endedAt } = stretch
  const near = plus(startedAt, (shift.days * 1440 + shift.minutes) * 60_000)
  const minute = minuteOfDayAt(startedAt, entry.zone) + shift.minutes
  const day = addDays(entry.day, shift.days)
  const onTheMinute = nearestInstantAt(day, minute, entry.zone, near)
  // A time that the clock skips would always be taken to lie after the gap: nothing could be moved back over it.
  const start = isShown(day, minute, entry.zone) ? plus(onTheMinute, epochMs(startedAt) % 60_000) : near
  return { startedAt: start, endedAt: plus(start, epochMs(endedAt) - epochMs(startedAt)) }
}

/**
 * Moves one end of a stretch to a minute after midnight of the entry's day. Null where the two ends would meet or pass one
 * another: an edge that is dragged too far turns nothing around.
 */
export function resizedStretch(
  entry: Placed,
  stretch: Stretch,
  edge: 'start' | 'end',
  minute: number,
): Stretch | null {
  const { startedAt, endedAt } = stretch
  const at = nearestInstantAt(entry.day, minute, entry.zone, edge === 'start' ? startedAt : endedAt)
  const resized = edge === 'start' ? { startedAt: at, endedAt } : { startedAt, endedAt: at }
  return resized.startedAt < resized.endedAt && minutesOf(resized) > 0 ? resized : null
}

/**
 * Cuts an entry at a minute after midnight of its day, into two whose minutes add up to its own. Null where one of them would
 * be shorter than a minute.
 */
export function cutStretch(
  entry: Placed,
  stretch: Stretch,
  at: number,
): [before: Stretch & { minutes: number }, after: Stretch & { minutes: number }] | null {
  const middle = plus(stretch.startedAt, (epochMs(stretch.endedAt) - epochMs(stretch.startedAt)) / 2)
  const cut = nearestInstantAt(entry.day, at, entry.zone, middle)
  if (cut <= stretch.startedAt || cut >= stretch.endedAt) return null
  const before = { startedAt: stretch.startedAt, endedAt: cut }
  const minutes = minutesOf(before)
  if (minutes < 1 || minutes >= entry.minutes) return null
  const after = { startedAt: cut, endedAt: stretch.endedAt }
  return [
    { ...before, minutes },
    { ...after, minutes: entry.minutes - minutes },
  ]
}

/**
 * A stretch that is to last other minutes: it begins where it did, and ends later or sooner. Null where it would pass midnight, come
 * to end ahead of `now`, or share more time with one of `others` than it does: how long is then all that is known of it.
 */
export function stretchLasting(
  entry: Placed,
  stretch: Stretch,
  minutes: number,
  { others, now }: { others: readonly Stretch[]; now: Instant },
): Stretch | null {
  const { startedAt } = stretch
  const lasting = { startedAt, endedAt: plus(startedAt, minutes * 60_000) }
  if (lasting.endedAt > instantAt(addDays(entry.day, 1), 0, entry.zone)) return null
  if (lasting.endedAt > now && stretch.endedAt <= now) return null
  const shares = (one: Stretch, other: Stretch) => {
    const shared = sharedStretch(one, other)
    return shared ? minutesOf(shared) : 0
  }
  return others.some((other) => shares(lasting, other) > shares(stretch, other)) ? null : lasting
}

function plus(instant: Instant, ms: number): Instant {
  return instantFromDate(new Date(epochMs(instant) + ms))
}
