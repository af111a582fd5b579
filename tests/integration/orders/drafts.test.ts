import { createOrder, deleteDraft } from '@main/orders/createOrder'
import { includeCosts, includeEntries, writeDownCost, writeDownEntries } from '@main/orders/decideContents'
import { addLine, changeHead, editLine, moveLines, removeLine } from '@main/orders/editDraft'
import { orderDraft } from '@main/orders/orderDraft'
import { createProject } from '@main/projects/createProject'
import { saveSetup, setLeader, setMember } from '@main/projects/setUpProject'
import { chooseTransfer } from '@main/settings/transferChoice'
import { redoLatest, undoLatest } from '@main/time/undo'
import { LocalDay } from '@shared/domain/localDay'
import { describe, expect, it } from 'vitest'
import { good } from '../time/testServices'
import { CONSULTING, FIXED, orderWorld, VAT_0, VAT_25 } from './orderWorld'

describe('a new draft', () => {
  it('holds what is approved and on no order, put together by work type at the price of the project', () => {
    const world = orderWorld()
    world.approved(world.hours(90))
    world.approved({ ...world.hours(60), workTypeId: world.travel })
    world.approved(world.hours(30), world.ola)
    world.logged(world.hours(45))
    world.approved({ ...world.hours(60), workTypeId: world.meeting, projectId: world.project })
    const { lines, entries, totals, obstacles } = world.draft(world.create())
    expect(
      lines.map(({ description, quantityHundredths, netOre, grossOre }) => [
        description,
        quantityHundredths,
        netOre,
        grossOre,
      ]),
    ).toEqual([
      ['Rådgivning', 200, 240_000, 300_000],
      ['Reisetid', 100, 120_000, 150_000],
    ])
    expect(lines.map(({ productName, vatTripletexId }) => [productName, vatTripletexId])).toEqual([
      ['Konsulenttimer', VAT_25],
      ['Konsulenttimer', VAT_25],
    ])
    expect(entries).toHaveLength(3)
    expect(totals).toMatchObject({ netOre: 360_000, grossOre: 450_000 })
    expect(totals.byVat).toEqual([{ vatBasisPoints: 2500, netOre: 360_000, vatOre: 90_000 }])
    expect(obstacles).toEqual([])
  })

  it('is the one that the project has, where it has one', () => {
    const world = orderWorld()
    const id = world.create()
    expect(world.create()).toBe(id)
    expect(world.list()).toHaveLength(1)
  })

  it('takes what is not approved, and costs, where the company says so; and nothing before the start date', () => {
    const world = orderWorld()
    world.logged(world.hours(60))
    world.approved({ ...world.hours(120), day: LocalDay.parse('2026-11-02') })
    world.cost({ status: 'logged', decision: null })
    const id = world.create()
    expect(world.draft(id).totals.netOre).toBe(240_000)
    world.company({ orderUnapprovedHours: true, orderUnapprovedCosts: true })
    expect(world.draft(id).totals.netOre).toBe(240_000 + 120_000 + 25_000)
    world.company({ ordersFrom: LocalDay.parse('2026-11-10') })
    expect(world.draft(id).totals.netOre).toBe(120_000 + 25_000)
  })

  it('tells whether its hours leave with it: not those of a project that is here alone', () => {
    const world = orderWorld()
    const here = good(createProject(world.services, world.kari, { name: 'Bare her' }))
    world.approved()
    const id = world.create()
    expect(world.draft(id).hoursLeave).toBe(false)
    chooseTransfer(world.services, 'onOrder', null)
    expect(world.draft(id).hoursLeave).toBe(true)
    const local = good(createOrder(world.services, world.kari, here))
    expect(world.draft(local.id).hoursLeave).toBe(false)
  })

  it('leaves out hours that lie ahead, though they are approved', () => {
    const world = orderWorld()
    world.approved(world.hours(60))
    const day = LocalDay.parse('2026-11-25')
    const ahead = world.logged({ ...world.hours(120), day })
    world.store.entries.put({ ...world.entry(ahead), status: 'approved' })
    const id = world.create()
    good(changeHead(world.services, world.kari, { id, change: { toDay: LocalDay.parse('2026-12-31') } }))
    expect(world.draft(id).totals.netOre).toBe(120_000)
  })

  it('holds the hours of its interval only', () => {
    const world = orderWorld()
    for (const day of ['2026-11-02', '2026-11-10', '2026-11-20']) {
      world.approved({ ...world.hours(60), day: LocalDay.parse(day) })
    }
    const id = world.create()
    const change = { fromDay: LocalDay.parse('2026-11-03'), toDay: LocalDay.parse('2026-11-19') }
    good(changeHead(world.services, world.kari, { id, change }))
    expect(world.draft(id).entries.map(({ day }) => day)).toEqual(['2026-11-10'])
    const turned = changeHead(world.services, world.kari, {
      id,
      change: { toDay: LocalDay.parse('2026-11-01') },
    })
    expect(turned).toMatchObject({ ok: false, error: { code: 'spanEmpty' } })
    expect(world.draft(id).toDay).toBe('2026-11-19')
  })

  it('is priced by who worked, with a line for each price', () => {
    const world = orderWorld()
    good(saveSetup(world.services, world.project, { priceSetup: 'person' }))
    good(
      setMember(world.services, {
        id: world.project,
        personId: world.kari.id,
        member: true,
        priceOre: 150_000,
      }),
    )
    good(
      setMember(world.services, {
        id: world.project,
        personId: world.ola.id,
        member: true,
        priceOre: 90_000,
      }),
    )
    world.approved(world.hours(60))
    world.approved(world.hours(60), world.ola)
    expect(world.draft(world.create()).lines.map(({ unitPriceOre }) => unitPriceOre)).toEqual([
      150_000, 90_000,
    ])
  })
})

