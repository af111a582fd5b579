import { z } from 'zod'
import { ProjectObstacle } from '../domain/bookable'
import { PersonId, ProjectId, WorkTypeId } from '../domain/ids'
import { LocalDay } from '../domain/localDay'
import { Ore, ProjectSetup } from '../domain/projectSetup'
import { Recorded } from './history'
import { ProjectList, ProjectPage } from './projectViews'

/** A project as a picker shows it. `obstacle` says why it cannot take hours on the day that was asked for. */
export const ProjectOption = z.object({
  id: ProjectId,
  number: z.string(),
  name: z.string(),
  customerName: z.string().nullable(),
  origin: z.enum(['busy', 'tripletex']),
  color: z.int().nullable(),
  obstacle: ProjectObstacle.nullable(),
  recent: z.boolean(),
  favourite: z.boolean(),
})
export type ProjectOption = z.infer<typeof ProjectOption>

const WorkTypeOption = z.object({
  id: WorkTypeId,
  name: z.string(),
  billable: z.boolean(),
})
export type WorkTypeOption = z.infer<typeof WorkTypeOption>

const Name = z.string().trim().min(1).max(255)
const NumberText = z.string().trim().min(1).max(30)
const CustomerName = z.string().trim().min(1).max(255).nullable()

/** What is said of a project that was made here; for one of Tripletex, Tripletex says it. */
const ProjectFacts = z
  .object({
    number: NumberText,
    name: Name,
    customerName: CustomerName,
    startDate: LocalDay.nullable(),
    endDate: LocalDay.nullable(),
  })
  .refine(({ startDate, endDate }) => !startDate || !endDate || startDate <= endDate)
export type ProjectFacts = z.infer<typeof ProjectFacts>

const NewProject = z.object({
  name: Name,
  number: NumberText.optional(),
  customerName: CustomerName.optional(),
})
const Called = z.object({ number: z.string(), name: z.string() })
const OnProject = z.object({ id: ProjectId })

export const projectCalls = {
  /** Best matches first; without a query, favourites and recently used ones first. Projects that cannot take hours that day come last, with the reason. */
  'projects.search': {
    input: z.object({ query: z.string().max(200), day: LocalDay, limit: z.int().min(1).max(100) }),
    output: z.array(ProjectOption),
  },
  'projects.get': { input: z.object({ id: ProjectId, day: LocalDay }), output: ProjectOption },
  /** All projects, each as one light row. */
  'projects.list': { input: z.void(), output: ProjectList },
  /** Everything about one project that the person may see. */
  'projects.page': { input: OnProject, output: ProjectPage },
  /** Other projects that one could be taken for: of the same name, or of the same number but for zeros. */
  'projects.alike': {
    input: z.object({ name: z.string().max(255), number: z.string().max(30), except: ProjectId.nullable() }),
    output: z.object({ sameName: Called.nullable(), sameNumber: Called.nullable() }),
  },
  /** Makes a project that exists in Busy only. Refused while projects come from Tripletex. Without a number it gets the next one. */
  'projects.create': {
    input: NewProject.extend({ billable: z.boolean().optional() }),
    output: ProjectOption,
  },
  /** As `projects.create`, with the setup, work types, prices, budget and members of another one; without its hours. */
  'projects.copy': { input: NewProject.extend({ id: ProjectId }), output: ProjectOption },
  /** Changes a project that exists in Busy only. */
  'projects.change': { input: OnProject.extend({ facts: ProjectFacts }), output: Recorded },
  'projects.archive': { input: OnProject, output: Recorded },
  'projects.restore': { input: OnProject, output: Recorded },
  /** Changes what Busy knows of a project beside what Tripletex says of it. Nothing of it is ever sent. */
  'projects.saveSetup': { input: OnProject.extend({ change: ProjectSetup.partial() }), output: Recorded },
  'projects.setLeader': {
    input: OnProject.extend({ personId: PersonId, leads: z.boolean() }),
    output: Recorded,
  },
  'projects.setMember': {
    input: OnProject.extend({
      personId: PersonId,
      member: z.boolean(),
      priceOre: Ore.nullable().optional(),
    }),
    output: Recorded,
  },
  /** Puts work types on a project or takes them off it, and sets their prices and shares of the budget; what is not given stays. */
  'projects.setWorkTypes': {
    input: OnProject.extend({
      workTypes: z
        .array(
          z.object({
            workTypeId: WorkTypeId,
            offered: z.boolean().optional(),
            priceOre: Ore.nullable().optional(),
            budget: Ore.nullable().optional(),
          }),
        )
        .min(1),
    }),
    output: Recorded,
  },
  /** Whether projects and work types are made here, or come from Tripletex. */
  'projects.source': { input: z.void(), output: z.enum(['busy', 'tripletex']) },
  /** `projectId` null: internal work without a project. */
  'workTypes.forProject': {
    input: z.object({ projectId: ProjectId.nullable(), day: LocalDay }),
    output: z.array(WorkTypeOption),
  },
} as const
