import { includeEntries, writeDownCost, writeDownEntries } from '@main/orders/decideContents'
import { addLine, changeHead, editLine } from '@main/orders/editDraft'
import { saveSetup } from '@main/projects/setUpProject'
import { saveEntry } from '@main/time/saveEntry'
import { addDays } from '@shared/domain/localDay'
import { OrderGrouping } from '@shared/domain/orders/order'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { good } from '../time/testServices'
import { CONSULTING, FIXED, orderWorld } from './orderWorld'

const sum = (numbers: readonly number[]) => numbers.reduce((total, each) => total + each, 0)

const order = fc.record({
  grouping: fc.constantFrom(...OrderGrouping.options),
  price: fc.integer({ min: 1, max: 400_000 }),
  vat: fc.constantFrom(3, 6, 31),
  entries: fc.array(
    fc.record({
      minutes: fc.integer({ min: 1, max: 170 }),
      daysAgo: fc.integer({ min: 0, max: 5 }),
      travel: fc.boolean(),
      left: fc.boolean(),
      down: fc.option(fc.integer({ min: 0, max: 1000 })),
      inOre: fc.boolean(),
    }),
    { minLength: 1, maxLength: 8 },
  ),
  costs: fc.array(
    fc.record({
      quantityHundredths: fc.integer({ min: 1, max: 5000 }),
      unitPriceOre: fc.integer({ min: 0, max: 300_001 }),
      down: fc.option(fc.integer({ min: 0, max: 1000 })),
    }),
    { maxLength: 3 },
  ),
  discount: fc.integer({ min: 0, max: 10_000 }),
  free: fc.option(fc.integer({ min: -50_000, max: 50_000 })),
})

it('the totals of an order agree to the øre everywhere: dashboard, lines, rates, list, finished', () => {
  fc.assert(
    fc.property(order, (wanted) => {
      const world = orderWorld()
      const { services, kari } = world
      world.store.replica.putVatType(
        { tripletexId: 31, version: 0, archived: false, name: 'Middels', number: '31', basisPoints: 1500 },
        '2026-11-01T00:00:00.000Z',
      )
      world.product(CONSULTING, 'Konsulenttimer', { vat: wanted.vat })
      world.product(FIXED, 'Reisetimer', { vat: 31 })
      world.company({ orderGrouping: wanted.grouping })
      good(saveSetup(services, world.project, { priceOre: wanted.price }))
      const ids = wanted.entries.flatMap(({ minutes, daysAgo, travel }) =>
        good(
          saveEntry(
            services,
            kari,
            world.input({
              ...world.hours(minutes),
              projectId: world.project,
              workTypeId: travel ? world.travel : world.consulting,
              day: addDays(services.clock.today(), -daysAgo),
            }),
          ),
        ),
      )
      for (const entry of world.store.entries.many(ids))
        world.store.entries.put({ ...entry, status: 'approved' })
      const costs = wanted.costs.map(({ quantityHundredths, unitPriceOre }) =>
        world.cost({ quantityHundredths, unitPriceOre }),
      )
      const id = world.create()

      const fresh = world.draft(id)
      const [row] = world.dashboard().projects
      expect((row?.amountOre ?? 0) + (row?.costsOre ?? 0)).toBe(fresh.totals.netOre)

      wanted.entries.forEach(({ left, down, inOre, minutes }, at) => {
        const entryId = ids[at]
        if (!entryId) return
        if (left) good(includeEntries(services, kari, { id, entryIds: [entryId], included: false }))
        if (down === null) return
        const worth = Math.floor((minutes * wanted.price) / 60)
        const to = inOre
          ? ({ kind: 'amount', ore: Math.floor((Math.max(0, worth - wanted.price) * down) / 1000) } as const)
          : ({ kind: 'hours', minutes: Math.floor((minutes * down) / 1000) } as const)
        good(writeDownEntries(services, kari, { id, entryIds: [entryId], to, reason: 'Avtale' }))
      })
      wanted.costs.forEach(({ down, quantityHundredths, unitPriceOre }, at) => {
        const costId = costs[at]
        if (!costId || down === null) return
        const billedOre = Math.floor((Math.floor((quantityHundredths * unitPriceOre) / 100) * down) / 1000)
        good(writeDownCost(services, kari, { id, costId, billedOre, reason: 'Avtale' }))
      })
      if (wanted.free !== null) {
        good(addLine(services, kari, { id, line: { description: 'Avrunding', unitPriceOre: wanted.free } }))
      }
      const [first] = world.draft(id).lines
      if (first && first.kind !== 'writeDown') {
        const change = { discountBasisPoints: wanted.discount }
        good(editLine(services, kari, { id, key: first.key, change }))
      }
      good(changeHead(services, kari, { id, change: { reference: 'Ola' } }))

      const draft = world.draft(id)
      expect(draft.totals.netOre).toBe(sum(draft.lines.map(({ netOre }) => netOre)))
      expect(draft.totals.grossOre).toBe(sum(draft.lines.map(({ grossOre }) => grossOre)))
      expect(draft.totals.netOre).toBe(sum(draft.totals.byVat.map(({ netOre }) => netOre)))
      expect(draft.totals.grossOre - draft.totals.netOre).toBe(
        sum(draft.totals.byVat.map(({ vatOre }) => vatOre)),
      )
      expect(world.list()).toMatchObject([{ netOre: draft.totals.netOre, grossOre: draft.totals.grossOre }])
      if (draft.lines.length === 0) return
      good(world.finish(id))
      const finished = world.finished(id)
      expect(finished.totals).toEqual(draft.totals)
      expect(world.list()).toMatchObject([{ netOre: draft.totals.netOre, grossOre: draft.totals.grossOre }])
      expect(world.store.orders.get(id)).toMatchObject({ netOre: draft.totals.netOre })
      const onIt = wanted.entries.filter(({ left }) => !left).length
      expect(finished.entries).toHaveLength(onIt)
    }),
    { numRuns: 30 },
  )
})

it('hours that are written down to an amount come to just that, whatever lines they are on', () => {
  const wanted = fc.record({
    grouping: fc.constantFrom(...OrderGrouping.options),
    price: fc.integer({ min: 1, max: 400_000 }),
    entries: fc.array(
      fc.record({ minutes: fc.integer({ min: 1, max: 170 }), daysAgo: fc.integer({ min: 0, max: 2 }) }),
      { minLength: 1, maxLength: 6 },
    ),
    part: fc.integer({ min: 0, max: 1000 }),
  })
  fc.assert(
    fc.property(wanted, ({ grouping, price, entries, part }) => {
      const world = orderWorld()
      const { services, kari } = world
      world.company({ orderGrouping: grouping })
      good(saveSetup(services, world.project, { priceOre: price }))
      const entryIds = entries.map(({ minutes, daysAgo }) =>
        world.approved({ ...world.hours(minutes), day: addDays(services.clock.today(), -daysAgo) }),
      )
      const id = world.create()
      const ore = Math.floor((world.draft(id).totals.netOre * part) / 1000)
      const to = { kind: 'amount', ore } as const
      good(writeDownEntries(services, kari, { id, entryIds, to, reason: 'Avtale' }))
      expect(world.draft(id).totals.netOre).toBe(ore)
      good(world.finish(id))
      expect(world.finished(id).totals.netOre).toBe(ore)
    }),
    { numRuns: 30 },
  )
})
