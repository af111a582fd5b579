import { z } from 'zod'

/** What a workspace that is connected to Tripletex needs before hours can be transferred, in the order in which it is done. */
export const SetupStepId = z.enum([
  'connect',
  'pulled',
  'ownNumberMatched',
  'peopleMatched',
  'workTypesHaveProducts',
  'transferChosen',
])
export type SetupStepId = z.infer<typeof SetupStepId>

export const SetupStep = z.object({
  id: SetupStepId,
  /** Done, or put away by a person who wants to go without. */
  done: z.boolean(),
  /** How far it has come, where it is done bit by bit. */
  count: z.object({ done: z.int(), of: z.int() }).nullable(),
})
export type SetupStep = z.infer<typeof SetupStep>

export const SetupChecklist = z.object({
  steps: z.array(SetupStep),
  /** Whether the list as a whole was put away. */
  putAway: z.boolean(),
})
export type SetupChecklist = z.infer<typeof SetupChecklist>

export const setupCalls = {
  'setup.checklist': { input: z.void(), output: SetupChecklist },
  /** Puts one step away, or the whole list where none is named. */
  'setup.putAway': { input: z.object({ step: SetupStepId.nullable() }), output: z.void() },
} as const
