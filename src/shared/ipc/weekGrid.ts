import { z } from 'zod'
import { PlaceObstacle } from '../domain/bookable'
import { BookingWarning } from '../domain/bookingWarning'
import { EntryId, ProjectId, WorkTypeId } from '../domain/ids'
import { Instant, LocalDay } from '../domain/localDay'
import { HoursOrder } from '../domain/orders/order'
import { PublicHoliday } from '../domain/publicHoliday'
import { DESCRIPTION_MAX, EntryStatus } from '../domain/timeEntry'
import { EntryView, TransferState } from './timeEntries'

/** What names a row: a project and a work type. */
const RowKey = { projectId: ProjectId.nullable(), workTypeId: WorkTypeId }

/** Hours of a cell that are in one locked state; `by` and `at` as in `EntryLock`. */
const CellLock = z.object({
  status: EntryStatus.exclude(['logged']),
  minutes: z.int(),
  by: z.string(),
  at: z.union([Instant, z.literal('')]),
  /** The order that all these hours are on; null: none, or several. */
  order: HoursOrder.nullable(),
})

/**
 * The hours of one row on one day. `plannedMinutes` lie ahead, `clockedMinutes` were logged with clock times and `lockedMinutes`
 * can no longer be changed; all are part of `minutes`. `overlapMinutes` are shared with other hours, and nobody has said that they
 * may be. `comment` is that of the entry that a typed number changes, where
 * `commentable`; otherwise what the hours say that are there.
 */
export const WeekGridCell = z.object({
  day: LocalDay,
  minutes: z.int(),
  plannedMinutes: z.int(),
  clockedMinutes: z.int(),
  lockedMinutes: z.int(),
  overlapMinutes: z.int(),
  entryIds: z.array(EntryId),
  /** What locks hours of the cell, by state, the one that is hardest to open first. */
  locks: z.array(CellLock),
  /** The latest of what was sent back, with all the minutes that were; null where none was. */
  rejected: z.object({ minutes: z.int(), by: z.string(), at: Instant, reason: z.string() }).nullable(),
  comment: z.string(),
  commentable: z.boolean(),
  warnings: z.array(BookingWarning),
  transfer: TransferState,
  /** Why no new hours may be put on the row on this day; what is there may be put right all the same. */
  obstacle: PlaceObstacle.nullable(),
})
export type WeekGridCell = z.infer<typeof WeekGridCell>

export const WeekGridRow = z.object({
  ...RowKey,
  projectName: z.string().nullable(),
  projectNumber: z.string().nullable(),
  customerName: z.string().nullable(),
  projectColor: z.int().nullable(),
  workTypeName: z.string(),
  billable: z.boolean(),
  minutes: z.int(),
  plannedMinutes: z.int(),
  cells: z.array(WeekGridCell),
})
export type WeekGridRow = z.infer<typeof WeekGridRow>

/**
 * A person's week as a grid. `minutes` of rows, days and week count what is logged, as in the timeline; `plannedMinutes` come
 * beside them. Hours without a work type are on no row: `incompleteMinutes` are those of a day's `minutes`.
 */
export const WeekGridView = z.object({
  year: z.int(),
  week: z.int(),
  rows: z.array(WeekGridRow),
  days: z.array(
    z.object({
      day: LocalDay,
      today: z.boolean(),
      holiday: PublicHoliday.nullable(),
      capacityMinutes: z.int(),
      minutes: z.int(),
      plannedMinutes: z.int(),
      incompleteMinutes: z.int(),
    }),
  ),
  minutes: z.int(),
  plannedMinutes: z.int(),
  unsubmittedMinutes: z.int(),
  heldBackMinutes: z.int(),
  capacityMinutes: z.int(),
  /** What was sent back, and what was submitted and can be taken back. */
  rejected: z.array(EntryView),
  submitted: z.array(EntryView),
  /** What could be copied from the week before: rows that are not here yet, and minutes on them and on empty cells. */
  lastWeek: z.object({ rows: z.int(), minutes: z.int() }),
})
export type WeekGridView = z.infer<typeof WeekGridView>

export const weekGridCalls = {
  'weekGrid.view': { input: z.object({ day: LocalDay }), output: WeekGridView },
  /** Writes what was typed into a cell, such as `7,5`, `450m`, `8-16` or `+0,5`; an empty text takes its hours away. */
  'weekGrid.setCell': {
    input: z.object({ ...RowKey, day: LocalDay, text: z.string().max(40) }),
    output: z.object({ minutes: z.int() }),
  },
  'weekGrid.setComment': {
    input: z.object({ ...RowKey, day: LocalDay, comment: z.string().trim().max(DESCRIPTION_MAX) }),
    output: z.void(),
  },
  'weekGrid.addRow': { input: z.object({ ...RowKey, day: LocalDay }), output: z.void() },
  /** Takes a row without hours away. */
  'weekGrid.removeRow': { input: z.object({ ...RowKey, day: LocalDay }), output: z.void() },
  /** Adds the rows of the week before, without hours. */
  'weekGrid.copyRows': { input: z.object({ day: LocalDay }), output: z.object({ rows: z.int() }) },
  /** Adds the hours of the week before to cells that are empty and may take them. `leftOut`: entries that were not copied. */
  'weekGrid.copyHours': {
    input: z.object({ day: LocalDay }),
    output: z.object({ minutes: z.int(), leftOut: z.int() }),
  },
} as const
