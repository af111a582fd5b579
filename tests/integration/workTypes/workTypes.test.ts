import type { ProductRow } from '@main/db/replicaRepository'
import type { Store } from '@main/db/store'
import { setProjectSync } from '@main/settings/transferSettings'
import {
  archiveWorkType,
  changeWorkType,
  createWorkType,
  restoreWorkType,
} from '@main/workTypes/changeWorkTypes'
import { saveWorkTypeSetup } from '@main/workTypes/saveWorkTypeSetup'
import { searchProducts } from '@main/workTypes/searchProducts'
import { workTypeList, workTypePage } from '@main/workTypes/workTypeViews'
import { WorkTypeId } from '@shared/domain/ids'
import { describe, expect, it } from 'vitest'
import { replicaProject, replicaWorkType } from '../time/replica'
import { good, testServices } from '../time/testServices'

const refusal = (code: string, facts: object = {}) => ({ ok: false, error: { code, facts } })

/** Writes a product as a pull would. */
function replicaProduct(store: Store, tripletexId: number, change: Partial<ProductRow> = {}): number {
  const row = { version: 0, archived: false, number: `${tripletexId}`, name: `Vare ${tripletexId}` }
  store.replica.putProduct(
    { tripletexId, ...row, priceOre: 100_00, vatTripletexId: null, ...change },
    '2026-11-01T00:00:00.000Z',
  )
  return tripletexId
}

const rowOf = (store: Store, id: WorkTypeId) => workTypeList(store).rows.find((each) => each.id === id)

/** What was written down of changes, the latest first. */
const log = (store: Store) =>
  store.administrationLog.latest(10).map(({ action, subjectName, before, after, personName }) => ({
    action,
    subjectName,
    before,
    after,
    personName,
  }))

describe('a work type that is made here', () => {
  it('can be chosen for hours, be changed, archived and had back, each written down', () => {
    const test = testServices()
    const id = good(createWorkType(test.services, { name: 'Befaring', billable: true }))
    expect(rowOf(test.store, id)).toMatchObject({
      name: 'Befaring',
      origin: 'busy',
      archived: false,
      billable: true,
      projects: 0,
      minutes: 0,
    })
    test.save({ workTypeId: id })

    good(changeWorkType(test.services, id, { billable: false }))
    expect(rowOf(test.store, id)).toMatchObject({
      name: 'Befaring',
      billable: false,
      projects: 1,
      minutes: 60,
    })
    expect(test.week().billableMinutes).toBe(0)

    good(archiveWorkType(test.services, id))
    expect(rowOf(test.store, id)).toMatchObject({ archived: true, archivedBy: 'person', minutes: 60 })
    expect(test.store.workTypes.withLinks(test.project).map((each) => each.id)).not.toContain(id)

    good(restoreWorkType(test.services, id))
    expect(rowOf(test.store, id)).toMatchObject({ archived: false, archivedBy: null })
    const line = { subjectName: 'Befaring', personName: 'Kari', before: null, after: null }
    expect(log(test.store)).toEqual([
      { ...line, action: 'restored' },
      { ...line, action: 'archived' },
      { ...line, action: 'changed', before: { billable: true }, after: { billable: false } },
      { ...line, action: 'created', before: {}, after: { name: 'Befaring', billable: true } },
    ])
    expect(test.told).toEqual(expect.arrayContaining(['workTypes', 'projects', 'administration']))
  })

  it('bears a name that no other in use bears, however it is written', () => {
    const test = testServices()
    const taken = refusal('workTypeNameTaken', { text: 'Møte' })
    expect(createWorkType(test.services, { name: 'MØTE', billable: true })).toEqual(taken)
    expect(changeWorkType(test.services, test.work, { name: 'møte' })).toEqual(taken)
    good(changeWorkType(test.services, test.meeting, { name: 'MØTE' }))
    good(changeWorkType(test.services, test.meeting, { name: 'Møte' }))

    good(archiveWorkType(test.services, test.meeting))
    const second = good(createWorkType(test.services, { name: 'Møte', billable: true }))
    expect(restoreWorkType(test.services, test.meeting)).toEqual(taken)
    good(changeWorkType(test.services, second, { name: 'Nytt møte' }))
    good(restoreWorkType(test.services, test.meeting))
  })

  it('is not made or had back while work types come from Tripletex, but can be put away', () => {
    const test = testServices()
    good(archiveWorkType(test.services, test.meeting))
    setProjectSync(test.store, true)
    const refused = refusal('workTypesFromTripletex')
    expect(createWorkType(test.services, { name: 'Ny', billable: true })).toEqual(refused)
    expect(restoreWorkType(test.services, test.meeting)).toEqual(refused)
    good(archiveWorkType(test.services, test.work))
    expect(workTypeList(test.store).rows.map(({ archived }) => archived)).toEqual([true, true])
    test.store.settings.set('workTypeSync', false)
    good(restoreWorkType(test.services, test.meeting))
  })
})

