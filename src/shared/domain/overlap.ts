import type { EntryId } from './ids'
import { earlier, epochMs, type Instant, later } from './localDay'
import type { KeptOverlap } from './timeEntry'

/** What is needed of an entry to see what it shares with others: those without clock times share nothing. */
export type Timed = {
  id: EntryId
  startedAt: Instant | null
  endedAt: Instant | null
  keptOverlaps: readonly KeptOverlap[]
}

/** A stretch that two entries share. */
export type Overlap = { otherId: EntryId; from: Instant; to: Instant; minutes: number; kept: boolean }

/** A stretch of time from one instant to a later one. */
export type Stretch = { startedAt: Instant; endedAt: Instant }

/**
 * For each entry that shares time with another: what, and with which. Stretches of less than half a minute are seams, not
 * overlaps. One is `kept` when either of the two says so for exactly these instants: it is asked about anew when one moves.
 */
export function overlapsOf(entries: readonly Timed[]): ReadonlyMap<EntryId, Overlap[]> {
  const timed = entries.flatMap((entry) =>
    entry.startedAt && entry.endedAt
      ? [{ ...entry, startedAt: entry.startedAt, endedAt: entry.endedAt }]
      : [],
  )
  timed.sort((one, other) => compare(one.startedAt, other.startedAt))
  const found = new Map<EntryId, Overlap[]>()
  const add = (id: EntryId, overlap: Overlap) => found.set(id, [...(found.get(id) ?? []), overlap])
  timed.forEach((one, index) => {
    for (const other of timed.slice(index + 1)) {
      if (other.startedAt >= one.endedAt) break
      const shared = sharedStretch(one, other)
      if (!shared) continue
      const kept = says(one, other.id, shared) || says(other, one.id, shared)
      const facts = { from: shared.startedAt, to: shared.endedAt, minutes: minutesOf(shared), kept }
      add(one.id, { ...facts, otherId: other.id })
      add(other.id, { ...facts, otherId: one.id })
    }
  })
  return found
}

/** What two stretches share, or null. */
export function sharedStretch(one: Stretch, other: Stretch): Stretch | null {
  const stretch = {
    startedAt: later(one.startedAt, other.startedAt),
    endedAt: earlier(one.endedAt, other.endedAt),
  }
  return stretch.startedAt < stretch.endedAt && minutesOf(stretch) > 0 ? stretch : null
}

/**
 * «Kort ned»: ends `entry` where `other` begins; where `other` began first, begins it where `other` ends. Null where nothing of
 * it would be left.
 */
export function shortened(entry: Stretch, other: Stretch): Stretch | null {
  const left =
    other.startedAt > entry.startedAt
      ? { ...entry, endedAt: other.startedAt }
      : { ...entry, startedAt: other.endedAt }
  return left.startedAt < left.endedAt && minutesOf(left) > 0 ? left : null
}

/**
 * «Del»: takes the shared time out of `entry`, in one or two pieces around `other`, so that what lies on both sides is kept.
 * Empty where nothing would be left.
 */
export function divided(entry: Stretch, other: Stretch): Stretch[] {
  const before = { startedAt: entry.startedAt, endedAt: earlier(entry.endedAt, other.startedAt) }
  const after = { startedAt: later(entry.startedAt, other.endedAt), endedAt: entry.endedAt }
  return [before, after].filter((piece) => piece.startedAt < piece.endedAt && minutesOf(piece) > 0)
}

/** Whole minutes of a stretch, rounded. */
export function minutesOf({ startedAt, endedAt }: Stretch): number {
  return Math.round((epochMs(endedAt) - epochMs(startedAt)) / 60_000)
}

function says({ keptOverlaps }: Timed, otherId: EntryId, { startedAt, endedAt }: Stretch): boolean {
  return keptOverlaps.some(
    (kept) => kept.otherId === otherId && kept.from === startedAt && kept.to === endedAt,
  )
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0
}
