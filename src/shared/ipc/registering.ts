import { z } from 'zod'
import { PlaceObstacle } from '../domain/bookable'
import { EntryId, ProjectId, TemplateId, WorkTypeId } from '../domain/ids'
import { Instant, LocalDay } from '../domain/localDay'
import { DESCRIPTION_MAX, TimeEntry } from '../domain/timeEntry'
import { Recorded } from './history'
import { ProjectOption } from './projects'
import { EntryInput, EntryView, HistoryAction } from './timeEntries'

/** Who or what made a change to an entry. */
export const ChangeOrigin = z.enum([
  'me',
  'timer',
  'absence',
  'undo',
  'redo',
  'restore',
  'import',
  'exchange',
])
export type ChangeOrigin = z.infer<typeof ChangeOrigin>

/** An entry as it was, with the names that stand on its project and work type now. `from` and `to` as in `EntryView`. */
const LoggedState = TimeEntry.extend({
  projectName: z.string().nullable(),
  projectColor: z.int().nullable(),
  workTypeName: z.string().nullable(),
  from: z.int().nullable(),
  to: z.int().nullable(),
})
export type LoggedState = z.infer<typeof LoggedState>

/** One line of an entry's log, newest first. `before` or `after` is null where there was no entry. */
export const EntryLogLine = z.object({
  id: z.string(),
  at: Instant,
  action: HistoryAction,
  origin: ChangeOrigin,
  before: LoggedState.nullable(),
  after: LoggedState.nullable(),
})
export type EntryLogLine = z.infer<typeof EntryLogLine>

/** What a line of text was read as. `start` and `end` say where in the text a part was found. */
export const UnderstoodPart = z.object({
  kind: z.enum(['project', 'workType', 'day', 'time', 'description']),
  start: z.int(),
  end: z.int(),
})
export type UnderstoodPart = z.infer<typeof UnderstoodPart>

/** What a line such as `acme rådgivning 9-11:30 møte om anbud` means; null parts were not found and are asked for. A work type that no part names is the one that goes without saying. */
export const UnderstoodText = z.object({
  parts: z.array(UnderstoodPart),
  /** Work without a project was asked for. */
  internal: z.boolean(),
  projectId: ProjectId.nullable(),
  projectName: z.string().nullable(),
  projectNumber: z.string().nullable(),
  customerName: z.string().nullable(),
  workTypeId: WorkTypeId.nullable(),
  workTypeName: z.string().nullable(),
  day: LocalDay,
  span: EntryInput.shape.span.nullable(),
  minutes: z.int().nullable(),
  description: z.string(),
  /** Other projects that the text may mean, best first. */
  otherProjects: z.array(ProjectOption),
  /** The project that is meant takes no hours that day, and why. */
  refused: ProjectOption.nullable(),
})
export type UnderstoodText = z.infer<typeof UnderstoodText>

/** An entry that was deleted, and the line of its log that brings it back. */
export const DeletedEntry = EntryView.extend({ deletedAt: Instant, logId: z.string() })
export type DeletedEntry = z.infer<typeof DeletedEntry>

const TemplateFields = {
  name: z.string().trim().min(1).max(60),
  projectId: ProjectId.nullable(),
  workTypeId: WorkTypeId,
  /** Minutes after midnight; null where only the length is known. */
  fromMinute: z.int().min(0).max(1439).nullable(),
  minutes: z.int().min(1).max(1440),
  description: z.string().trim().max(DESCRIPTION_MAX),
}
export const EntryTemplate = z.object({
  id: TemplateId,
  ...TemplateFields,
  projectName: z.string().nullable(),
  projectColor: z.int().nullable(),
  workTypeName: z.string().nullable(),
  /** Why it can make no hours on the day that was asked for. */
  obstacle: PlaceObstacle.nullable(),
})
export type EntryTemplate = z.infer<typeof EntryTemplate>

export const registeringCalls = {
  'entryLog.of': { input: z.object({ id: EntryId }), output: z.array(EntryLogLine) },
  /** Entries of the week of `day` that were deleted, latest first. */
  'entryLog.deleted': {
    input: z.object({ day: LocalDay }),
    output: z.array(DeletedEntry),
  },
  /** Brings an entry back to how it was after that line of its log; before it where it was deleted there. */
  'entryLog.restore': {
    input: z.object({ logId: z.string() }),
    /** What it now shares with other entries. */
    output: z.object({ overlapMinutes: z.int() }),
  },
  'quickEntry.understand': {
    /** `day`: of the week that is in view. `projectId`: the one that was chosen among those that the text may mean. */
    input: z.object({ text: z.string().max(3000), day: LocalDay, projectId: ProjectId.optional() }),
    output: UnderstoodText,
  },
  /** The latest hours that the person logged, to make again; null where there are none. */
  'entries.latest': { input: z.void(), output: EntryView.nullable() },
  'templates.list': { input: z.object({ day: LocalDay }), output: z.array(EntryTemplate) },
  'templates.save': { input: z.object({ id: TemplateId.optional(), ...TemplateFields }), output: TemplateId },
  'templates.delete': { input: z.object({ id: TemplateId }), output: Recorded },
  'favourites.list': { input: z.void(), output: z.array(ProjectId) },
  'favourites.set': { input: z.object({ projectId: ProjectId, favourite: z.boolean() }), output: z.void() },
} as const
