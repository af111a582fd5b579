import type { TripletexClient } from '@main/tripletex/client'
import { allRows } from '@main/tripletex/page'
import type { NewOrder } from '@main/tripletex/resources/orders'
import type { TimesheetKey } from '@main/tripletex/resources/timesheetEntries'
import type { VersionedList } from '@main/tripletex/versionedList'
import type { Result } from '@shared/result'
import { Temporal } from 'temporal-polyfill'

type Outcome = Promise<Result<unknown, unknown>>

const firstPage = { from: 0, count: 5 }
const kari = 1_100_001
const day = '2026-03-02'
const onProject = {
  employeeId: kari,
  projectId: 4_400_001,
  activityId: 5_500_007,
  day,
} satisfies TimesheetKey
const internal: TimesheetKey = { employeeId: kari, projectId: null, activityId: 5_500_001, day }
const onAnotherDay = { ...onProject, day: '2026-03-03', hours: 1.25, comment: 'Brøyting' }

/** Makes an entry for a call that needs one. */
async function made(client: TripletexClient, key: TimesheetKey) {
  const { timesheetEntries } = client
  const found = await timesheetEntries.find(key)
  if (found.ok && found.value !== null) return found.value
  const created = await timesheetEntries.create({ ...key, hours: 2 })
  if (!created.ok) throw new Error(JSON.stringify(created.error))
  return created.value
}

const order = {
  marker: 'Busy 0193a7b2-0000-7000-8000-000000000001',
  customerId: 2_200_001,
  orderDate: '2026-03-31',
  deliveryDate: '2026-03-31',
  projectId: onProject.projectId,
  reference: 'Ola',
  invoiceComment: 'Takk for oppdraget',
  lines: [
    {
      productId: null,
      vatTypeId: 3,
      description: 'Utvikling',
      count: 7.5,
      unitPrice: 1250.5,
      discount: 12.5,
    },
    { productId: null, vatTypeId: null, description: 'Avslag', count: 1, unitPrice: -100, discount: 0 },
  ],
} satisfies NewOrder

/** Makes an order for a call that needs one. */
async function ordered({ orders }: TripletexClient, given: NewOrder = order): Promise<number> {
  const found = await orders.find(given)
  if (found.ok && found.value !== null) return found.value
  const created = await orders.create(given)
  if (!created.ok) throw new Error(JSON.stringify(created.error))
  return created.value.id
}

/**
 * Every method of the client by its name, with the ways in which it is called. Each must succeed, and is sent in this
 * order to a simulator as it is at its start.
 */
