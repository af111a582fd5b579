import { addDays, Instant, LocalDay } from '@shared/domain/localDay'
import { costOrderObstacle, hoursObstacle, type OrderRules } from '@shared/domain/orders/orderable'
import { EntryStatus } from '@shared/domain/timeEntry'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { orderWorld } from './orderWorld'

const FAR = LocalDay.parse('2027-12-31')
const day = fc.integer({ min: -6, max: 3 })
const status = fc.constantFrom(...EntryStatus.options)

const scene = fc.record({
  entries: fc.array(
    fc.record({ day, status, clocked: fc.boolean(), billable: fc.boolean(), complete: fc.boolean() }),
    { maxLength: 10 },
  ),
  costs: fc.array(fc.record({ day, status, billable: fc.boolean() }), { maxLength: 6 }),
  from: fc.option(day),
  unapprovedHours: fc.boolean(),
  unapprovedCosts: fc.boolean(),
  projectBillable: fc.boolean(),
})

it('what the database lets come on orders is just what the rules let', () => {
  const world = orderWorld()
  const { store, services, clock } = world
  const template = world.entry(world.logged(world.hours(60)))
  const today = clock.today()
  const now = services.clock.now()
  fc.assert(
    fc.property(scene, (wanted) => {
      world.sqlite.exec('delete from time_entries; delete from costs')
      const setup = store.projectSetups.get(world.project)
      store.projectSetups.put(world.project, { ...setup, billable: wanted.projectBillable }, now)
      const rules: OrderRules = {
        from: wanted.from === null ? null : addDays(today, wanted.from),
        unapprovedHours: wanted.unapprovedHours,
        unapprovedCosts: wanted.unapprovedCosts,
      }
      const entries = wanted.entries.map(({ day: ahead, status: stands, clocked, billable, complete }) => {
        const on = addDays(today, ahead)
        const entry = {
          ...template,
          id: world.entryId(),
          day: on,
          status: stands,
          workTypeId: complete ? (billable ? world.consulting : world.meeting) : null,
          endedAt: clocked ? Instant.parse(`${on}T15:00:00.000Z`) : null,
          startedAt: clocked ? Instant.parse(`${on}T14:00:00.000Z`) : null,
        }
        store.entries.put(entry)
        return { entry, billable: billable && wanted.projectBillable }
      })
      const costIds = wanted.costs.map(({ day: ahead, ...rest }) =>
        world.cost({ day: addDays(today, ahead), ...rest }),
      )
      const found = store.orderContents.orderableHours(world.project, { from: null, to: FAR }, rules, {
        now,
        today,
      })
      const expected = entries.filter(
        ({ entry, billable }) => hoursObstacle(entry, { billable, rules, now, today }) === null,
      )
      expect(found.map(({ id }) => id).sort()).toEqual(expected.map(({ entry }) => entry.id).sort())
      const all = store.orderContents.allOrderableHours(rules, 'none', { now, today })
      expect(all.filter(({ notApproved }) => !notApproved)).toHaveLength(expected.length)

      const costs = store.orderContents.orderableCosts(world.project, { from: null, to: FAR }, rules, today)
      const expectedCosts = store.costs
        .many(costIds)
        .filter((cost) => costOrderObstacle(cost, { rules, today }) === null)
      expect(costs.map(({ id }) => id).sort()).toEqual(expectedCosts.map(({ id }) => id).sort())
    }),
    { numRuns: 150 },
  )
})