describe('the lines of a draft', () => {
  it.each([
    ['workType', ['Rådgivning']],
    ['person', ['Rådgivning, Kari', 'Rådgivning, Ola']],
    ['day', ['23.11.2026 Rådgivning', '24.11.2026 Rådgivning']],
    ['none', ['23.11.2026 Kari: Møte med rederiet', '24.11.2026 Ola: Rådgivning']],
  ] as const)('are made by %s', (grouping, expected) => {
    const world = orderWorld()
    world.approved({
      ...world.hours(60),
      day: LocalDay.parse('2026-11-23'),
      description: 'Møte med rederiet',
    })
    world.approved(world.hours(60), world.ola)
    const id = world.create()
    good(changeHead(world.services, world.kari, { id, change: { grouping } }))
    expect(world.draft(id).lines.map(({ description }) => description)).toEqual(expected)
  })

  it('are edited, and are again what they are worked out as', () => {
    const world = orderWorld()
    world.approved(world.hours(60))
    const id = world.create()
    const [line] = world.draft(id).lines
    const key = line?.key ?? ''
    const change = {
      description: 'Rådgivning uke 48',
      quantityHundredths: 150,
      unitPriceOre: 100_000,
      discountBasisPoints: 1000,
    }
    good(editLine(world.services, world.kari, { id, key, change }))
    expect(world.draft(id).lines[0]).toMatchObject({ ...change, netOre: 135_000, grossOre: 168_750 })
    const back = {
      description: null,
      quantityHundredths: null,
      unitPriceOre: null,
      discountBasisPoints: null,
    }
    good(editLine(world.services, world.kari, { id, key, change: back }))
    expect(world.draft(id).lines[0]).toEqual(line)
  })

  it('can be added, moved and removed, and undone', async () => {
    const world = orderWorld()
    world.approved(world.hours(60))
    world.cost()
    const id = world.create()
    const texts = () => world.draft(id).lines.map(({ description }) => description)
    const free = { description: 'Oppstart', unitPriceOre: 50_000, vatTripletexId: VAT_0 }
    const { key } = good(addLine(world.services, world.kari, { id, line: free }))
    expect(texts()).toEqual(['Rådgivning', 'Fergebillett', 'Oppstart'])
    expect(world.draft(id).lines.at(-1)).toMatchObject({ netOre: 50_000, grossOre: 50_000 })
    good(moveLines(world.services, world.kari, { id, keys: [key] }))
    expect(texts()).toEqual(['Oppstart', 'Rådgivning', 'Fergebillett'])
    good(removeLine(world.services, world.kari, { id, key }))
    expect(texts()).toEqual(['Rådgivning', 'Fergebillett'])
    await undoLatest(world.services)
    expect(texts()).toEqual(['Oppstart', 'Rådgivning', 'Fergebillett'])
    const hours = world.draft(id).lines[1]?.key ?? ''
    const refused = removeLine(world.services, world.kari, { id, key: hours })
    expect(refused).toMatchObject({ ok: false, error: { code: 'notFound' } })
  })
})

