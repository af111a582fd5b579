import type { BudgetStatus } from '@shared/domain/budget'
import { saysOfPrice, workTypePrice } from '@shared/domain/pricing'
import type { ProjectWorkType } from '@shared/ipc/projectViews'
import type { ProjectHours } from '../db/projectFigureRepository'
import type { StoredProject } from '../db/projectRepository'
import type { Store } from '../db/store'
import { workTypesThatFit } from './bookableProject'
import { standardPrices } from './fillInPrices'

/** The work types of a project by name: those that fit, those that were put on it, and those that have hours on it. */
export function workTypesOnPage(
  store: Store,
  project: StoredProject,
  hours: readonly ProjectHours[],
  budget: BudgetStatus | null,
  withPrices: boolean,
): ProjectWorkType[] {
  const onProject = new Map(store.projectSetups.workTypes(project.id).map((each) => [each.workTypeId, each]))
  const fitting = new Set(workTypesThatFit(store, project))
  const categories = store.projectSetups.categories()
  const { priceSetup } = store.projectSetups.get(project.id)
  const standardOf = priceSetup === 'workType' && withPrices ? standardPrices(store) : NO_PRICE
  const ids = new Set([...fitting, ...onProject.keys(), ...hours.flatMap((each) => each.workTypeId ?? [])])
  return [...store.workTypes.many([...ids]).values()]
    .map(({ id, name, billable, archivedAt }) => ({
      id,
      name,
      category: categories.get(id) ?? '',
      billable,
      archived: archivedAt !== null,
      fits: fitting.has(id),
      offered: onProject.get(id)?.offered ?? false,
      priceOre: withPrices ? workTypePrice(onProject.get(id), standardOf(id)) : null,
      isStandardPrice: !saysOfPrice(onProject.get(id)) && standardOf(id) !== null,
      budget: budget?.ofWorkTypes.get(id) ?? null,
    }))
    .toSorted((one, other) => one.name.localeCompare(other.name, 'nb'))
}

const NO_PRICE = () => null