describe('a work type of Tripletex', () => {
  it('is changed there, not here', () => {
    const test = testServices()
    const id = replicaWorkType(test.store, 20, { name: 'Konsulentarbeid' })
    const refused = refusal('workTypeOfTripletex')
    expect(changeWorkType(test.services, id, { name: 'Annet' })).toEqual(refused)
    expect(archiveWorkType(test.services, id)).toEqual(refused)
    expect(restoreWorkType(test.services, id)).toEqual(refused)
    expect(rowOf(test.store, id)).toMatchObject({ name: 'Konsulentarbeid', archived: false })
    expect(log(test.store)).toEqual([])
  })

  it('keeps what Busy knows of it when it is pulled again', () => {
    const test = testServices()
    const id = replicaWorkType(test.store, 20, { name: 'Konsulentarbeid' })
    const product = replicaProduct(test.store, 7, { number: '1000', name: 'Time' })
    good(saveWorkTypeSetup(test.services, id, { category: 'Rådgivning', priceOre: 125_000 }))
    good(saveWorkTypeSetup(test.services, id, { productTripletexId: product }))
    replicaWorkType(test.store, 20, { name: 'Konsulent', version: 2 })
    expect(rowOf(test.store, id)).toMatchObject({
      name: 'Konsulent',
      category: 'Rådgivning',
      priceOre: 125_000,
      product: { number: '1000', name: 'Time', inUse: true },
    })
    expect(log(test.store).map(({ before, after }) => [before, after])).toEqual([
      [{ product: null }, { product: '1000 Time' }],
      [
        { category: '', priceOre: null },
        { category: 'Rådgivning', priceOre: 125_000 },
      ],
    ])
  })
})

