import { ofQuantity } from '@shared/domain/cost'
import type { EntryStatus } from '@shared/domain/timeEntry'
import { exhaustive } from '@shared/exhaustive'
import type { Person } from '@shared/ipc/app'
import type { CallOutput } from '@shared/ipc/contract'
import type { CostFilter, CostView } from '@shared/ipc/costs'
import type { NamedCost } from '../db/costRepository'
import { actorOf } from '../people/actor'
import { restOfTheProgram } from '../restOfTheProgram'
import type { Services } from '../services'
import { approvalRules } from '../settings/companySettings'
import { costObstacles, costsSeenBy } from './costAccess'

type Reads = Pick<Services, 'store'>

/** Which costs a choice lets through; null: all. Where nobody submits, what was sent before is not approved like the rest. */
function statusesOf(state: CostFilter['state'], submission: boolean): readonly EntryStatus[] | null {
  switch (state) {
    case 'all':
      return null
    case 'notSent':
      return submission ? ['logged'] : ['logged', 'submitted']
    case 'waiting':
      return ['submitted']
    case 'approved':
    case 'onOrder':
      return [state]
    default:
      return exhaustive(state)
  }
}

/** So many costs are read without holding up the rest of the program. */
const AT_ONCE = 500

/** The costs that a person may see and the filter lets through, newest first. */
export async function costList(
  services: Reads,
  person: Person,
  { state, ...filter }: CostFilter,
): Promise<CostView[]> {
  const { store } = services
  const seen = costsSeenBy(actorOf(store, person))
  const statuses = statusesOf(state, approvalRules(services).submission)
  const ids = store.costs.idsOf({ ...filter, seen, statuses })
  const views: CostView[] = []
  for (let first = 0; first < ids.length; first += AT_ONCE) {
    if (first > 0) await restOfTheProgram()
    const obstacleOf = costObstacles(services, person)
    const costs = store.costs.namedMany(ids.slice(first, first + AT_ONCE))
    views.push(...costs.map((cost) => costView(cost, obstacleOf)))
  }
  return views
}

function costView(
  { receiptFile, revision: _revision, createdAt: _made, updatedAt: _changed, ...cost }: NamedCost,
  obstacleOf: ReturnType<typeof costObstacles>,
): CostView {
  const asked = { ...cost, receiptFile, revision: _revision, createdAt: _made, updatedAt: _changed }
  const can = (action: Parameters<typeof obstacleOf>[1]) => obstacleOf(asked, action) === null
  return {
    ...cost,
    costOre: ofQuantity(cost.quantityHundredths, cost.unitCostOre),
    amountOre: ofQuantity(cost.quantityHundredths, cost.unitPriceOre),
    hasReceipt: receiptFile !== null,
    can: {
      change: can('change'),
      delete: can('delete'),
      submit: can('submit'),
      withdraw: can('withdraw'),
      approve: can('approve'),
      reject: can('reject'),
      undoApproval: can('undoApproval'),
    },
  }
}

/** The submitted costs that wait for a person's approval; none for those who approve nothing. */
export function waitingCosts(services: Reads, person: Person): CallOutput<'costs.waiting'> {
  const { store } = services
  const obstacleOf = costObstacles(services, person)
  const { from } = approvalRules(services)
  const everything = { projectId: null, personId: null, from, to: null }
  const seen = costsSeenBy(actorOf(store, person))
  const open = store.costs
    .named({ ...everything, seen, statuses: ['submitted'] })
    .filter((cost) => obstacleOf(cost, 'approve') === null)
  return {
    costs: open.length,
    amountOre: open.reduce(
      (sum, { quantityHundredths, unitPriceOre }) => sum + ofQuantity(quantityHundredths, unitPriceOre),
      0,
    ),
  }
}
