import {
  type BookableProject,
  type BookingRules,
  type OwnRules,
  underRules,
  type WorkTypeKind,
  workTypeAllowed,
} from '@shared/domain/bookable'
import type { WorkTypeId } from '@shared/domain/ids'
import type { StoredProject } from '../db/projectRepository'
import type { Store } from '../db/store'
import type { StoredWorkType } from '../db/workTypeRepository'
import { companyRules } from '../settings/companyRules'
import { workTypeSync } from '../settings/transferSettings'

/** The company's rules for where hours may be put, as they stand now. */
export function bookingRules(store: Store): BookingRules {
  return { ...companyRules(store), workTypeSync: workTypeSync(store) }
}

/** A project as the rules of its company make it. */
export function bookableProject(project: StoredProject, rules: BookingRules): BookableProject & OwnRules {
  return underRules({ ...project, archived: project.archivedAt !== null }, rules)
}

/** A work type as the rules see it on a project that has these links, see `linksOf`; none for internal work. */
export function bookableWorkType(
  { kind, tripletexId, archivedAt }: StoredWorkType,
  links: ReadonlySet<number>,
): { kind: WorkTypeKind; archived: boolean; linked: boolean } {
  return { kind, archived: archivedAt !== null, linked: tripletexId !== null && links.has(tripletexId) }
}

/** The work types that may be chosen on a project, or for internal work where `project` is null. */
export function fittingWorkTypes(
  store: Store,
  project: StoredProject | null,
): { id: WorkTypeId; name: string; billable: boolean }[] {
  const where = project && bookableProject(project, bookingRules(store))
  const offered = (project && store.projectSetups.offeredOnMany([project.id]).get(project.id)) ?? NOTHING
  return store.workTypes
    .withLinks(project?.id ?? null)
    .filter((workType) =>
      workTypeAllowed(where, {
        ...workType,
        archived: workType.archivedAt !== null,
        offered: offered.has(workType.id),
      }),
    )
    .map(({ id, name, billable }) => ({ id, name, billable }))
}

/** The work types that fit a project, whether or not they are offered on it. */
export function workTypesThatFit(store: Store, project: StoredProject): WorkTypeId[] {
  return fittingWorkTypes(store, { ...project, chosenWorkTypesOnly: false }).map(({ id }) => id)
}

const NOTHING: ReadonlySet<WorkTypeId> = new Set()
