import { z } from 'zod'
import { BookingWarning } from '../domain/bookingWarning'
import { EntryId, ProjectId, WorkTypeId } from '../domain/ids'
import { Instant, LocalDay } from '../domain/localDay'
import { HoursOrder } from '../domain/orders/order'
import { PublicHoliday } from '../domain/publicHoliday'
import { SubmitObstacle, SubmitWarning } from '../domain/submission'
import { DESCRIPTION_MAX, TimeEntry } from '../domain/timeEntry'

/** When the work was done: clock times on the day (minutes after midnight; a `to` at or before `from` is on the next day), or only how long. */
export const SpanInput = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('clock'), from: z.int().min(0).max(1439), to: z.int().min(0).max(1440) }),
  z.object({ kind: z.literal('duration'), minutes: z.int().min(1).max(1440) }),
])
export type SpanInput = z.infer<typeof SpanInput>

export const EntryInput = z.object({
  id: EntryId.optional(),
  projectId: ProjectId.nullable(),
  workTypeId: WorkTypeId,
  day: LocalDay,
  span: SpanInput,
  description: z.string().trim().max(DESCRIPTION_MAX),
  /** Entries that it may go on sharing time with, without being asked about it again. */
  keepOverlapsWith: z.array(EntryId).optional(),
})
export type EntryInput = z.infer<typeof EntryInput>

/**
 * Where an entry's hours stand on their way to Tripletex. `none`: nothing is to leave. `kept`: a person chose to keep what Tripletex
 * holds. `elsewhere`: the machine where they were decided about tells Tripletex of them, and has not said here that it did.
 */
export const TransferState = z.enum(['none', 'waiting', 'sent', 'kept', 'needsYou', 'elsewhere'])
export type TransferState = z.infer<typeof TransferState>

/** An entry with the names a view shows, and what the rules say of it now. `from` and `to` are minutes after midnight where it was made. */
export const EntryView = TimeEntry.extend({
  projectName: z.string().nullable(),
  projectNumber: z.string().nullable(),
  customerName: z.string().nullable(),
  projectColor: z.int().nullable(),
  workTypeName: z.string().nullable(),
  billable: z.boolean(),
  from: z.int().nullable(),
  to: z.int().nullable(),
  planned: z.boolean(),
  locked: z.boolean(),
  transfer: TransferState,
  /** Vacation, sickness and the like. */
  timeOff: z.boolean(),
  /** The order that the hours are on; null: none. */
  order: HoursOrder.nullable(),
})
export type EntryView = z.infer<typeof EntryView>

/** A stretch that an entry shares with another one of the same person. `kept`: the person wants it so. */
const OverlapView = z.object({
  otherId: EntryId,
  from: Instant,
  to: Instant,
  minutes: z.int(),
  kept: z.boolean(),
})
export type OverlapView = z.infer<typeof OverlapView>

/** An entry in its day, with what would keep its hours from reaching Tripletex, and what it shares with others. */
const DayEntry = EntryView.extend({ warnings: z.array(BookingWarning), overlaps: z.array(OverlapView) })
export type DayEntry = z.infer<typeof DayEntry>

/** What of a day can be sent for approval, what of it cannot and why, and what to look at first. */
const DaySubmission = z.object({
  submittable: z.array(EntryId),
  blocked: z.array(z.object({ id: EntryId, obstacle: SubmitObstacle })),
  warnings: z.array(SubmitWarning),
})

/** `minutes` counts what is logged; planned hours are counted apart. `capacityMinutes`: what a full day is, none on days off. */
export const DayView = z.object({
  day: LocalDay,
  today: z.boolean(),
  holiday: PublicHoliday.nullable(),
  capacityMinutes: z.int(),
  minutes: z.int(),
  billableMinutes: z.int(),
  plannedMinutes: z.int(),
  submission: DaySubmission,
  entries: z.array(DayEntry),
})
export type DayView = z.infer<typeof DayView>