export const clientCalls: Readonly<Record<string, readonly ((client: TripletexClient) => Outcome)[]>> = {
  whoAmI: [(client) => client.whoAmI()],
  'employees.page': [(client) => client.employees.page(firstPage)],
  'employees.pages': [(client) => allRows(client.employees.pages(10))],
  'employees.versions': [(client) => askedTwice(client.employees)],
  'employees.byIds': [(client) => firstById(client.employees)],
  'customers.page': [
    (client) => client.customers.page({ ...firstPage, window: 'isInactive=false' }),
    (client) =>
      client.customers.page({
        ...firstPage,
        window: 'isInactive=true',
        changedSince: Temporal.Instant.from('2026-01-01T00:00:00Z'),
      }),
  ],
  'customers.pages': [(client) => allRows(client.customers.pages(10))],
  'products.page': [(client) => client.products.page(firstPage)],
  'products.pages': [(client) => allRows(client.products.pages(10))],
  'products.versions': [(client) => askedTwice(client.products)],
  'products.byIds': [(client) => firstById(client.products)],
  'vatTypes.page': [(client) => client.vatTypes.page(firstPage)],
  'vatTypes.pages': [(client) => allRows(client.vatTypes.pages(10))],
  'vatTypes.versions': [(client) => askedTwice(client.vatTypes)],
  'vatTypes.byIds': [(client) => firstById(client.vatTypes)],
  'activities.page': [(client) => client.activities.page(firstPage)],
  'activities.pages': [(client) => allRows(client.activities.pages(10))],
  'activities.versions': [(client) => askedTwice(client.activities)],
  'activities.byIds': [(client) => firstById(client.activities)],
  'activities.forTimesheet': [
    (client) => client.activities.forTimesheet(onProject),
    (client) => client.activities.forTimesheet(internal),
  ],
  'projects.page': [(client) => client.projects.page(firstPage)],
  'projects.pages': [(client) => allRows(client.projects.pages(10))],
  'projects.versions': [(client) => askedTwice(client.projects)],
  'projects.byIds': [(client) => firstById(client.projects)],
  'projects.forTimesheet': [(client) => client.projects.forTimesheet({ employeeId: kari, day })],
  'timesheetEntries.create': [
    (client) => client.timesheetEntries.create({ ...onProject, hours: 7.5, comment: 'Drift' }),
    (client) => client.timesheetEntries.create({ ...internal, hours: 8 }),
  ],
  'timesheetEntries.find': [
    (client) => client.timesheetEntries.find(onProject),
    (client) => client.timesheetEntries.find(internal),
  ],
  'timesheetEntries.get': [async (client) => client.timesheetEntries.get((await made(client, onProject)).id)],
  'timesheetEntries.search': [
    (client) => client.timesheetEntries.search({ employeeIds: [kari], dateFrom: '2026-01-01', dateTo: day }),
  ],
  'timesheetEntries.update': [
    async (client) =>
      client.timesheetEntries.update({ ...hoursOnly(await made(client, onProject), 3), comment: '' }),
    async (client) => client.timesheetEntries.update(hoursOnly(await made(client, internal), 4.75)),
  ],
  'timesheetEntries.createList': [(client) => client.timesheetEntries.createList([onAnotherDay])],
  'timesheetEntries.updateList': [
    async (client) => client.timesheetEntries.updateList([hoursOnly(await made(client, onAnotherDay), 5)]),
  ],
  'timesheetEntries.remove': [async (client) => client.timesheetEntries.remove(await made(client, internal))],
  'orders.find': [(client) => client.orders.find(order)],
  'orders.create': [
    (client) => client.orders.create(order),
    async (client) => {
      const products = await client.products.page(firstPage)
      const productId = products.ok ? (products.value.values[0]?.id ?? null) : null
      const line = { productId, vatTypeId: null, description: '', count: 2, unitPrice: 99.9, discount: 0 }
      return client.orders.create({ ...order, marker: 'Busy 2', projectId: null, lines: [line] })
    },
  ],
  'orders.get': [async (client) => client.orders.get(await ordered(client))],
  'orders.states': [async (client) => client.orders.states([await ordered(client), 1])],
  'orders.remove': [async (client) => client.orders.remove(await ordered(client))],
  'timesheetSettings.get': [(client) => client.timesheetSettings.get()],
  'projectSettings.get': [(client) => client.projectSettings.get()],
  endSession: [
    async (client) => {
      await client.endSession()
      return { ok: true, value: undefined }
    },
  ],
}

const hoursOnly = ({ id, version }: { id: number; version: number }, hours: number) => ({
  id,
  version,
  hours,
})

/** Asked once for the digest, and once more with it. */
async function askedTwice(list: VersionedList<unknown>): Outcome {
  const first = await list.versions(firstPage)
  if (!first.ok) return first
  return list.versions({ ...firstPage, digest: first.value?.digest ?? undefined })
}

async function firstById(list: VersionedList<{ id: number }>): Outcome {
  const page = await list.page(firstPage)
  return page.ok ? list.byIds(page.value.values.slice(0, 2).map(({ id }) => id)) : page
}

/** What is answered without asking Tripletex. */
const asksNothing = /^(keyRefused|serverTime)$|\.halves$/

/** The names of all that can be asked with the client, as {@link clientCalls} names them. */
export function methodsOf(client: object, prefix = ''): string[] {
  return Object.entries(client).flatMap(([name, member]) => {
    if (typeof member === 'function') return asksNothing.test(`${prefix}${name}`) ? [] : [`${prefix}${name}`]
    return typeof member === 'object' && member !== null ? methodsOf(member, `${prefix}${name}.`) : []
  })
}
