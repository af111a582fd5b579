import type { ProjectId, WorkTypeId } from '@shared/domain/ids'
import { saysOfPrice } from '@shared/domain/pricing'
import type { WorkTypeOnProject } from '../db/projectSetupRepository'
import type { Store } from '../db/store'

/** Answers the standard price of an hour with each work type, in øre: its own, else the company's; null: it has none. */
export type StandardPrices = (workTypeId: WorkTypeId) => number | null

/** The standard prices as they are when the first is asked for; they are read once. */
export function standardPrices(store: Store): StandardPrices {
  let prices: ReadonlyMap<WorkTypeId, number | null> | null = null
  return (workTypeId) => {
    prices ??= store.workTypePrices.standard(store.settings.get('companySettings')?.defaultPriceOre ?? null)
    return prices.get(workTypeId) ?? null
  }
}

/** A work type of which nothing was said on a project yet. */
export function newOnProject(workTypeId: WorkTypeId, offered: boolean): WorkTypeOnProject {
  return { workTypeId, offered, priceOre: null, priceCleared: false, budget: null }
}

/**
 * Puts the standard prices of work types on a project, where nobody said anything of their prices there: from then on what stands
 * on the project decides. Must run in the transaction of what brings the work types there.
 */
export function fillInPrices(store: Store, id: ProjectId, workTypeIds: readonly WorkTypeId[]): void {
  const known = new Map(store.projectSetups.workTypes(id).map((each) => [each.workTypeId, each]))
  const open = [...new Set(workTypeIds)].filter((workTypeId) => !saysOfPrice(known.get(workTypeId)))
  if (open.length === 0) return
  const standardOf = standardPrices(store)
  const { chosenWorkTypesOnly } = store.projectSetups.get(id)
  for (const workTypeId of open) {
    const was = known.get(workTypeId) ?? newOnProject(workTypeId, !chosenWorkTypesOnly)
    const priceOre = standardOf(workTypeId)
    if (priceOre !== null) store.projectSetups.putWorkType(id, { ...was, priceOre })
  }
}

/** As `fillInPrices`, for what hours were put on; only projects that are priced by work type ask for it. */
export function fillInPricesOfHours(
  store: Store,
  hours: readonly { projectId: ProjectId | null; workTypeId: WorkTypeId | null }[],
): void {
  const projectIds = [...new Set(hours.flatMap(({ projectId }) => projectId ?? []))]
  for (const id of store.workTypePrices.pricedByWorkType(projectIds)) {
    const onIt = hours.filter(({ projectId }) => projectId === id)
    fillInPrices(
      store,
      id,
      onIt.flatMap(({ workTypeId }) => workTypeId ?? []),
    )
  }
}

/**
 * Changes a standard price by `change`, that of every work type where `workTypeId` is null. Hours that were logged keep the price
 * that they had; those that had none get the new one.
 */
export function changeStandardPrice(store: Store, workTypeId: WorkTypeId | null, change: () => void): void {
  const fillIn = () => {
    for (const [id, workTypeIds] of store.workTypePrices.loggedWithoutPrice(workTypeId)) {
      fillInPrices(store, id, workTypeIds)
    }
  }
  store.transaction(() => {
    fillIn()
    change()
    fillIn()
  })
}
