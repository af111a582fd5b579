import { z } from 'zod'
import type { PersonId, ProjectId } from './ids'

/** Base levels. Product: «Administrator» and «Ansatt». */
export const Role = z.enum(['administrator', 'employee'])
export type Role = z.infer<typeof Role>

/**
 * What somebody can be at once: the base level, and the positions on top of it. Product: «Gruppeleder», «Prosjektleder». `self`:
 * the very person that a right is asked about.
 */
export type Position = Role | 'groupLeader' | 'projectLeader' | 'self'

/**
 * Who does something, and whom and what they lead. `people`: the members of their groups and of the groups under these.
 * Somebody leads no project or person by being an administrator.
 */
export type Actor = {
  personId: PersonId
  role: Role
  leads: { projects: ReadonlySet<ProjectId>; people: ReadonlySet<PersonId> }
}

/** Things that not everybody may do. A right of a leader holds for what they lead only. */
const RIGHTS = {
  /** Product: integrations are an administrator's. */
  manageIntegrations: ['administrator'],
  managePeople: ['administrator'],
  manageGroups: ['administrator'],
  manageWorkTypes: ['administrator'],
  /** The company's default price and other rules for everybody. */
  manageCompany: ['administrator'],
  createProjects: ['administrator'],
  /** Settings, members, work types, prices and budget of a project, and archiving it. Product: a project leader's. */
  editProject: ['administrator', 'projectLeader'],
  importRegisters: ['administrator'],
  seeAdministrationLog: ['administrator'],
  /** A person's hours, and whether they are in step with Tripletex. Product: everybody sees their own. */
  seeTimeOf: ['administrator', 'groupLeader', 'self'],
  /** Hours of everybody on a project. Product: a project leader's. */
  seeProjectHours: ['administrator', 'projectLeader'],
  /** Approving hours, and sending them back. Product: of those in one's groups, or on the projects that one leads. */
  approveTime: ['administrator', 'groupLeader', 'projectLeader'],
  /** Orders of a project. Product: a project leader invoices the projects that they lead. */
  manageOrders: ['administrator', 'projectLeader'],
} as const satisfies Record<string, readonly Position[]>

export const Right = z.enum(Object.keys(RIGHTS) as (keyof typeof RIGHTS)[])
export type Right = keyof typeof RIGHTS

/** What a right is asked about, where it is not for the whole workspace. */
export type RightTarget = { projectId?: ProjectId | undefined; personId?: PersonId | undefined }

/** Whether `actor` may do what `right` names, to `target` where it is about one project or person. */
export function may(actor: Actor, right: Right, target: RightTarget = {}): boolean {
  const holders: readonly Position[] = RIGHTS[right]
  return positionsOf(actor, target).some((position) => holders.includes(position))
}

/** The rights that hold for the whole workspace. */
export function rightsOf(actor: Actor): Right[] {
  return Right.options.filter((right) => may(actor, right))
}

/** Whose time is seen: everybody's, or that of some people. */
export type SeenTime = 'everybody' | readonly PersonId[]

/** Whose time somebody may see. */
export function timeSeenBy(actor: Actor): SeenTime {
  if (may(actor, 'seeTimeOf')) return 'everybody'
  return [actor.personId, ...actor.leads.people].filter((personId) => may(actor, 'seeTimeOf', { personId }))
}

function positionsOf(
  { personId: own, role, leads }: Actor,
  { projectId, personId }: RightTarget,
): Position[] {
  const positions: Position[] = [role]
  if (personId === own) positions.push('self')
  if (projectId !== undefined && leads.projects.has(projectId)) positions.push('projectLeader')
  if (personId !== undefined && leads.people.has(personId)) positions.push('groupLeader')
  return positions
}
