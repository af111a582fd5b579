import { z } from 'zod'

/**
 * What a person may choose where Tripletex holds hours that Busy did not write: leave them and send nothing, replace them by
 * Busy's total, or have both in one total. Product: «Behold Tripletex», «Bruk Busy», «Legg sammen».
 */
export const ConflictChoice = z.enum(['keepTripletex', 'useBusy', 'addUp'])
export type ConflictChoice = z.infer<typeof ConflictChoice>

/** A choice, and what the person saw when it was made: their hours, and Busy's minutes. It holds for nothing else. */
export const Resolution = z.object({ choice: ConflictChoice, theirs: z.number(), ours: z.int() })
export type Resolution = z.infer<typeof Resolution>
