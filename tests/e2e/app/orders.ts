import type { Page } from '@playwright/test'
import { z } from 'zod'
import { callBusy } from './callBusy.ts'
import { clock, lasting, logHours } from './hours.ts'
import type { Simulator } from './startSimulator.ts'

const remoteOrder = z.looseObject({
  id: z.number(),
  number: z.string(),
  customer: z.looseObject({ id: z.number() }),
  project: z.looseObject({ id: z.number() }).nullable(),
  invoiceComment: z.string(),
  internalComment: z.string(),
  reference: z.string(),
  orderLines: z.array(z.looseObject({ id: z.number() })),
})
const remoteLine = z.object({
  description: z.string(),
  count: z.number(),
  unitPriceExcludingVatCurrency: z.number(),
  discount: z.number(),
  amountExcludingVatCurrency: z.number(),
  amountIncludingVatCurrency: z.number(),
})
export type RemoteLine = z.infer<typeof remoteLine>

/** The orders that the simulated company holds, each with its lines as it shows them. */
export async function remoteOrders(simulator: Simulator) {
  const { orders } = await simulator.state()
  const headers = {
    authorization: `Basic ${Buffer.from(`0:${await sessionToken(simulator)}`).toString('base64')}`,
  }
  return Promise.all(
    orders.map(async ({ id }) => {
      const answer = await fetch(`${simulator.url}/order/${id}?fields=*,orderLines(*)`, { headers })
      const body = z
        .object({ value: remoteOrder.extend({ orderLines: z.array(remoteLine) }) })
        .parse(await answer.json())
      return body.value
    }),
  )
}

async function sessionToken({ url }: Simulator): Promise<string> {
  const expirationDate = new Date(Date.now() + 2 * 24 * 60 * 60 * 1000).toISOString().slice(0, 10)
  const answer = await fetch(`${url}/token/session/:create`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ consumerToken: 'sim-consumer', employeeToken: 'sim-admin', expirationDate }),
  })
  return z.object({ value: z.object({ token: z.string() }) }).parse(await answer.json()).value.token
}

/** What «Havila drift» is billed by: 1,200 kr an hour, each work type with its product. */
export async function priceHavila(page: Page, day: string): Promise<string> {
  const [project] = await callBusy(page, 'projects.search', { query: '1001', day, limit: 1 })
  if (!project) throw new Error('There is no project 1001.')
  await callBusy(page, 'projects.saveSetup', { id: project.id, change: { priceOre: 120_000 } })
  const workTypes = await callBusy(page, 'workTypes.forProject', { projectId: project.id, day })
  const products = await callBusy(page, 'products.search', { query: 'Konsulenttime', limit: 1 })
  for (const { id, name } of workTypes) {
    if (!['Konsulentarbeid', 'Møte'].includes(name)) continue
    await callBusy(page, 'workTypes.saveSetup', { id, productTripletexId: products[0]?.tripletexId ?? null })
  }
  return project.id
}

/** Hours of two work types and a cost on «Havila drift», all of them approved; answers the project's id. */
export async function approvedWork(page: Page, day: string): Promise<string> {
  const projectId = await priceHavila(page, day)
  const work = { project: '1001', day }
  const ids = [
    ...(await logHours(page, { ...work, workType: 'Konsulentarbeid', span: clock(8, 11.5) })),
    ...(await logHours(page, { ...work, workType: 'Konsulentarbeid', span: lasting(2) })),
    ...(await logHours(page, { ...work, workType: 'Møte', span: lasting(0.75) })),
  ]
  await callBusy(page, 'timeEntries.submit', { ids })
  await callBusy(page, 'approval.approve', { kind: 'entries', ids })
  const cost = await callBusy(page, 'costs.save', {
    projectId,
    day,
    description: 'Fergebillett Molde–Vestnes',
    productTripletexId: null,
    quantityHundredths: 200,
    unitCostOre: 14_950,
    markupBasisPoints: 1000,
    unitPriceOre: 0,
    billable: true,
  })
  await callBusy(page, 'costs.submit', { ids: [cost] })
  await callBusy(page, 'costs.approve', { ids: [cost] })
  return projectId
}

/** The lines of an order of all that `approvedWork` made. */
export const expectedLines: RemoteLine[] = [
  line('Konsulentarbeid', 5.5, 1200, [6600, 8250]),
  line('Møte', 0.75, 1200, [900, 1125]),
  line('Fergebillett Molde–Vestnes', 2, 164.45, [328.9, 411.13]),
]

function line(description: string, count: number, price: number, [net, gross]: [number, number]): RemoteLine {
  return {
    description,
    count,
    unitPriceExcludingVatCurrency: price,
    discount: 0,
    amountExcludingVatCurrency: net,
    amountIncludingVatCurrency: gross,
  }
}
