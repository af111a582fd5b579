import { z } from 'zod'
import { AbsenceId, ProjectId, WorkTypeId } from '../domain/ids'
import { Instant } from '../domain/localDay'
import { DESCRIPTION_MAX } from '../domain/timeEntry'
import { RunningTimer } from './timer'

/**
 * Why nobody was at work. `notRunning`: the program or the machine was down without having said so. `wasStopped`: the timer was
 * stopped, and much later that was undone.
 */
export const AbsenceKind = z.enum([
  'idle',
  'sleep',
  'lock',
  'userSwitch',
  'shutdown',
  'notRunning',
  'wasStopped',
])
export type AbsenceKind = z.infer<typeof AbsenceKind>

/** What is asked on return. The numbers are frozen; `timer` is what ran then and still runs. */
export const AbsenceQuestion = z.object({
  id: AbsenceId,
  kind: AbsenceKind,
  startedAt: Instant,
  endedAt: Instant,
  minutes: z.int(),
  timer: RunningTimer,
})
export type AbsenceQuestion = z.infer<typeof AbsenceQuestion>

/** A timer that was stopped because the person left, as the settings say; shown until it is put away. */
export const StoppedByAbsence = z.object({
  id: AbsenceId,
  kind: AbsenceKind,
  stoppedAt: Instant,
  minutes: z.int(),
  timer: RunningTimer,
  /** The step of the history whose undo would let it run on; null where something else was done since. */
  step: z.int().nullable(),
})
export type StoppedByAbsence = z.infer<typeof StoppedByAbsence>

const Target = {
  projectId: ProjectId.nullable(),
  workTypeId: WorkTypeId.nullable(),
  description: z.string().trim().max(DESCRIPTION_MAX),
}

/**
 * What becomes of the time of an absence. Product words: Behold (or La den gå), Trekk fra (or Stopp kl. …), Trekk fra og
 * fortsett, Før på annet prosjekt, Del opp, Forkast. In `divide` the pieces cover the absence in order; one that `counts` not
 * is nobody's time, one without a target belongs to the timer.
 */
export const AbsenceAnswer = z.discriminatedUnion('how', [
  z.object({ how: z.literal('keep') }),
  z.object({ how: z.literal('subtract') }),
  z.object({ how: z.literal('subtractAndContinue') }),
  z.object({ how: z.literal('otherProject'), ...Target }),
  z.object({
    how: z.literal('divide'),
    pieces: z
      .array(z.object({ until: Instant, counts: z.boolean(), target: z.object(Target).nullable() }))
      .min(1)
      .max(20),
  }),
  z.object({ how: z.literal('discard') }),
])
export type AbsenceAnswer = z.infer<typeof AbsenceAnswer>

/** What this system can tell: without `idle` nobody knows whether the keyboard rests. */
export const AbsenceSupport = z.object({ idle: z.boolean(), lock: z.boolean(), userSwitch: z.boolean() })
export type AbsenceSupport = z.infer<typeof AbsenceSupport>

export const absenceCalls = {
  /** The oldest absence that has not been answered; null where there is none. */
  'absences.question': { input: z.void(), output: AbsenceQuestion.nullable() },
  'absences.answer': { input: z.object({ id: AbsenceId, answer: AbsenceAnswer }), output: z.void() },
  /** The latest timer that leaving has stopped, until `absences.putAway`; null where there is none. */
  'absences.stopped': { input: z.void(), output: StoppedByAbsence.nullable() },
  'absences.putAway': { input: z.object({ id: AbsenceId }), output: z.void() },
  'absences.support': { input: z.void(), output: AbsenceSupport },
} as const
