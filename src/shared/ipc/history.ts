import { z } from 'zod'
import { AdministrationAction, AdministrationSubject } from '../domain/administrationChange'
import { BusyError } from './errors'
import { HistoryAction } from './timeEntries'

/** What is done to what people set up, one change at a time. */
const SetUpAction = AdministrationAction.extract([
  'created',
  'changed',
  'archived',
  'restored',
  'deleted',
  'imported',
])
export type SetUpAction = z.infer<typeof SetUpAction>

/** What people set up, besides what the log of administrative changes tells of. A copy of the database is not set up. */
const SetUp = z.enum([
  ...AdministrationSubject.exclude(['backup']).options,
  'settings',
  'template',
  'favourite',
  'cost',
  'order',
])

/** A change of something that people set up, by what it is called. */
export const RegisterChangeName = z.object({
  action: SetUpAction,
  subject: SetUp,
  name: z.string(),
})
export type RegisterChangeName = z.infer<typeof RegisterChangeName>

/** What a step of the history is called: something done to hours, or a change of what people set up. */
export const HistoryName = z.union([HistoryAction, RegisterChangeName])
export type HistoryName = z.infer<typeof HistoryName>

/** What Ctrl+Z and Ctrl+Shift+Z would do now; null where there is nothing. */
export const HistoryState = z.object({
  undo: HistoryName.nullable(),
  redo: HistoryName.nullable(),
  /** Names the change that an undo would take back. */
  latest: z.int().nullable(),
})
export type HistoryState = z.infer<typeof HistoryState>

/**
 * What came of an undo or a redo. `done`: what was taken back or made again; null where there was nothing, or where `refused` says
 * of what it was refused, and why. What was refused so is not tried again.
 */
export const HistoryAnswer = HistoryState.extend({
  done: HistoryName.nullable(),
  refused: z.object({ what: HistoryName, why: BusyError }).nullable(),
})
export type HistoryAnswer = z.infer<typeof HistoryAnswer>

/** The step that a change has become; null where it changed nothing. */
export const Recorded = z.object({ step: z.int().nullable() })
export type Recorded = z.infer<typeof Recorded>

export const historyCalls = {
  'history.state': { input: z.void(), output: HistoryState },
  /** Takes the latest change back, whatever it was of. With `step`: only if that is still the latest one. */
  'history.undo': { input: z.object({ step: z.int() }).optional(), output: HistoryAnswer },
  'history.redo': { input: z.void(), output: HistoryAnswer },
} as const
