import { z } from 'zod'
import { DecisionKind, REASON_MAX } from '../domain/decision'
import { EntryId, PersonId, ProjectId, WorkTypeId } from '../domain/ids'
import { Instant, LocalDay } from '../domain/localDay'
import { HoursOrder } from '../domain/orders/order'
import { DESCRIPTION_MAX, EntryStatus } from '../domain/timeEntry'
import { WeekView } from './timeEntries'

/** Both days included. */
const Interval = { from: LocalDay, to: LocalDay }

/** Minutes of hours by where they stand. `planned` ones are in none of the others; `rejected` ones were sent back, and are in `logged` too. */
const StandingMinutes = z.object({
  logged: z.int(),
  rejected: z.int(),
  submitted: z.int(),
  approved: z.int(),
  planned: z.int(),
})
export type StandingMinutes = z.infer<typeof StandingMinutes>

/** A person's week. `approvable`: minutes that would be approved with it now. */
const ApprovalWeek = StandingMinutes.extend({ monday: LocalDay, billable: z.int(), approvable: z.int() })
export type ApprovalWeek = z.infer<typeof ApprovalWeek>

const ApprovalPerson = z.object({
  personId: PersonId,
  name: z.string(),
  archived: z.boolean(),
  mayApprove: z.boolean(),
  /** One for each of the weeks, in their order. */
  weeks: z.array(ApprovalWeek),
})
export type ApprovalPerson = z.infer<typeof ApprovalPerson>

/** Who registered what in some weeks, of those that one may see. `capacityMinutes`: what a full week is, without public holidays. */
export const ApprovalPeriod = z.object({
  weeks: z.array(z.object({ monday: LocalDay, year: z.int(), week: z.int(), capacityMinutes: z.int() })),
  people: z.array(ApprovalPerson),
  submission: z.boolean(),
  approvalFrom: LocalDay.nullable(),
})
export type ApprovalPeriod = z.infer<typeof ApprovalPeriod>

/** What can be done with each entry of a person's week by whoever asks. */
export const ApprovalPersonWeek = z.object({
  personId: PersonId,
  name: z.string(),
  week: WeekView,
  approvable: z.array(EntryId),
  rejectable: z.array(EntryId),
  undoable: z.array(EntryId),
})
export type ApprovalPersonWeek = z.infer<typeof ApprovalPersonWeek>

/** Which hours of projects are looked at; an empty list leaves nothing out. */
export const ProjectFilter = z.object({
  ...Interval,
  /** Null: hours without a project. */
  projectIds: z.array(ProjectId.nullable()),
  workTypeIds: z.array(WorkTypeId),
  personIds: z.array(PersonId),
  state: z.enum(['all', 'notApproved', 'approved']),
})
export type ProjectFilter = z.infer<typeof ProjectFilter>

const ApprovalProject = StandingMinutes.extend({
  /** Null: hours without a project. */
  projectId: ProjectId.nullable(),
  number: z.string(),
  name: z.string(),
  customerName: z.string().nullable(),
  color: z.int().nullable(),
  people: z.int(),
  entries: z.int(),
  billable: z.int(),
  /** Minutes that whoever asks can approve now; of those, `approvableAhead` are planned, `approvableUnsent` were never submitted. */
  approvable: z.int(),
  approvableAhead: z.int(),
  approvableUnsent: z.int(),
  /** Minutes whose approval whoever asks can take back. */
  undoable: z.int(),
})
export type ApprovalProject = z.infer<typeof ApprovalProject>

/**
 * The projects with hours in an interval that a filter lets through, of those whose hours one may see. `sees`: of which projects.
 * What there is to filter by are those with any hours in the interval, whatever else is filtered by.
 */
export const ApprovalProjects = z.object({
  sees: z.enum(['all', 'led', 'none']),
  projects: z.array(ApprovalProject),
  filterBy: z.object({
    projects: z.array(z.object({ id: ProjectId.nullable(), number: z.string(), name: z.string() })),
    workTypes: z.array(z.object({ id: WorkTypeId, name: z.string() })),
    people: z.array(z.object({ id: PersonId, name: z.string() })),
  }),
})
export type ApprovalProjects = z.infer<typeof ApprovalProjects>

/** An entry with whose it is and where it stands, and what whoever asks can do with it. */
export const ApprovalEntry = z.object({
  id: EntryId,
  personId: PersonId,
  personName: z.string(),
  projectId: ProjectId.nullable(),
  day: LocalDay,
  workTypeId: WorkTypeId.nullable(),
  workTypeName: z.string().nullable(),
  description: z.string(),
  minutes: z.int(),
  /** Minutes after midnight, where they are known. */
  from: z.int().nullable(),
  to: z.int().nullable(),
  status: EntryStatus,
  planned: z.boolean(),
  /** Who approved or sent back the hours as they are now, when, and why; null where nobody has. */
  decision: z.object({ kind: DecisionKind, by: z.string(), at: Instant, reason: z.string() }).nullable(),
  approvable: z.boolean(),
  rejectable: z.boolean(),
  undoable: z.boolean(),
  editable: z.boolean(),
  /** The order that the hours are on; null: none. */
  order: HoursOrder.nullable(),
})
export type ApprovalEntry = z.infer<typeof ApprovalEntry>

/** Hours that are decided about in one step. `minutes`: what was shown to be decided about, which must still be so. */
export const ApprovalSelection = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('entries'), ids: z.array(EntryId).min(1), minutes: z.int().optional() }),
  z.object({
    kind: z.literal('weeks'),
    weeks: z.array(z.object({ personId: PersonId, monday: LocalDay })).min(1),
    minutes: z.int(),
  }),
  z.object({
    kind: z.literal('projects'),
    filter: ProjectFilter.extend({ projectIds: z.array(ProjectId.nullable()).min(1) }),
    minutes: z.int(),
  }),
])
export type ApprovalSelection = z.infer<typeof ApprovalSelection>

/** How much was decided about. */
const Decided = z.object({ entries: z.int(), minutes: z.int() })
export type Decided = z.infer<typeof Decided>

export const approvalCalls = {
  /** What waits for the person's approval, for the count beside «Godkjenn». */
  'approval.waiting': { input: z.void(), output: z.object({ entries: z.int(), minutes: z.int() }) },
  /** The weeks from that of `from` to that of `to`. */
  'approval.period': { input: z.object(Interval), output: ApprovalPeriod },
  'approval.personWeek': {
    input: z.object({ personId: PersonId, day: LocalDay }),
    output: ApprovalPersonWeek,
  },
  'approval.projects': { input: ProjectFilter, output: ApprovalProjects },
  'approval.projectEntries': {
    input: ProjectFilter,
    output: z.array(ApprovalEntry),
  },
  'approval.approve': { input: ApprovalSelection, output: Decided },
  'approval.reject': {
    input: z.object({ ids: z.array(EntryId).min(1), reason: z.string().trim().min(1).max(REASON_MAX) }),
    output: Decided,
  },
  'approval.undo': { input: ApprovalSelection, output: Decided },
  /** Corrects hours that are not approved yet. `clockless`: whether their clock times found no room any more, and are gone. */
  'approval.change': {
    input: z.object({
      id: EntryId,
      workTypeId: WorkTypeId,
      minutes: z.int().min(1).max(1440),
      description: z.string().trim().max(DESCRIPTION_MAX),
    }),
    output: z.object({ clockless: z.boolean() }),
  },
} as const
