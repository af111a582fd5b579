import { z } from 'zod'
import { Instant } from './localDay'

export const DecisionKind = z.enum(['approved', 'rejected', 'undone'])
export type DecisionKind = z.infer<typeof DecisionKind>

/** The longest reason for a rejection, in characters. */
export const REASON_MAX = 500

/**
 * What somebody decided about hours. It holds for the version that it was made for and no other. `sequence` counts the
 * decisions about that version, so that of two the one that was made knowing the other is the later one, whatever the clocks of
 * the machines say. `by`: the name of whoever decided. `reason`: empty but for a rejection.
 */
export const Decision = z.object({
  id: z.string().min(1),
  kind: DecisionKind,
  versionNumber: z.int().nonnegative(),
  versionId: z.string(),
  sequence: z.int().positive(),
  at: Instant,
  by: z.string(),
  reason: z.string().max(REASON_MAX),
})
export type Decision = z.infer<typeof Decision>
