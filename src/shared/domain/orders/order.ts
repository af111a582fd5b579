import { z } from 'zod'
import { OrderId } from '../ids'
import { MOST_ORE } from '../money'

/** How hours become lines. Product: «Standard gruppering for ordrelinjer». `none`: each entry is a line. */
export const OrderGrouping = z.enum(['workType', 'person', 'day', 'none'])
export type OrderGrouping = z.infer<typeof OrderGrouping>

/** Whether orders leave for Tripletex when they are finished, or are kept here. Product: «Distribusjonsmetode». */
export const OrderDistribution = z.enum(['tripletex', 'busy'])
export type OrderDistribution = z.infer<typeof OrderDistribution>

/** `deleted`: it was finished, and its hours and costs are free again. */
export const OrderState = z.enum(['draft', 'finished', 'deleted'])
export type OrderState = z.infer<typeof OrderState>

/** What became of an order in Tripletex. `gone`: somebody deleted it there. */
export const RemoteOrderState = z.enum(['open', 'closed', 'invoiced', 'gone'])
export type RemoteOrderState = z.infer<typeof RemoteOrderState>

/** Where a line comes from. `writeDown`: what the amount of another one is written down by. */
export const OrderLineKind = z.enum(['hours', 'cost', 'writeDown', 'fixedPrice', 'free'])
export type OrderLineKind = z.infer<typeof OrderLineKind>

/** Øre for one; what is taken off is below zero. */
export const UnitPriceOre = z.int().min(-MOST_ORE).max(MOST_ORE)
export const LineQuantity = z.int().min(-10_000_000).max(10_000_000)
export const DiscountBasisPoints = z.int().min(0).max(10_000)
export const LINE_TEXT_MAX = 255
export const COMMENT_MAX = 2000

/**
 * Where an order stands, as one word for it. `local`: finished, and kept here alone. `waiting`, `sending`, `blocked`: on its way;
 * `blocked` needs somebody. The rest is what became of it in Tripletex.
 */
export const OrderStanding = z.enum([
  'draft',
  'local',
  'waiting',
  'sending',
  'blocked',
  'open',
  'closed',
  'invoiced',
  'gone',
  'deleted',
])
export type OrderStanding = z.infer<typeof OrderStanding>

/** The order that hours are on: `number` is Tripletex's, null before it has one. */
export const HoursOrder = z.object({ id: OrderId, number: z.string().nullable(), standing: OrderStanding })
export type HoursOrder = z.infer<typeof HoursOrder>

/** How far an order is on its way out; null: it is not in the queue. */
export type OrderQueueState = 'pending' | 'sending' | 'retry' | 'blocked' | 'sent' | 'cancelled'

export function orderStanding(
  order: { state: OrderState; leaves: boolean; remoteState: RemoteOrderState | null },
  queued: OrderQueueState | null,
): OrderStanding {
  if (order.state !== 'finished') return order.state
  if (order.remoteState !== null) return order.remoteState
  if (!order.leaves) return 'local'
  if (queued === 'sending' || queued === 'blocked') return queued
  return 'waiting'
}