describe('what comes on a draft', () => {
  it('can be left out and taken along again', () => {
    const world = orderWorld()
    const first = world.approved(world.hours(60))
    world.approved(world.hours(30))
    const cost = world.cost()
    const id = world.create()
    good(includeEntries(world.services, world.kari, { id, entryIds: [first], included: false }))
    good(includeCosts(world.services, world.kari, { id, costIds: [cost], included: false }))
    expect(world.draft(id).totals.netOre).toBe(60_000)
    expect(world.draft(id).entries.find((entry) => entry.id === first)).toMatchObject({
      included: false,
      lineKey: null,
    })
    good(includeEntries(world.services, world.kari, { id, entryIds: [first], included: true }))
    expect(world.draft(id).totals.netOre).toBe(180_000)
  })

  it('is written down to hours or an amount, several sharing it, but never up', () => {
    const world = orderWorld()
    const one = world.approved(world.hours(60))
    const two = world.approved(world.hours(120))
    const id = world.create()
    const down = (to: Parameters<typeof writeDownEntries>[2]['to']) =>
      writeDownEntries(world.services, world.kari, { id, entryIds: [one, two], to, reason: 'Opplæring' })
    good(down({ kind: 'hours', minutes: 90 }))
    expect(world.draft(id).entries.map(({ billedMinutes, reason }) => [billedMinutes, reason])).toEqual([
      [30, 'Opplæring'],
      [60, 'Opplæring'],
    ])
    expect(world.draft(id).totals.netOre).toBe(180_000)
    good(down({ kind: 'amount', ore: 100_000 }))
    expect(world.draft(id).totals.netOre).toBe(100_000)
    expect(world.draft(id).lines.map(({ kind, netOre }) => [kind, netOre])).toEqual([
      ['hours', 360_000],
      ['writeDown', -260_000],
    ])
    expect(down({ kind: 'amount', ore: 360_001 })).toMatchObject({
      ok: false,
      error: { code: 'invalidInput' },
    })
    expect(down({ kind: 'hours', minutes: 181 })).toMatchObject({
      ok: false,
      error: { code: 'invalidInput' },
    })
    good(down(null))
    expect(world.draft(id).totals.netOre).toBe(360_000)
  })

  it('makes no line once it is written down to nothing, and is on the order all the same', () => {
    const world = orderWorld()
    const one = world.approved(world.hours(60))
    world.approved({ ...world.hours(60), workTypeId: world.travel })
    const id = world.create()
    const to = { kind: 'hours', minutes: 0 } as const
    good(writeDownEntries(world.services, world.kari, { id, entryIds: [one], to, reason: 'Feil' }))
    expect(world.draft(id).lines.map(({ description }) => description)).toEqual(['Reisetid'])
    const rest = world
      .draft(id)
      .entries.filter((entry) => entry.id !== one)
      .map((entry) => entry.id)
    good(includeEntries(world.services, world.kari, { id, entryIds: rest, included: false }))
    expect(world.draft(id).obstacles.map(({ code }) => code)).toEqual(['noLines'])
    good(includeEntries(world.services, world.kari, { id, entryIds: rest, included: true }))
    good(world.finish(id))
    expect(world.entry(one).status).toBe('onOrder')
  })

  it('is a cost with its margin, written down too', () => {
    const world = orderWorld()
    const costId = world.cost()
    const id = world.create()
    expect(world.draft(id).totals).toMatchObject({ netOre: 25_000, costOre: 20_000, costedNetOre: 25_000 })
    good(writeDownCost(world.services, world.kari, { id, costId, billedOre: 22_000, reason: 'Avtale' }))
    expect(world.draft(id).totals).toMatchObject({ netOre: 22_000, costOre: 20_000, costedNetOre: 22_000 })
    const up = writeDownCost(world.services, world.kari, { id, costId, billedOre: 25_001, reason: '' })
    expect(up).toMatchObject({ ok: false, error: { code: 'invalidInput' } })
  })
})

