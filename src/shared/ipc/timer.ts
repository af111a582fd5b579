import { z } from 'zod'
import { EntryId, ProjectId, WorkTypeId } from '../domain/ids'
import { Instant, LocalDay } from '../domain/localDay'
import { DESCRIPTION_MAX } from '../domain/timeEntry'

/** The one timer that runs. Project and work type may still be open. */
export const RunningTimer = z.object({
  startedAt: Instant,
  projectId: ProjectId.nullable(),
  projectName: z.string().nullable(),
  projectColor: z.int().nullable().default(null),
  workTypeId: WorkTypeId.nullable(),
  workTypeName: z.string().nullable(),
  description: z.string(),
})
export type RunningTimer = z.infer<typeof RunningTimer>

/** A project and work type that hours were put on lately. */
export const RecentPair = z.object({
  projectId: ProjectId.nullable(),
  projectName: z.string().nullable(),
  workTypeId: WorkTypeId,
  workTypeName: z.string(),
})
export type RecentPair = z.infer<typeof RecentPair>

/** What was worked on when the timer was paused; its hours are logged already. */
const PausedTimer = z.object({
  pausedAt: Instant,
  projectId: ProjectId.nullable(),
  projectName: z.string().nullable(),
  projectColor: z.int().nullable().default(null),
  workTypeId: WorkTypeId.nullable(),
  workTypeName: z.string().nullable(),
  description: z.string(),
})
export type PausedTimer = z.infer<typeof PausedTimer>

/** `todayMinutes` counts what is logged today, without the running timer. */
export const TimerState = z.object({
  running: RunningTimer.nullable(),
  paused: PausedTimer.nullable(),
  todayMinutes: z.int(),
  recent: z.array(RecentPair),
})
export type TimerState = z.infer<typeof TimerState>

/** What a stopped timer left: its entries, the first one's day, and the minutes of all. */
const StoppedTimer = z.object({ entryIds: z.array(EntryId), day: LocalDay, minutes: z.int() })
export type StoppedTimer = z.infer<typeof StoppedTimer>

const TimerChoice = z.object({
  projectId: ProjectId.nullable(),
  workTypeId: WorkTypeId.nullable(),
  description: z.string().trim().max(DESCRIPTION_MAX),
})

/** Which timer is meant, by when the one that was shown began: another one is then left as it is. Without it, what runs. */
const Meant = { runningSince: Instant.optional() }

export const timerCalls = {
  'timer.state': { input: z.void(), output: TimerState },
  /** Starts; a timer that already runs is stopped first, at the same instant, and its hours are kept. */
  'timer.start': { input: TimerChoice.partial(), output: TimerState },
  'timer.update': {
    input: TimerChoice.partial().extend({ ...Meant, startedAt: Instant.optional() }),
    output: TimerState,
  },
  /** Stops and keeps the hours; one entry per day that the timer ran on. Without a work type they are kept as incomplete. */
  'timer.stop': {
    /** `stoppedAt`: when the person pressed stop, where they chose project and work type first; not ahead of now. */
    input: TimerChoice.partial().extend({ ...Meant, stoppedAt: Instant.optional() }),
    output: StoppedTimer,
  },
  /** Stops and throws the time away. */
  'timer.discard': { input: z.object(Meant).optional(), output: z.void() },
  /** Keeps the hours so far, and remembers what they were on. */
  'timer.pause': { input: z.void(), output: TimerState },
  /** Goes on with what was paused. */
  'timer.resume': { input: z.void(), output: TimerState },
  /** Lets go of what was paused; its hours stay. */
  'timer.forgetPause': { input: z.void(), output: TimerState },
  /** Goes over to what was worked on before this, at this instant; starts it where nothing runs. */
  'timer.switchToLast': { input: z.void(), output: TimerState },
} as const
