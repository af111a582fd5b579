import { type Cost, standingCostStatus } from '../cost'
import { standingStatus } from '../entryVersion'
import type { Instant, LocalDay } from '../localDay'
import { isPlanned, type TimeEntry } from '../timeEntry'

/**
 * What comes on orders. `from`: hours and costs before it never do. Product: «Startdato for ordre», «Inkluder ikke-godkjente
 * oppføringer», «Inkluder ikke-godkjente kostnader».
 */
export type OrderRules = { from: LocalDay | null; unapprovedHours: boolean; unapprovedCosts: boolean }

/** Why hours or a cost cannot come on an order; null: they can. */
export type OrderableObstacle =
  | 'notBillable'
  | 'incomplete'
  | 'beforeStart'
  | 'onOrder'
  | 'planned'
  | 'notApproved'

/** `billable`: whether these hours are, by their work type and project. */
export function hoursObstacle(
  entry: Pick<TimeEntry, 'workTypeId' | 'day' | 'status' | 'endedAt'>,
  { billable, rules, now, today }: { billable: boolean; rules: OrderRules; now: Instant; today: LocalDay },
): OrderableObstacle | null {
  if (entry.workTypeId === null) return 'incomplete'
  if (!billable) return 'notBillable'
  if (entry.status === 'onOrder') return 'onOrder'
  if (rules.from !== null && entry.day < rules.from) return 'beforeStart'
  if (isPlanned(entry, now, today)) return 'planned'
  return entry.status === 'approved' || rules.unapprovedHours ? null : 'notApproved'
}

export function costOrderObstacle(
  cost: Pick<Cost, 'billable' | 'day' | 'status'>,
  { rules, today }: { rules: OrderRules; today: LocalDay },
): OrderableObstacle | null {
  if (!cost.billable) return 'notBillable'
  if (cost.status === 'onOrder') return 'onOrder'
  if (rules.from !== null && cost.day < rules.from) return 'beforeStart'
  if (cost.day > today) return 'planned'
  return cost.status === 'approved' || rules.unapprovedCosts ? null : 'notApproved'
}

/** Hours as they are on an order: locked, whatever they were. The caller has asked `hoursObstacle`. */
export function placedOnOrder(entry: TimeEntry, at: Instant): TimeEntry {
  return { ...entry, status: 'onOrder', updatedAt: at, revision: entry.revision + 1 }
}

/** Hours that are on no order any more: what they were submitted and approved as stands again. */
export function takenOffOrder(entry: TimeEntry, at: Instant): TimeEntry {
  return { ...entry, status: standingStatus(entry), updatedAt: at, revision: entry.revision + 1 }
}

/** A cost as it is on an order. */
export function costOnOrder(cost: Cost, at: Instant): Cost {
  return { ...cost, status: 'onOrder', updatedAt: at, revision: cost.revision + 1 }
}

/** A cost that is on no order any more. */
export function costOffOrder(cost: Cost, at: Instant): Cost {
  return { ...cost, status: standingCostStatus(cost), updatedAt: at, revision: cost.revision + 1 }
}