describe('a fixed price', () => {
  it('is what is charged for, until it is charged', () => {
    const world = orderWorld()
    world.company({ fixedPriceProduct: FIXED })
    good(saveSetup(world.services, world.project, { budgetKind: 'fixedPrice', budget: 5_000_000 }))
    const hours = world.approved(world.hours(60))
    const id = world.create()
    const [line] = world.draft(id).lines
    expect(line).toMatchObject({ kind: 'fixedPrice', productName: 'Fastpris', netOre: 5_000_000 })
    good(
      editLine(world.services, world.kari, {
        id,
        key: line?.key ?? '',
        change: { unitPriceOre: 2_000_000, discountBasisPoints: 1000 },
      }),
    )
    good(world.finish(id))
    expect(world.entry(hours).status).toBe('onOrder')
    world.approved(world.hours(30))
    const next = world.create()
    expect(world.draft(next).lines).toMatchObject([{ kind: 'fixedPrice', netOre: 3_000_000 }])
    expect(world.dashboard().projects).toMatchObject([
      { fixedPrice: true, fixedPriceLeftOre: 3_000_000, amountOre: 3_000_000 },
    ])
    good(saveSetup(world.services, world.project, { budget: 1_500_000 }))
    expect(world.draft(next).lines).toEqual([])
    expect(world.dashboard().projects).toMatchObject([{ fixedPriceLeftOre: 0, amountOre: 0 }])
    good(saveSetup(world.services, world.project, { budget: 5_000_000 }))
    good(world.finish(next))
    const after = world.approved(world.hours(15))
    const last = world.create()
    const codes = () => world.draft(last).obstacles.map(({ code }) => code)
    expect(codes()).toEqual(['noLines'])
    good(addLine(world.services, world.kari, { id: last, line: { description: 'Etterarbeid' } }))
    expect(codes()).toEqual([])
    good(world.finish(last))
    expect(world.entry(after).status).toBe('onOrder')
  })
})

describe('who makes orders', () => {
  it('is an administrator, or whoever leads the project', () => {
    const world = orderWorld()
    world.approved(world.hours(60))
    const refused = createOrder(world.services, world.ola, world.project)
    expect(refused).toMatchObject({ ok: false, error: { code: 'forbidden' } })
    const id = world.create()
    expect(orderDraft(world.services, world.ola, id)).toMatchObject({
      ok: false,
      error: { code: 'forbidden' },
    })
    expect(world.dashboard(world.ola)).toEqual({ sees: 'none', projects: [] })
    expect(world.list(world.ola)).toEqual([])
    good(setLeader(world.services, { id: world.project, personId: world.ola.id, leads: true }))
    expect(good(orderDraft(world.services, world.ola, id)).entries).toHaveLength(1)
    expect(world.dashboard(world.ola).projects).toHaveLength(1)
    expect(world.list(world.ola)).toHaveLength(1)
  })
})

describe('a draft that is deleted', () => {
  it('leaves its hours for another one, and comes back by an undo with all that was decided', async () => {
    const world = orderWorld()
    const entry = world.approved(world.hours(60))
    const id = world.create()
    good(includeEntries(world.services, world.kari, { id, entryIds: [entry], included: false }))
    good(
      addLine(world.services, world.kari, {
        id,
        line: { description: 'Oppstart', productTripletexId: CONSULTING },
      }),
    )
    const before = world.draft(id)
    good(deleteDraft(world.services, world.kari, id))
    expect(world.list()).toEqual([])
    expect(world.dashboard().projects).toMatchObject([{ entries: 1, draftId: null }])
    await undoLatest(world.services)
    expect(world.draft(id)).toEqual(before)
    await redoLatest(world.services)
    expect(world.list()).toEqual([])
  })
})
