import { divided, type Stretch, shortened } from './overlap'

/** An answer to an overlap, and what of the entry it leaves; `keep` leaves both as they are. */
export type OverlapChoice = { answer: 'shorten' | 'divide' | 'keep'; left: Stretch[] }

/**
 * The answers that make sense for what `entry` shares with `other`: none that would leave nothing, and no dividing where it
 * comes to the same as shortening. A locked entry can only be kept.
 */
export function overlapChoices(entry: Stretch, other: Stretch, locked: boolean): OverlapChoice[] {
  const keep: OverlapChoice = { answer: 'keep', left: [entry] }
  if (locked) return [keep]
  const shorter = shortened(entry, other)
  const pieces = divided(entry, other)
  const choices: OverlapChoice[] = []
  if (shorter) choices.push({ answer: 'shorten', left: [shorter] })
  if (pieces.length > 1 || (pieces[0] && !isSame(pieces[0], shorter))) {
    choices.push({ answer: 'divide', left: pieces })
  }
  return [...choices, keep]
}

/** Which of two overlapping stretches gives way: one that may be changed, then the one that began first, then the longer. */
export function givesWay<T extends Stretch & { locked: boolean }>(one: T, other: T): T {
  if (one.locked !== other.locked) return one.locked ? other : one
  if (one.startedAt !== other.startedAt) return one.startedAt < other.startedAt ? one : other
  return one.endedAt >= other.endedAt ? one : other
}

function isSame(one: Stretch, other: Stretch | null): boolean {
  return other !== null && one.startedAt === other.startedAt && one.endedAt === other.endedAt
}
