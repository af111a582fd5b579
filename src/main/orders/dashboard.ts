import { ofQuantity } from '@shared/domain/cost'
import type { ProjectId } from '@shared/domain/ids'
import { lineAmounts } from '@shared/domain/orders/lineAmounts'
import type { OrderGrouping } from '@shared/domain/orders/order'
import { type ProjectPrices, priceOf } from '@shared/domain/pricing'
import { DEFAULT_PROJECT_SETUP } from '@shared/domain/projectSetup'
import { hundredthsOfMinutes } from '@shared/domain/transfer'
import type { Person } from '@shared/ipc/app'
import type { CallOutput } from '@shared/ipc/contract'
import type { OrderableProject } from '@shared/ipc/orders'
import type { OrderableHours, OrderedCost } from '../db/orderContentRepository'
import { actorOf } from '../people/actor'
import { standardPrices } from '../projects/fillInPrices'
import { moneyOf } from '../projects/projectBudget'
import type { Services } from '../services'
import { companySettings, orderRules } from '../settings/companySettings'
import { isAmong, orderedProjects } from './orderAccess'
import { projectOf } from './orderDraft'
import { fixedPriceOf } from './workOutDraft'

type Reads = Pick<Services, 'store' | 'clock'>

/**
 * The billable projects with something to bill, of those whose orders the person makes, by name. Amounts are rounded as the lines of
 * a new draft are, so that they say just what it will.
 */
export function orderDashboard(services: Reads, person: Person): CallOutput<'orders.dashboard'> {
  const { store, clock } = services
  const seen = orderedProjects(actorOf(store, person))
  const sees = seen === 'all' ? 'all' : seen.size > 0 ? 'led' : 'none'
  if (sees === 'none') return { sees, projects: [] }
  const rules = orderRules(services)
  const { orderGrouping, fixedPriceProduct } = companySettings(services)
  const today = clock.today()
  const hours = store.orderContents
    .allOrderableHours(rules, orderGrouping, { now: clock.now(), today })
    .filter(({ projectId }) => isAmong(seen, projectId))
  const costs = store.orderContents
    .allOrderableCosts(rules, today)
    .filter(({ projectId }) => isAmong(seen, projectId))
  const byProject = Map.groupBy(hours, ({ projectId }) => projectId)
  const costsByProject = Map.groupBy(costs, ({ projectId }) => projectId)
  const ids = [...new Set([...byProject.keys(), ...costsByProject.keys()])]
  const row = rowMaker(services, ids, orderGrouping, fixedPriceProduct)
  return {
    sees,
    projects: ids
      .map((id) => row(id, byProject.get(id) ?? [], costsByProject.get(id) ?? []))
      .toSorted((one, other) => one.projectName.localeCompare(other.projectName, 'nb')),
  }
}

/** What is the same for all rows, or read of many projects at once, is read once. */
function rowMaker(
  services: Reads,
  ids: readonly ProjectId[],
  grouping: OrderGrouping,
  fixedPriceProduct: number | null,
) {
  const { store } = services
  const parties = store.orderFacts.parties(ids)
  const setups = store.projectSetups.many(ids)
  const workTypes = store.projectSetups.workTypesOfMany(ids)
  const members = store.projectSetups.membersOfMany(ids)
  const standardOf = standardPrices(store)
  const earlier = store.orders.ofProjects()
  const drafts = new Map(store.orders.drafts().map(({ projectId, id }) => [projectId, id]))
  return (
    id: ProjectId,
    hours: readonly OrderableHours[],
    costs: readonly OrderedCost[],
  ): OrderableProject => {
    const setup = setups.get(id) ?? DEFAULT_PROJECT_SETUP
    const party = parties.get(id) ?? null
    const money = moneyOf(setup, workTypes.get(id) ?? [], members.get(id) ?? [], standardOf)
    const ready = hours.filter(({ notApproved }) => !notApproved)
    const fixed = fixedPriceOf(setup, earlier.get(id)?.fixedPriceOre ?? 0, fixedPriceProduct)
    const charged = chargedFor(ready, money, grouping, setup.priceSetup === 'person')
    const minutes = sum(ready.map((each) => each.minutes))
    return {
      ...projectOf(id, party),
      archived: party?.archivedAt != null,
      entries: sum(ready.map((each) => each.entries)),
      minutes,
      amountOre: fixed ? (fixed.leftOre ?? 0) : charged.ore,
      unpricedMinutes: fixed ? (fixed.leftOre === null ? minutes : 0) : charged.unpricedMinutes,
      costs: costs.length,
      costsOre: sum(costs.map((cost) => ofQuantity(cost.quantityHundredths, cost.unitPriceOre))),
      fixedPrice: fixed !== null,
      fixedPriceLeftOre: fixed?.leftOre ?? null,
      firstDay: [...ready.map((each) => each.firstDay), ...costs.map(({ day }) => day)].toSorted()[0] ?? null,
      notApprovedMinutes: sum(hours.filter((each) => each.notApproved).map((each) => each.minutes)),
      lastOrderDate: earlier.get(id)?.lastOrderDate ?? null,
      draftId: drafts.get(id) ?? null,
    }
  }
}

/** What hours come to, as lines of a draft that nobody has changed. */
function chargedFor(
  hours: readonly OrderableHours[],
  money: ProjectPrices,
  grouping: OrderGrouping,
  pricedByPerson: boolean,
): { ore: number; unpricedMinutes: number } {
  const lines = new Map<string, { minutes: number; priceOre: number | null }>()
  for (const each of hours) {
    const priceOre = priceOf(money, each)
    const by = grouping === 'person' ? each.personId : pricedByPerson ? `${priceOre}` : ''
    const key = [each.workTypeId, each.apart, grouping === 'none' ? '' : by].join('|')
    const line = lines.get(key)
    if (line) line.minutes += each.minutes
    else lines.set(key, { minutes: each.minutes, priceOre })
  }
  const charged = { ore: 0, unpricedMinutes: 0 }
  for (const { minutes, priceOre } of lines.values()) {
    if (priceOre === null) charged.unpricedMinutes += minutes
    else {
      charged.ore += lineAmounts({
        quantityHundredths: hundredthsOfMinutes(minutes),
        unitPriceOre: priceOre,
        discountBasisPoints: 0,
        vatBasisPoints: 0,
      }).netOre
    }
  }
  return charged
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0)
}
