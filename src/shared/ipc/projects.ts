import { z } from 'zod'
import { ProjectId, WorkTypeId } from '../domain/ids'
import { LocalDay } from '../domain/localDay'

/** A project as a picker shows it. `obstacle` says why it cannot take hours on the day that was asked for. */
export const ProjectOption = z.object({
  id: ProjectId,
  number: z.string(),
  name: z.string(),
  customerName: z.string().nullable(),
  origin: z.enum(['busy', 'tripletex']),
  obstacle: z.enum(['archived', 'notStarted', 'ended', 'notParticipant']).nullable(),
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

export const projectCalls = {
  /** Best matches first; without a query, favourites and recently used ones first. Projects that cannot take hours that day come last, with the reason. */
  'projects.search': {
    input: z.object({ query: z.string().max(200), day: LocalDay, limit: z.int().min(1).max(100) }),
    output: z.array(ProjectOption),
  },
  'projects.get': { input: z.object({ id: ProjectId, day: LocalDay }), output: ProjectOption },
  /** Makes a project that exists in Busy only. Refused while projects come from Tripletex. */
  'projects.create': { input: z.object({ name: z.string().trim().min(1).max(255) }), output: ProjectOption },
  /** Whether projects and work types are made here, or come from Tripletex. */
  'projects.source': { input: z.void(), output: z.enum(['busy', 'tripletex']) },
  /** `projectId` null: internal work without a project. */
  'workTypes.forProject': {
    input: z.object({ projectId: ProjectId.nullable(), day: LocalDay }),
    output: z.array(WorkTypeOption),
  },
} as const
