import {
  addDays,
  epochMs,
  type Instant,
  instantAt,
  instantFromDate,
  type LocalDay,
  minuteOfDayAt,
  type ZoneId,
} from './localDay'

/** A stretch of the clock that is left out, or shown twice, on a day when the clock is changed; in minutes after midnight. */
export type ClockChange = { kind: 'skipped' | 'repeated'; from: number; to: number }

/** A part of a drawn entry; `first` and `second` say which of the two times a repeated stretch is meant. */
export type DrawnPiece = { from: number; to: number; pass: 'once' | 'first' | 'second' }

/** Where on the clock of its day an entry is drawn. `pieces` is empty where the whole stretch is one plain piece. */
export type Drawn = { from: number; to: number; pieces: DrawnPiece[] }

/** What is needed of an entry to draw it: `from` and `to` as the clock showed them, and when it really was. */
export type Drawable = {
  day: LocalDay
  zone: ZoneId
  startedAt: Instant | null
  endedAt: Instant | null
  from: number | null
  to: number | null
}

const known = new Map<string, ClockChange | null>()

/** How the clock in `zone` is changed on `day`, or null on the days that have 24 hours. */
export function clockChangeOn(day: LocalDay, zone: ZoneId): ClockChange | null {
  const key = `${day} ${zone}`
  const before = known.get(key)
  if (before !== undefined) return before
  const change = findChange(day, zone)
  known.set(key, change)
  return change
}

function findChange(day: LocalDay, zone: ZoneId): ClockChange | null {
  const midnight = epochMs(instantAt(day, 0, zone))
  const length = (epochMs(instantAt(addDays(day, 1), 0, zone)) - midnight) / 60_000
  const jump = 1440 - length
  if (jump === 0) return null
  const isAfter = (elapsed: number) =>
    minuteOfDayAt(instantFromDate(new Date(midnight + elapsed * 60_000)), zone) - elapsed === jump
  let [before, after] = [-1, length - 1]
  while (after - before > 1) {
    const middle = Math.floor((before + after) / 2)
    if (isAfter(middle)) after = middle
    else before = middle
  }
  return jump > 0
    ? { kind: 'skipped', from: after, to: after + jump }
    : { kind: 'repeated', from: after + jump, to: after }
}

/**
 * Where an entry is drawn on its day; null without clock times. The axis is what the clock shows, the same for every day, so
 * an hour that does not exist is a gap in the entry, and one that is lived twice is told by pieces that lie over one another.
 */
export function drawnOn(entry: Drawable): Drawn | null {
  const { day, zone, startedAt, endedAt, from, to } = entry
  if (from === null || to === null || !startedAt || !endedAt) return null
  const plain = { from, to: to > from ? to : 1440, pieces: [] }
  const change = clockChangeOn(day, zone)
  if (!change) return plain
  const pieces = change.kind === 'skipped' ? aroundGap(plain, change) : throughTwice(entry, change)
  if (pieces.every(({ pass }) => pass === 'once') && pieces.length < 2) return plain
  return {
    from: Math.min(...pieces.map((piece) => piece.from)),
    to: Math.max(...pieces.map((piece) => piece.to)),
    pieces,
  }
}

function aroundGap({ from, to }: Drawn, gap: ClockChange): DrawnPiece[] {
  return present([
    { from, to: Math.min(to, gap.from), pass: 'once' },
    { from: Math.max(from, gap.to), to, pass: 'once' },
  ])
}

function throughTwice({ day, zone, startedAt, endedAt }: Drawable, twice: ClockChange): DrawnPiece[] {
  const midnight = epochMs(instantAt(day, 0, zone))
  const elapsed = (instant: Instant | null) =>
    instant ? Math.round((epochMs(instant) - midnight) / 60_000) : 0
  const [start, end] = [elapsed(startedAt), elapsed(endedAt)]
  const back = twice.to - twice.from
  const part = (from: number, to: number, pass: DrawnPiece['pass'], shift: number): DrawnPiece => ({
    from: Math.max(start, from) - shift,
    to: Math.min(end, to) - shift,
    pass,
  })
  return present([
    part(0, twice.from, 'once', 0),
    part(twice.from, twice.to, 'first', 0),
    part(twice.to, twice.to + back, 'second', back),
    part(twice.to + back, Number.POSITIVE_INFINITY, 'once', back),
  ])
}

function present(pieces: DrawnPiece[]): DrawnPiece[] {
  return pieces.filter(({ from, to }) => from < to)
}
