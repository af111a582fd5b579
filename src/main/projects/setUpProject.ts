import type { PersonId, ProjectId, WorkTypeId } from '@shared/domain/ids'
import type { ProjectSetup } from '@shared/domain/projectSetup'
import type { CallParsedInput } from '@shared/ipc/contract'
import { type BusyError, busyError } from '@shared/ipc/errors'
import type { Recorded } from '@shared/ipc/history'
import { err, type Result } from '@shared/result'
import type { StoredProject } from '../db/projectRepository'
import type { WorkTypeOnProject } from '../db/projectSetupRepository'
import type { Services } from '../services'
import { fittingWorkTypes, workTypesThatFit } from './bookableProject'
import { changeSetup } from './changeSetup'

/**
 * Changes what Busy knows of a project. A budget of another kind begins anew, since its figures mean something else. Where work
 * types begin to decide something, those that fit are put on the project, with their default prices.
 */
export function saveSetup(
  services: Services,
  id: ProjectId,
  change: Partial<ProjectSetup>,
): Result<Recorded, BusyError> {
  const { store, clock } = services
  const call = { name: 'projects.saveSetup', input: { id, change } } as const
  return changeSetup(services, id, call, (project) => {
    const before = store.projectSetups.get(id)
    const otherKind = change.budgetKind !== undefined && change.budgetKind !== before.budgetKind
    const after = { ...before, ...(otherKind && { budget: null }), ...change }
    if (otherKind) clearShares(services, id)
    store.projectSetups.put(id, after, clock.now())
    if (after.chosenWorkTypesOnly && !before.chosenWorkTypesOnly) offerFitting(services, project)
    if (after.priceSetup === 'workType' && before.priceSetup !== 'workType') priceUsable(services, id)
  })
}

function clearShares({ store }: Services, id: ProjectId): void {
  for (const workType of store.projectSetups.workTypes(id)) {
    if (workType.budget !== null) store.projectSetups.putWorkType(id, { ...workType, budget: null })
  }
}

/** Nobody can log on a project that offers no work type: where none is chosen yet, all that fit are. */
function offerFitting({ store }: Services, project: StoredProject): void {
  const known = new Map(store.projectSetups.workTypes(project.id).map((each) => [each.workTypeId, each]))
  if ([...known.values()].some(({ offered }) => offered)) return
  const prices = store.projectSetups.defaultPrices()
  for (const workTypeId of workTypesThatFit(store, project)) {
    const workType = known.get(workTypeId) ?? newOnProject(workTypeId, prices)
    store.projectSetups.putWorkType(project.id, { ...workType, offered: true })
  }
}

function priceUsable({ store }: Services, id: ProjectId): void {
  const known = new Set(store.projectSetups.workTypes(id).map(({ workTypeId }) => workTypeId))
  const prices = store.projectSetups.defaultPrices()
  for (const { id: workTypeId } of fittingWorkTypes(store, store.projects.get(id))) {
    if (!known.has(workTypeId)) store.projectSetups.putWorkType(id, newOnProject(workTypeId, prices))
  }
}

function newOnProject(workTypeId: WorkTypeId, prices: ReadonlyMap<WorkTypeId, number>): WorkTypeOnProject {
  return { workTypeId, offered: true, priceOre: prices.get(workTypeId) ?? null, budget: null }
}

/**
 * Changes what is said of work types on a project. One that is put on it gets its default price, unless a price is given; one
 * that is only priced stays as choosable as it was.
 */
export function setWorkTypes(
  services: Services,
  { id, workTypes }: CallParsedInput<'projects.setWorkTypes'>,
): Result<Recorded, BusyError> {
  const { store } = services
  const named = store.workTypes.many(workTypes.map(({ workTypeId }) => workTypeId))
  if (workTypes.some(({ workTypeId }) => !named.has(workTypeId))) return err(busyError('notFound'))
  const call = { name: 'projects.setWorkTypes', input: { id, workTypes } } as const
  return changeSetup(services, id, call, ({ chosenWorkTypesOnly }) => {
    const known = new Map(store.projectSetups.workTypes(id).map((each) => [each.workTypeId, each]))
    const prices = store.projectSetups.defaultPrices()
    for (const { workTypeId, offered, priceOre, budget } of workTypes) {
      const was = known.get(workTypeId) ?? {
        ...newOnProject(workTypeId, prices),
        offered: !chosenWorkTypesOnly,
      }
      const isAdded = offered === true && !was.offered && was.priceOre === null
      const filledIn = isAdded ? (prices.get(workTypeId) ?? null) : was.priceOre
      store.projectSetups.putWorkType(id, {
        workTypeId,
        offered: offered ?? was.offered,
        priceOre: priceOre === undefined ? filledIn : priceOre,
        budget: budget === undefined ? was.budget : budget,
      })
    }
  })
}

/** Makes somebody a member of a project, with a price of their own where one is given, or no member any more. */
export function setMember(
  services: Services,
  { id, personId, member, priceOre }: CallParsedInput<'projects.setMember'>,
): Result<Recorded, BusyError> {
  const { store } = services
  if (!store.people.get(personId)) return err(busyError('notFound'))
  const call = { name: 'projects.setMember', input: { id, personId, member, priceOre } } as const
  return changeSetup(services, id, call, () => {
    const was = store.projectSetups.members(id).find((each) => each.personId === personId)
    if (!member) store.projectSetups.removeMember(id, personId)
    else {
      const price = priceOre === undefined ? (was?.priceOre ?? null) : priceOre
      store.projectSetups.putMember(id, { personId, priceOre: price })
    }
  })
}

/** Makes somebody a leader of a project, or takes that from them. A manager in Tripletex leads it all the same. */
export function setLeader(
  services: Services,
  { id, personId, leads }: { id: ProjectId; personId: PersonId; leads: boolean },
): Result<Recorded, BusyError> {
  const { store } = services
  if (!store.people.get(personId)) return err(busyError('notFound'))
  const call = { name: 'projects.setLeader', input: { id, personId, leads } } as const
  return changeSetup(services, id, call, () => {
    if (leads) store.projectSetups.addLeader(id, personId)
    else store.projectSetups.removeLeader(id, personId)
  })
}
