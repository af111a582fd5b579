import { decide } from '@main/approval/decide'
import { writeDownEntries } from '@main/orders/decideContents'
import { addLine, editLine } from '@main/orders/editDraft'
import { finishOrder } from '@main/orders/finishOrder'
import { saveSetup } from '@main/projects/setUpProject'
import { chooseTransfer } from '@main/settings/transferChoice'
import { deleteEntries } from '@main/time/submitEntries'
import { undoLatest } from '@main/time/undo'
import { saveWorkTypeSetup } from '@main/workTypes/saveWorkTypeSetup'
import { describe, expect, it } from 'vitest'
import { replicaEmployee, replicaProject } from '../time/replica'
import { good } from '../time/testServices'
import { CONSULTING, CUSTOMER, orderWorld, VAT_25 } from './orderWorld'

describe('a finished order', () => {
  it('stands as it was shown, locks its hours and costs, and waits to leave', () => {
    const world = orderWorld()
    const entry = world.approved(world.hours(90))
    const cost = world.cost()
    const id = world.create()
    const to = { kind: 'hours', minutes: 60 } as const
    good(writeDownEntries(world.services, world.kari, { id, entryIds: [entry], to, reason: 'Opplæring' }))
    const draft = world.draft(id)
    good(world.finish(id))
    const order = world.finished(id)
    expect(order.totals).toEqual(draft.totals)
    expect(order.lines.map(({ key, netOre, grossOre }) => [key, netOre, grossOre])).toEqual(
      draft.lines.map(({ key, netOre, grossOre }) => [key, netOre, grossOre]),
    )
    expect(order.entries).toMatchObject([
      { id: entry, status: 'onOrder', billedMinutes: 60, reason: 'Opplæring' },
    ])
    expect(order.costs).toMatchObject([{ id: cost, status: 'onOrder' }])
    expect(order).toMatchObject({ standing: 'waiting', finishedBy: 'Kari', customerName: 'Havila AS' })
    expect(world.store.orderOutbox.get(id)).toMatchObject({ state: 'pending', tries: 0, unknown: false })
    expect(world.dashboard().projects).toEqual([])
    expect(world.list()).toMatchObject([{ standing: 'waiting', netOre: draft.totals.netOre }])
  })

  it('reads alike when prices and names change', () => {
    const world = orderWorld()
    world.approved(world.hours(60))
    const id = world.create()
    good(world.finish(id))
    const before = world.finished(id)
    good(saveSetup(world.services, world.project, { priceOre: 200_000 }))
    world.product(CONSULTING, 'Timer', { vat: 6 })
    expect(world.finished(id)).toEqual(before)
  })

  it('is changed no more, and its hours neither', async () => {
    const world = orderWorld()
    const entry = world.approved(world.hours(60))
    const id = world.create()
    good(addLine(world.services, world.kari, { id, line: { description: 'Oppstart', unitPriceOre: 100 } }))
    good(world.finish(id))
    const key = world.finished(id).lines[0]?.key ?? ''
    const edited = editLine(world.services, world.kari, { id, key, change: { unitPriceOre: 1 } })
    expect(edited).toMatchObject({ ok: false, error: { code: 'orderFinished' } })
    expect(deleteEntries(world.services, world.kari, [entry])).toMatchObject({ ok: false })
    const undone = decide(world.services, world.kari, 'undoApproval', [world.entry(entry)], { ahead: false })
    expect(undone).toMatchObject({ ok: false, error: { code: 'notDecidable' } })
    await undoLatest(world.services)
    expect(world.entry(entry).status).toBe('onOrder')
    expect(world.finished(id).lines).toHaveLength(2)
  })

  it('leaves the next one what came since', () => {
    const world = orderWorld()
    world.approved(world.hours(60))
    good(world.finish(world.create()))
    const later = world.approved(world.hours(30))
    const next = world.create()
    expect(world.draft(next).entries.map((entry) => entry.id)).toEqual([later])
    good(world.finish(next))
    expect(world.list()).toHaveLength(2)
  })

  it('is kept here where orders do not leave, whatever Tripletex would lack', () => {
    const world = orderWorld()
    world.company({ orderDistribution: 'busy' })
    good(saveWorkTypeSetup(world.services, world.consulting, { productTripletexId: null }))
    world.approved(world.hours(60))
    const id = world.create()
    good(world.finish(id))
    expect(world.finished(id).standing).toBe('local')
    expect(world.store.orderOutbox.get(id)).toBeNull()
  })

  it('is kept here where there never was a Tripletex, until somebody says otherwise', () => {
    const world = orderWorld()
    world.store.settings.remove('company')
    const local = world.input().projectId
    world.approved({ ...world.hours(60), projectId: local, workTypeId: world.work })
    const [row] = world.dashboard().projects
    const id = world.create(world.kari, row?.projectId)
    expect(world.draft(id).obstacles.map(({ code }) => code)).toEqual(['lineWithoutPrice'])
    world.company({ orderDistribution: 'tripletex' })
    expect(world.draft(id).obstacles.map(({ code }) => code)).toContain('projectNotInTripletex')
  })

  it('brings the totals of its hours into the queue, under «Ved ferdigstilling av ordre»', () => {
    const world = orderWorld()
    replicaEmployee(world.store, 1)
    chooseTransfer(world.services, 'onOrder', null)
    world.approved(world.hours(60))
    world.approved(world.hours(30))
    const elsewhere = world.approved({
      ...world.hours(45),
      projectId: world.input().projectId,
      workTypeId: world.work,
    })
    expect(world.store.outbox.open()).toEqual([])
    good(world.finish(world.create()))
    expect(world.store.outbox.open().map(({ minutes }) => minutes)).toEqual([90])
    expect(world.entry(elsewhere).status).toBe('approved')
  })

  it('locks hours that nobody had approved, where the company wants them', () => {
    const world = orderWorld()
    world.company({ orderUnapprovedHours: true })
    const entry = world.logged(world.hours(60))
    const before = world.entry(entry)
    good(world.finish(world.create()))
    const { versionNumber, versionId, submittedAt } = before
    expect(world.entry(entry)).toMatchObject({ status: 'onOrder', versionNumber, versionId, submittedAt })
  })
})

