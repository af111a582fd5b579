import type { PersonId, ProjectId } from '@shared/domain/ids'
import type { ProjectSetup } from '@shared/domain/projectSetup'
import type { CallParsedInput } from '@shared/ipc/contract'
import { type BusyError, busyError } from '@shared/ipc/errors'
import type { Recorded } from '@shared/ipc/history'
import { err, type Result } from '@shared/result'
import type { StoredProject } from '../db/projectRepository'
import type { Services } from '../services'
import { fittingWorkTypes, workTypesThatFit } from './bookableProject'
import { changeSetup } from './changeSetup'
import { fillInPrices, newOnProject } from './fillInPrices'

/**
 * Changes what Busy knows of a project. A budget of another kind begins anew, since its figures mean something else. Where work
 * types begin to decide something, those that fit are put on the project; where they decide the price, with their standard prices.
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
    const whole = change.budgetKind === 'fixedPrice' && { budgetPer: 'project' as const }
    const after = { ...before, ...(otherKind && { budget: null }), ...change, ...whole }
    if (otherKind) clearShares(services, id)
    store.projectSetups.put(id, after, clock.now())
    const offersAnew = after.chosenWorkTypesOnly && !before.chosenWorkTypesOnly
    const pricesAnew = after.priceSetup === 'workType' && before.priceSetup !== 'workType'
    if (offersAnew) offerFitting(services, project)
    if (pricesAnew || (offersAnew && after.priceSetup === 'workType')) priceUsable(services, id)
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
  for (const workTypeId of workTypesThatFit(store, project)) {
    const workType = known.get(workTypeId) ?? newOnProject(workTypeId, true)
    store.projectSetups.putWorkType(project.id, { ...workType, offered: true })
  }
}

/** What can be used on the project, and what was used there before, has a price from now on. */
function priceUsable({ store }: Services, id: ProjectId): void {
  const known = new Set(store.projectSetups.workTypes(id).map(({ workTypeId }) => workTypeId))
  const usable = fittingWorkTypes(store, store.projects.get(id)).map((each) => each.id)
  for (const workTypeId of usable) {
    if (!known.has(workTypeId)) store.projectSetups.putWorkType(id, newOnProject(workTypeId, true))
  }
  fillInPrices(store, id, [...usable, ...store.workTypePrices.loggedOn(id)])
}

/**
 * Changes what is said of work types on a project. One that is only priced stays as choosable as it was. Where the project is
 * priced by work type, one that is chosen gets its standard price, unless somebody said something of its price there.
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
    const after = workTypes.map(({ workTypeId, offered, priceOre, budget }) => {
      const was = known.get(workTypeId) ?? newOnProject(workTypeId, !chosenWorkTypesOnly)
      return {
        workTypeId,
        offered: offered ?? was.offered,
        ...(priceOre === undefined
          ? { priceOre: was.priceOre, priceCleared: was.priceCleared }
          : { priceOre, priceCleared: priceOre === null }),
        budget: budget === undefined ? was.budget : budget,
      }
    })
    for (const workType of after) store.projectSetups.putWorkType(id, workType)
    if (store.projectSetups.get(id).priceSetup !== 'workType') return
    const chosen = after.filter(({ offered }) => offered).map(({ workTypeId }) => workTypeId)
    fillInPrices(store, id, chosen)
  })
}

/**
 * Makes somebody a member of a project or no member any more, and sets the price of their hours where one is given. The price stays
 * with their hours, and is there again when they are back; somebody of whom nothing is said leaves no trace.
 */
export function setMember(
  services: Services,
  { id, personId, member, priceOre: given }: CallParsedInput<'projects.setMember'>,
): Result<Recorded, BusyError> {
  const { store } = services
  if (!store.people.get(personId)) return err(busyError('notFound'))
  const call = { name: 'projects.setMember', input: { id, personId, member, priceOre: given } } as const
  return changeSetup(services, id, call, () => {
    const was = store.projectSetups.members(id).find((each) => each.personId === personId)
    const priceOre = given === undefined ? (was?.priceOre ?? null) : given
    if (member || priceOre !== null) store.projectSetups.putMember(id, { personId, member, priceOre })
    else store.projectSetups.removeMember(id, personId)
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