describe('products', () => {
  it('lack where work is billable and in use, and only once there are any', () => {
    const test = testServices()
    const lacking = () => [
      test.store.workTypes.withoutProduct(),
      ...workTypeList(test.store).rows.flatMap((each) => (each.lacksProduct ? [each.name] : [])),
    ]
    expect(lacking()).toEqual([0])
    const product = replicaProduct(test.store, 7)
    const archived = good(createWorkType(test.services, { name: 'Gammel', billable: true }))
    good(archiveWorkType(test.services, archived))
    const other = replicaWorkType(test.store, 20, { name: 'Rådgivning' })
    expect(lacking()).toEqual([2, 'Arbeid', 'Rådgivning'])
    good(saveWorkTypeSetup(test.services, other, { productTripletexId: product }))
    expect(lacking()).toEqual([1, 'Arbeid'])
    good(changeWorkType(test.services, test.work, { billable: false }))
    expect(lacking()).toEqual([0])
  })

  it('lack again where Tripletex closes the one that was chosen', () => {
    const test = testServices()
    replicaProduct(test.store, 8)
    good(saveWorkTypeSetup(test.services, test.work, { productTripletexId: replicaProduct(test.store, 7) }))
    expect(test.store.workTypes.withoutProduct()).toBe(0)
    replicaProduct(test.store, 7, { archived: true })
    expect(test.store.workTypes.withoutProduct()).toBe(1)
    expect(rowOf(test.store, test.work)).toMatchObject({ product: { inUse: false }, lacksProduct: true })
    good(saveWorkTypeSetup(test.services, test.work, { category: 'Drift', productTripletexId: 7 }))
    expect(saveWorkTypeSetup(test.services, test.meeting, { productTripletexId: 7 })).toEqual(
      refusal('productUnknown'),
    )
    expect(saveWorkTypeSetup(test.services, test.meeting, { productTripletexId: 99 })).toEqual(
      refusal('productUnknown'),
    )
  })

  it('are found by number and name, those that are closed are not', () => {
    const test = testServices()
    replicaProduct(test.store, 1, { number: '2000', name: 'Reisetid' })
    replicaProduct(test.store, 2, { number: '1000', name: 'Konsulenttime' })
    replicaProduct(test.store, 3, { number: '1001', name: 'Konsulenttime, gammel', archived: true })
    const found = (query: string) => searchProducts(test.store, query, 10).map(({ number }) => number)
    expect(found('')).toEqual(['1000', '2000'])
    expect(found('konsulent')).toEqual(['1000'])
    expect(found('200')).toEqual(['2000'])
    expect(searchProducts(test.store, '', 1)).toHaveLength(1)
  })
})

describe('the page of a work type', () => {
  it('names the projects that are linked to it, offer it, or have hours on it', () => {
    const test = testServices()
    const id = replicaWorkType(test.store, 20, { kind: 'anyProject' })
    const linked = replicaProject(test.store, 1, { workTypes: [{ tripletexId: 20, closed: false }] })
    replicaProject(test.store, 2, { workTypes: [{ tripletexId: 20, closed: true }] })
    const offering = replicaProject(test.store, 3, {})
    const logged = replicaProject(test.store, 4, {})
    test.sqlite
      .prepare('insert into project_work_type_setups (project_id, work_type_id, offered) values (?, ?, ?)')
      .run(offering, id, 1)
    test.save({ projectId: logged, workTypeId: id })
    const deleted = test.save({ projectId: logged, workTypeId: id })[0]
    test.sqlite.prepare('update time_entries set deleted_at = ? where id = ?').run(test.clock.now(), deleted)
    replicaProject(test.store, 4, { archived: true })
    // The probe through which the test found the work type's id is linked to it as well.
    const page = good(workTypePage(test.store, id))
    const using = page.using.filter(({ number }) => number !== 'T9020')
    expect(using.map((each) => [each.id, each.linked, each.offered, each.archived, each.minutes])).toEqual([
      [logged, false, false, true, 60],
      [linked, true, false, false, 0],
      [offering, false, true, false, 0],
    ])
    expect(page.workType).toMatchObject({ projects: 4, minutes: 60, kind: 'anyProject' })
    expect(rowOf(test.store, id)).toMatchObject({ projects: 4, minutes: 60 })
  })

  it('offers the categories that are in use, and refuses what is not there', () => {
    const test = testServices()
    good(saveWorkTypeSetup(test.services, test.work, { category: 'Prosjektarbeid' }))
    good(saveWorkTypeSetup(test.services, test.meeting, { category: 'Internt' }))
    expect(good(workTypePage(test.store, test.work)).categories).toEqual(['Internt', 'Prosjektarbeid'])
    good(saveWorkTypeSetup(test.services, test.meeting, { category: '' }))
    expect(good(workTypePage(test.store, test.work)).categories).toEqual(['Prosjektarbeid'])
    expect(workTypePage(test.store, WorkTypeId.parse('gone'))).toEqual(refusal('notFound'))
  })
})
