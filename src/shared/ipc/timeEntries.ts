import { z } from 'zod'
import { BookingWarning } from '../domain/bookingWarning'
import { EntryId, ProjectId, WorkTypeId } from '../domain/ids'
import { LocalDay } from '../domain/localDay'
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
})
export type EntryInput = z.infer<typeof EntryInput>

/** Where an entry's hours stand on their way to Tripletex. `none`: nothing is to leave. `kept`: a person chose to keep what Tripletex holds. */
export const TransferState = z.enum(['none', 'waiting', 'sent', 'kept', 'needsYou'])
export type TransferState = z.infer<typeof TransferState>

/** An entry with the names a view shows, and what the rules say of it now. `from` and `to` are minutes after midnight where it was made. */
export const EntryView = TimeEntry.extend({
  projectName: z.string().nullable(),
  projectNumber: z.string().nullable(),
  customerName: z.string().nullable(),
  workTypeName: z.string().nullable(),
  billable: z.boolean(),
  from: z.int().nullable(),
  to: z.int().nullable(),
  planned: z.boolean(),
  locked: z.boolean(),
  transfer: TransferState,
})
export type EntryView = z.infer<typeof EntryView>

/** An entry in its day, with what would keep its hours from reaching Tripletex. */
const DayEntry = EntryView.extend({ warnings: z.array(BookingWarning) })
export type DayEntry = z.infer<typeof DayEntry>

/** `minutes` counts what is logged; planned hours are counted apart. */
export const DayView = z.object({
  day: LocalDay,
  today: z.boolean(),
  minutes: z.int(),
  plannedMinutes: z.int(),
  submittable: z.array(EntryId),
  entries: z.array(DayEntry),
})
export type DayView = z.infer<typeof DayView>

export const WeekView = z.object({
  year: z.int(),
  week: z.int(),
  days: z.array(DayView),
  minutes: z.int(),
  plannedMinutes: z.int(),
  billableMinutes: z.int(),
  unsubmittedMinutes: z.int(),
  incompleteEntries: z.int(),
})
export type WeekView = z.infer<typeof WeekView>

/** What Ctrl+Z and Ctrl+Shift+Z would do now; null where there is nothing. */
export const HistoryAction = z.enum(['create', 'change', 'delete', 'submit', 'withdraw', 'timer'])
export type HistoryAction = z.infer<typeof HistoryAction>
export const HistoryState = z.object({ undo: HistoryAction.nullable(), redo: HistoryAction.nullable() })
export type HistoryState = z.infer<typeof HistoryState>

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
  'timeEntries.delete': { input: z.object({ ids: z.array(EntryId).min(1) }), output: z.void() },
  'timeEntries.submit': {
    input: z.object({ ids: z.array(EntryId).min(1) }),
    output: z.object({ minutes: z.int() }),
  },
  'timeEntries.withdraw': { input: z.object({ ids: z.array(EntryId).min(1) }), output: z.void() },
  'history.state': { input: z.void(), output: HistoryState },
  'history.undo': { input: z.void(), output: HistoryState },
  'history.redo': { input: z.void(), output: HistoryState },
} as const
