import { decide } from '@main/approval/decide'
import { createOrder } from '@main/orders/createOrder'
import { orderDashboard } from '@main/orders/dashboard'
import { finishedOrder } from '@main/orders/finishedOrder'
import { finishOrder } from '@main/orders/finishOrder'
import { listOrders } from '@main/orders/listOrders'
import { orderDraft } from '@main/orders/orderDraft'
import { addPerson } from '@main/people/changePeople'
import { saveSetup } from '@main/projects/setUpProject'
import { changeCompanySettings } from '@main/settings/changeCompanySettings'
import { saveEntry } from '@main/time/saveEntry'
import { submitEntries } from '@main/time/submitEntries'
import { saveWorkTypeSetup } from '@main/workTypes/saveWorkTypeSetup'
import type { Cost } from '@shared/domain/cost'
import { CostId, EntryId, type OrderId, type ProjectId } from '@shared/domain/ids'
import type { Person } from '@shared/ipc/app'
import type { CompanySettings } from '@shared/ipc/company'
import type { OrderDraft } from '@shared/ipc/orders'
import type { EntryInput } from '@shared/ipc/timeEntries'
import { v7 } from 'uuid'
import { expect } from 'vitest'
import { replicaProject, replicaWorkType } from '../time/replica'
import { good, testServices } from '../time/testServices'

const PULLED_AT = '2026-11-01T00:00:00.000Z'
export const CUSTOMER = 700
export const CONSULTING = 800
export const FIXED = 801
export const VAT_25 = 3
export const VAT_0 = 6

/**
 * A workspace of Kari, an administrator, and Ola, with a project of a customer in Tripletex at 1,200 kr an hour, and a work type with
 * a product.
 */
export function orderWorld() {
  const test = testServices()
  const { services } = test
  const { store } = services
  store.settings.set('company', { id: 1, name: 'Fjordkonsult AS' })
  store.replica.putVatType(
    { tripletexId: VAT_25, version: 0, archived: false, name: 'Høy sats', number: '3', basisPoints: 2500 },
    PULLED_AT,
  )
  store.replica.putVatType(
    { tripletexId: VAT_0, version: 0, archived: false, name: 'Fritatt', number: '6', basisPoints: 0 },
    PULLED_AT,
  )
  const customer = (archived: boolean) =>
    store.replica.putCustomer(
      { tripletexId: CUSTOMER, version: 0, archived, name: 'Havila AS', number: '1', organizationNumber: '' },
      PULLED_AT,
    )
  customer(false)
  const product = (tripletexId: number, name: string, change: { archived?: boolean; vat?: number } = {}) =>
    store.replica.putProduct(
      {
        tripletexId,
        version: 0,
        archived: change.archived ?? false,
        name,
        number: `${tripletexId}`,
        priceOre: 100_000,
        vatTripletexId: change.vat ?? VAT_25,
      },
      PULLED_AT,
    )
  product(CONSULTING, 'Konsulenttimer')
  product(FIXED, 'Fastpris')
  const project = replicaProject(store, 500, { name: 'Fergen', customerTripletexId: CUSTOMER })
  const consulting = replicaWorkType(store, 600, { name: 'Rådgivning', kind: 'anyProject' })
  const travel = replicaWorkType(store, 601, { name: 'Reisetid', kind: 'anyProject' })
  for (const id of [consulting, travel]) {
    good(saveWorkTypeSetup(services, id, { productTripletexId: CONSULTING }))
  }
  good(saveSetup(services, project, { priceOre: 120_000 }))
  const ola = good(addPerson(services, { name: 'Ola', email: '', employeeNumber: '2', role: 'employee' }))

  const logged = (change: Partial<EntryInput> = {}, person: Person = test.person): EntryId => {
    const input = test.input({ projectId: project, workTypeId: consulting, ...change })
    const [id] = good(saveEntry(services, person, input))
    return id ?? expect.fail('nothing was saved')
  }
  return {
    ...test,
    services,
    store,
    kari: test.person,
    ola,
    project,
    consulting,
    travel,
    product,
    customer,
    logged,
    approved(change: Partial<EntryInput> = {}, person: Person = test.person): EntryId {
      const id = logged(change, person)
      good(submitEntries(services, person, [id]))
      good(decide(services, test.person, 'approve', [test.entry(id)], { ahead: false }))
      return id
    },
    entryId: () => EntryId.parse(v7()),
    hours: (minutes: number) => ({ span: { kind: 'duration', minutes } }) as const,
    cost(change: Partial<Cost> = {}): CostId {
      const id = CostId.parse(v7())
      const at = services.clock.now()
      store.costs.put({
        id,
        personId: test.person.id,
        projectId: project,
        day: services.clock.today(),
        description: 'Fergebillett',
        productTripletexId: null,
        quantityHundredths: 200,
        unitCostOre: 10_000,
        markupBasisPoints: null,
        unitPriceOre: 12_500,
        billable: true,
        receiptFile: null,
        receiptName: null,
        status: 'approved',
        submittedAt: null,
        decision: { kind: 'approved', by: 'Kari', at, reason: '' },
        createdAt: at,
        updatedAt: at,
        revision: 0,
        ...change,
      })
      return id
    },
    company: (change: Partial<CompanySettings>) => good(changeCompanySettings(services, change)),
    create: (person: Person = test.person, of: ProjectId = project): OrderId =>
      good(createOrder(services, person, of)).id,
    draft: (id: OrderId): OrderDraft => good(orderDraft(services, test.person, id)),
    finish(id: OrderId) {
      const { totals, lines } = this.draft(id)
      const shown = { netOre: totals.netOre, grossOre: totals.grossOre, lines: lines.length }
      return finishOrder(services, test.person, { id, shown })
    },
    finished: (id: OrderId) => good(finishedOrder(services, test.person, id)),
    dashboard: (person: Person = test.person) => orderDashboard(services, person),
    list: (person: Person = test.person) => listOrders(services, person),
  }
}
