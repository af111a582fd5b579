import type { ConflictChoice } from '@shared/domain/conflict'
import { hundredthsOfMinutes } from './slots'

/** A person's choice: `theirs` are the hundredths of hours, `ours` the minutes that it was made for. */
type Word = { choice: ConflictChoice; theirs: number; ours: number }

/** What a person has allowed Busy to do to hours of others. */
export function createWords() {
  const given = new Map<number, Word[]>()
  const kept = new Map<number, Set<number>>()
  return {
    give(slot: number, word: Word): void {
      given.set(slot, [...(given.get(slot) ?? []), word])
      if (word.choice === 'keepTripletex') kept.set(slot, (kept.get(slot) ?? new Set()).add(word.ours))
    },
    takeBack: (slot: number) => void given.delete(slot),
    isKept: (slot: number, minutes: number) => kept.get(slot)?.has(minutes) ?? false,
    /** Hundredths of others that are in the total from then on, where a word allows this change of theirs; else null. */
    allow(slot: number, from: number, to: number): number | null {
      for (const { choice, theirs, ours } of given.get(slot) ?? []) {
        if (theirs !== from) continue
        if (choice === 'useBusy' && to === hundredthsOfMinutes(ours)) return 0
        if (choice === 'addUp' && to === hundredthsOfMinutes(ours) + theirs) return theirs
      }
      return null
    },
  }
}
export type Words = ReturnType<typeof createWords>