describe('finishing is refused', () => {
  it('where the draft is no more what the person saw', () => {
    const world = orderWorld()
    world.approved(world.hours(60))
    const id = world.create()
    const { totals, lines } = world.draft(id)
    world.approved(world.hours(30))
    const shown = { netOre: totals.netOre, grossOre: totals.grossOre, lines: lines.length }
    const done = finishOrder(world.services, world.kari, { id, shown })
    expect(done).toMatchObject({ ok: false, error: { code: 'changedSinceShown' } })
    expect(world.list()).toMatchObject([{ standing: 'draft' }])
  })

  const obstacles = (world: ReturnType<typeof orderWorld>) =>
    world.draft(world.create()).obstacles.map(({ code, name }) => [code, name])
  const refused = (world: ReturnType<typeof orderWorld>) => {
    const found = obstacles(world)
    expect(world.finish(world.create())).toMatchObject({ ok: false, error: { code: 'orderObstructed' } })
    expect(world.store.orderOutbox.counts()).toEqual({ waiting: 0, needsYou: 0 })
    return found
  }

  it('where the draft is empty', () => {
    expect(refused(orderWorld())).toEqual([['empty', '']])
  })

  it('where a work type has no product, once for all of its lines', () => {
    const world = orderWorld()
    world.company({ orderGrouping: 'none' })
    good(saveWorkTypeSetup(world.services, world.consulting, { productTripletexId: null }))
    world.approved(world.hours(60))
    world.approved(world.hours(30))
    expect(refused(world)).toEqual([['workTypeWithoutProduct', 'Rådgivning']])
  })

  it('where Tripletex has the customer or the product no more', () => {
    const world = orderWorld()
    world.approved(world.hours(60))
    world.customer(true)
    world.product(CONSULTING, 'Konsulenttimer', { archived: true })
    expect(refused(world)).toEqual([
      ['customerGone', 'Havila AS'],
      ['productGone', 'Konsulenttimer'],
    ])
  })

  it('where the project has no customer', () => {
    const world = orderWorld()
    world.approved(world.hours(60))
    replicaProject(world.store, 500, { name: 'Fergen', customerTripletexId: null })
    expect(refused(world)).toEqual([['noCustomer', 'Fergen']])
    replicaProject(world.store, 500, { name: 'Fergen', customerTripletexId: CUSTOMER })
    expect(obstacles(world)).toEqual([])
  })

  it('where the company may not use the VAT code of a product', () => {
    const world = orderWorld()
    world.approved(world.hours(60))
    world.store.replica.putVatType(
      { tripletexId: VAT_25, version: 1, archived: true, name: 'Høy sats', number: '3', basisPoints: 2500 },
      '2026-11-02T00:00:00.000Z',
    )
    expect(refused(world)).toEqual([['vatNotAllowed', 'Høy sats']])
    // Hours have the VAT of their work type's product: there it is mended.
    expect(world.draft(world.create()).obstacles).toMatchObject([{ workTypeId: world.consulting }])
    world.product(CONSULTING, 'Konsulenttimer', { vat: 99 })
    expect(refused(world)).toEqual([['vatNotAllowed', '99']])
  })

  it('where hours have no price, until the line is given one', () => {
    const world = orderWorld()
    good(saveSetup(world.services, world.project, { priceOre: null }))
    world.approved(world.hours(60))
    expect(refused(world)).toEqual([['lineWithoutPrice', 'Rådgivning']])
    const id = world.create()
    const key = world.draft(id).lines[0]?.key ?? ''
    good(editLine(world.services, world.kari, { id, key, change: { unitPriceOre: 0 } }))
    good(world.finish(id))
  })
})
