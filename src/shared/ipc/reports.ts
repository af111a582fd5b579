import { z } from 'zod'
import { PersonId, ProjectId, WorkTypeId } from '../domain/ids'
import { daysBetween, LocalDay } from '../domain/localDay'
import { ReportChart } from '../domain/reports/chart'
import { ReportColumn, ReportDimension } from '../domain/reports/dimension'
import { ReportFigures } from '../domain/reports/figures'
import { ReportSort } from '../domain/reports/sortReport'

/** The longest period of a report, in days: ten years. */
export const REPORT_DAYS_MAX = 3660

/**
 * Which hours a report is of, and what they are put together by. Both days included; an empty list leaves nothing out, and null and
 * the empty text stand for what has none.
 */
export const ReportInput = z
  .object({
    from: LocalDay,
    to: LocalDay,
    group: ReportDimension,
    subgroup: ReportDimension.nullable(),
    projectIds: z.array(ProjectId.nullable()),
    customers: z.array(z.string()),
    workTypeIds: z.array(WorkTypeId.nullable()),
    categories: z.array(z.string()),
    personIds: z.array(PersonId),
  })
  .refine(({ from, to }) => from <= to && daysBetween(from, to) < REPORT_DAYS_MAX, { path: ['to'] })
export type ReportInput = z.infer<typeof ReportInput>

/**
 * A group of hours. `key`: the id of what it is a group of, the Monday of a week, the month as `2026-11`, and empty for what has none;
 * `name` and `number` are empty where the calendar names it.
 */
const ReportPart = z.object({
  key: z.string(),
  name: z.string(),
  number: z.string(),
  color: z.int().nullable(),
  figures: ReportFigures,
})
export type ReportPart = z.infer<typeof ReportPart>

const ReportGroup = ReportPart.extend({ subgroups: z.array(ReportPart) })
export type ReportGroup = z.infer<typeof ReportGroup>

/** How far the whole budget of a project is used, by everybody's hours of all days. Minutes or øre, by the kind. */
const ReportBudget = z.object({
  projectId: ProjectId,
  name: z.string(),
  color: z.int().nullable(),
  kind: z.enum(['hours', 'amount']),
  budget: z.int(),
  used: z.int(),
})
export type ReportBudget = z.infer<typeof ReportBudget>

const Choice = z.object({ id: z.string(), name: z.string() })

/** Product: «Timerapport». Hours that lie ahead are left out of every figure, and told of in `planned` alone. */
export const Report = z.object({
  group: ReportDimension,
  subgroup: ReportDimension.nullable(),
  groups: z.array(ReportGroup),
  total: ReportFigures,
  planned: z.int(),
  /** Whose hours are in it: everybody's, one's own and those that one leads, or one's own alone. */
  sees: z.enum(['all', 'led', 'own']),
  /** Of which of the hours one may see what they come to: it is for those who may edit the project. */
  amounts: z.enum(['all', 'some', 'none']),
  chart: ReportChart,
  /** Of the projects with hours in it whose budgets one may see, the most used first. */
  budgets: z.array(ReportBudget),
  /** What has hours in the period, whatever is filtered by. An empty id stands for hours without. */
  filterBy: z.object({
    project: z.array(Choice),
    customer: z.array(Choice),
    workType: z.array(Choice),
    category: z.array(Choice),
    person: z.array(Choice),
  }),
})
export type Report = z.infer<typeof Report>

export const ReportFormat = z.enum(['csv', 'xlsx', 'pdf'])
export type ReportFormat = z.infer<typeof ReportFormat>

/**
 * A report as it is shown: its columns, its order and the groups that are opened, by their keys. `filters`: what it is filtered by, in
 * words.
 */
export const ShownReport = z.object({
  input: ReportInput,
  columns: z.array(ReportColumn),
  sort: ReportSort,
  opened: z.array(z.string()),
  filters: z.array(z.string()),
})
export type ShownReport = z.infer<typeof ShownReport>

export const reportCalls = {
  'reports.hours': { input: ReportInput, output: Report },
  /** Asks where to put the report, and writes it; null where the person chose no place after all. */
  'reports.export': {
    input: z.object({ format: ReportFormat, shown: ShownReport }),
    output: z.object({ file: z.string() }).nullable(),
  },
} as const
