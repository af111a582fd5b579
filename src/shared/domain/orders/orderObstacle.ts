import { z } from 'zod'
import { WorkTypeId } from '../ids'
import type { OrderDistribution } from './order'
import type { DraftLine } from './orderLines'

/**
 * What keeps a draft from being finished, with what is to be mended: `workTypeId` a work type, `lineKey` a line of the draft; the
 * others are about the project or the company. `name`: what it is called. The text is in the catalogue under `orders.obstacle`.
 */
export const OrderObstacle = z.object({
  code: z.enum([
    'empty',
    'noLines',
    'projectNotInTripletex',
    'projectGone',
    'noCustomer',
    'customerGone',
    'workTypeWithoutProduct',
    'noFixedPriceProduct',
    'productGone',
    'vatNotAllowed',
    'lineWithoutPrice',
    'lineWithoutText',
  ]),
  name: z.string(),
  workTypeId: WorkTypeId.nullable(),
  lineKey: z.string().nullable(),
})
export type OrderObstacle = z.infer<typeof OrderObstacle>

/** What is known of something in Tripletex; `gone`: it is there no more, or in use no more. */
export type Known = 'known' | 'gone'

export type ObstacleFacts = {
  distribution: OrderDistribution
  project: { name: string; inTripletex: Known | null }
  customer: { name: string; inTripletex: Known | null } | null
  /** Whether hours are included, be it that they make no line. */
  hasHours: boolean
  lines: readonly DraftLine[]
  workTypeName: (id: WorkTypeId) => string
  product: (tripletexId: number) => { name: string; state: Known }
  /** Whether the company may use a VAT code on what it sells; its name. */
  vat: (tripletexId: number) => { name: string; allowed: boolean }
}

/** Everything that keeps a draft from being finished, each thing once; empty: nothing does. */
export function orderObstacles(facts: ObstacleFacts): OrderObstacle[] {
  const { lines } = facts
  const found: OrderObstacle[] = []
  const add = (code: OrderObstacle['code'], name: string, of: Partial<OrderObstacle> = {}) =>
    found.push({ code, name, workTypeId: null, lineKey: null, ...of })
  if (lines.length === 0) add(facts.hasHours ? 'noLines' : 'empty', '')
  if (facts.distribution === 'tripletex') {
    for (const code of obstaclesInTripletex(facts)) add(...code)
    for (const line of lines) productObstacles(facts, line, add)
  }
  for (const { key, unpriced, description, productTripletexId } of lines) {
    if (unpriced) add('lineWithoutPrice', description, { lineKey: key })
    if (description.trim() === '' && productTripletexId === null) add('lineWithoutText', '', { lineKey: key })
  }
  const seen = new Set<string>()
  return found.filter(({ code, name, workTypeId, lineKey }) => {
    const which = [
      code,
      workTypeId ?? (code === 'productGone' || code === 'vatNotAllowed' ? name : lineKey),
    ].join()
    if (seen.has(which)) return false
    seen.add(which)
    return true
  })
}

function obstaclesInTripletex({ project, customer }: ObstacleFacts): [OrderObstacle['code'], string][] {
  if (project.inTripletex === null) return [['projectNotInTripletex', project.name]]
  const ofProject: [OrderObstacle['code'], string][] =
    project.inTripletex === 'gone' ? [['projectGone', project.name]] : []
  if (customer === null || customer.inTripletex === null) return [...ofProject, ['noCustomer', project.name]]
  return customer.inTripletex === 'gone' ? [...ofProject, ['customerGone', customer.name]] : ofProject
}

function productObstacles(
  facts: ObstacleFacts,
  { key, kind, workTypeId, productTripletexId, vatTripletexId }: DraftLine,
  add: (code: OrderObstacle['code'], name: string, of?: Partial<OrderObstacle>) => void,
): void {
  if (kind === 'writeDown') return
  // Hours have the product of their work type, and its VAT: there it is mended.
  const mended = { workTypeId: kind === 'hours' ? workTypeId : null, lineKey: key }
  if (productTripletexId === null) {
    if (kind === 'hours' && workTypeId !== null) {
      add('workTypeWithoutProduct', facts.workTypeName(workTypeId), { workTypeId })
    }
    if (kind === 'fixedPrice') add('noFixedPriceProduct', '')
  } else {
    const product = facts.product(productTripletexId)
    if (product.state === 'gone') {
      add('productGone', product.name, mended)
    }
  }
  if (vatTripletexId === null) return
  const vat = facts.vat(vatTripletexId)
  if (!vat.allowed) add('vatNotAllowed', vat.name, mended)
}