export const WeekView = z.object({
  year: z.int(),
  week: z.int(),
  days: z.array(DayView),
  capacityMinutes: z.int(),
  minutes: z.int(),
  plannedMinutes: z.int(),
  billableMinutes: z.int(),
  /** None where the company has no hours submitted. */
  unsubmittedMinutes: z.int(),
  /** Submitted or further, and counted by the transfer choice, but kept out of Tripletex by its date. */
  heldBackMinutes: z.int(),
  incompleteEntries: z.int(),
})
export type WeekView = z.infer<typeof WeekView>

/** What can be done to hours, as it is named when it is undone. */
export const HistoryAction = z.enum([
  'create',
  'change',
  'delete',
  'submit',
  'withdraw',
  'timer',
  'move',
  'resize',
  'copy',
  'split',
  'overlap',
  'restore',
  'cell',
  'copyWeek',
  'weekRow',
  'absence',
  'approve',
  'reject',
  'undoApproval',
  'receive',
  'putOnOrder',
  'takeOffOrder',
])
export type HistoryAction = z.infer<typeof HistoryAction>

/** What to do about a shared stretch: end one where the other begins, share it out, or leave it. Product: Kort ned, Del, Behold. */
export const OverlapAnswer = z.enum(['shorten', 'divide', 'keep'])
export type OverlapAnswer = z.infer<typeof OverlapAnswer>

const Ids = z.array(EntryId).min(1)
/** How far on the clock: whole days and minutes, either way. Time that passes is kept, also over a change of the clock. */
const Shift = { days: z.int().min(-400).max(400), minutes: z.int().min(-1440).max(1440) }

export const timeEntryCalls = {
  'timeEntries.week': { input: z.object({ day: LocalDay }), output: WeekView },
  'timeEntries.save': { input: EntryInput, output: z.array(EntryId) },
  /** What would keep hours like these from reaching Tripletex, as far as it is known here; empty where nothing would. */
  'timeEntries.warnings': {
    input: z.object({
      id: EntryId.optional(),
      projectId: ProjectId.nullable(),
      workTypeId: WorkTypeId.nullable(),
      day: LocalDay,
      minutes: z.int().min(0),
    }),
    output: z.array(BookingWarning),
  },
  'timeEntries.delete': { input: z.object({ ids: Ids }), output: z.void() },
  'timeEntries.submit': {
    input: z.object({ ids: Ids }),
    output: z.object({ minutes: z.int() }),
  },
  'timeEntries.withdraw': { input: z.object({ ids: Ids }), output: z.void() },
  /** Moves entries, all or none. What comes to cross midnight becomes two. Without clock times only `days` count. */
  'timeEntries.move': { input: z.object({ ids: Ids, ...Shift }), output: Ids },
  /** Moves one end to a minute after midnight of the entry's day; below 0 or above 1440 it crosses midnight. */
  'timeEntries.resize': {
    input: z.object({ id: EntryId, edge: z.enum(['start', 'end']), minute: z.int().min(-1440).max(2880) }),
    output: Ids,
  },
  /** Makes the same hours anew elsewhere; the copies are logged, whatever the ones they were made from are. */
  'timeEntries.copy': { input: z.object({ ids: Ids, ...Shift }), output: Ids },
  /** Makes the same hours anew on other days. */
  'timeEntries.duplicate': {
    input: z.object({ ids: Ids, days: z.array(LocalDay).min(1).max(62) }),
    output: Ids,
  },
  /** Cuts an entry in two at a minute after midnight of its day; the second piece is new. */
  'timeEntries.split': { input: z.object({ id: EntryId, at: z.int().min(1).max(1439) }), output: Ids },
  /** Settles the stretch that two entries share. */
  'timeEntries.settleOverlap': {
    input: z.object({ id: EntryId, otherId: EntryId, answer: OverlapAnswer }),
    output: z.void(),
  },
} as const
