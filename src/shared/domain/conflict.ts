import { z } from 'zod'
import { exhaustive } from '../exhaustive'
import { minutesOfHours } from './transfer'

/**
 * What a person may choose where Tripletex holds hours that Busy did not write: leave them and send nothing, replace them by
 * Busy's total, or have both in one total. Product: «Behold Tripletex», «Bruk Busy», «Legg sammen».
 */
export const ConflictChoice = z.enum(['keepTripletex', 'useBusy', 'addUp'])
export type ConflictChoice = z.infer<typeof ConflictChoice>

/** A choice, and what the person saw when it was made: their hours, and Busy's minutes. It holds for nothing else. */
export const Resolution = z.object({ choice: ConflictChoice, theirs: z.number(), ours: z.int() })
export type Resolution = z.infer<typeof Resolution>

/** The minutes that stand in Tripletex after a choice between `ours` (minutes) and `theirs` (hours). */
export function minutesAfter(
  choice: ConflictChoice,
  { ours, theirs }: { ours: number; theirs: number },
): number {
  switch (choice) {
    case 'keepTripletex':
      return minutesOfHours(theirs)
    case 'useBusy':
      return ours
    case 'addUp':
      return ours + minutesOfHours(theirs)
    default:
      return exhaustive(choice)
  }
}
