import { saveSetup, setLeader, setMember, setWorkTypes } from '@main/projects/setUpProject'
import { undoLatest } from '@main/time/undo'
import { PersonId } from '@shared/domain/ids'
import { BudgetKind, BudgetPer, PriceSetup } from '@shared/domain/projectSetup'
import type { Person } from '@shared/ipc/app'
import type { Recorded } from '@shared/ipc/history'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { replicaWorkType } from '../time/replica'
import { good, testServices } from '../time/testServices'

const TABLES = ['project_setups', 'project_work_type_setups', 'project_members', 'project_leaders']

/** A project with two people and three work types, one of them with a default price. */
function world() {
  const test = testServices()
  const { services, store, sqlite, project: id, person, work, meeting } = test
  const ola: Person = {
    id: PersonId.parse('ola'),
    name: 'Ola',
    email: '',
    employeeNumber: '2',
    role: 'employee',
  }
  store.people.add(ola, '2026-11-24T12:00:00.000Z')
  const foreign = replicaWorkType(store, 20, { kind: 'oneProject' })
  store.workTypes.saveSetup(work, { category: '', priceOre: 110_000, productTripletexId: null }, '')
  return {
    services,
    store,
    id,
    people: [person.id, ola.id],
    workTypes: [work, meeting, foreign],
    rows: () =>
      TABLES.map((table) =>
        sqlite
          .prepare<[], Record<string, unknown>>(`select * from ${table}`)
          .all()
          .map((row) => JSON.stringify(row))
          .sort(),
      ),
  }
}
type World = ReturnType<typeof world>
type Change = (world: World) => Recorded

const figure = fc.option(fc.integer({ min: 0, max: 500_000 }))
const which = fc.nat({ max: 2 })
const pick = <T>(all: readonly T[], place: number): T => {
  const found = all[place % all.length]
  if (found === undefined) throw new Error('nothing to choose from')
  return found
}

const setup = fc
  .record(
    {
      color: fc.option(fc.integer({ min: 1, max: 8 })),
      billable: fc.boolean(),
      membersOnly: fc.boolean(),
      chosenWorkTypesOnly: fc.boolean(),
      notes: fc.constantFrom('', 'Nøkkel under matta'),
      priceSetup: fc.constantFrom(...PriceSetup.options),
      priceOre: figure,
      budgetKind: fc.constantFrom(...BudgetKind.options),
      budgetPer: fc.constantFrom(...BudgetPer.options),
      budget: figure,
    },
    { requiredKeys: [] },
  )
  .map(
    (change): Change =>
      ({ services, id }) =>
        good(saveSetup(services, id, change)),
  )
const member = fc
  .tuple(which, fc.record({ member: fc.boolean(), priceOre: figure }, { requiredKeys: ['member'] }))
  .map(
    ([place, change]): Change =>
      ({ services, id, people }) =>
        good(setMember(services, { id, personId: pick(people, place), ...change })),
  )
const leader = fc.tuple(which, fc.boolean()).map(
  ([place, leads]): Change =>
    ({ services, id, people }) =>
      good(setLeader(services, { id, personId: pick(people, place), leads })),
)
const said = fc.record({ offered: fc.boolean(), priceOre: figure, budget: figure }, { requiredKeys: [] })
const ofWorkTypes = fc.array(fc.tuple(which, said), { minLength: 1, maxLength: 3 }).map(
  (changes): Change =>
    ({ services, id, workTypes }) =>
      good(
        setWorkTypes(services, {
          id,
          workTypes: changes.map(([place, change]) => ({ workTypeId: pick(workTypes, place), ...change })),
        }),
      ),
)
const anyChange = fc.oneof(setup, member, leader, ofWorkTypes)

describe('undoing a change of a project’s setup', () => {
  it('puts back every row as it stood, whatever was changed before it', () => {
    const test = world()
    fc.assert(
      fc.property(fc.array(anyChange, { maxLength: 4 }), anyChange, (earlier, change) => {
        for (const each of earlier) each(test)
        const before = test.rows()
        const { step } = change(test)
        if (step !== null) good(undoLatest(test.services, step))
        expect(test.rows()).toEqual(before)
      }),
      { numRuns: 100 },
    )
  })

  it('gives the shares of a budget of another kind back, and writes the undo down', () => {
    const { services, store, id, workTypes } = world()
    const work = pick(workTypes, 0)
    const meeting = pick(workTypes, 1)
    good(saveSetup(services, id, { budgetKind: 'hours', budgetPer: 'workType' }))
    const shares = [
      { workTypeId: work, budget: 600 },
      { workTypeId: meeting, budget: 1_200 },
    ]
    good(setWorkTypes(services, { id, workTypes: shares }))
    good(saveSetup(services, id, { budgetKind: 'amount' }))
    expect(store.projectSetups.workTypes(id)).toMatchObject([{ budget: null }, { budget: null }])
    good(undoLatest(services))
    expect(store.projectSetups.get(id)).toMatchObject({ budgetKind: 'hours', budget: null })
    expect(store.projectSetups.workTypes(id)).toMatchObject(shares)
    expect(store.administrationLog.latest(1)).toMatchObject([
      {
        before: { budgetKind: 'amount', workTypeBudgets: [] },
        after: { budgetKind: 'hours', workTypeBudgets: ['Arbeid: 10 h', 'Møte: 20 h'] },
      },
    ])
  })

  it('takes the work types off again that a price for each had put on the project', () => {
    const { services, store, id } = world()
    good(saveSetup(services, id, { priceSetup: 'workType' }))
    expect(store.projectSetups.workTypes(id)).toMatchObject([{ priceOre: 110_000 }, { priceOre: null }])
    good(undoLatest(services))
    expect(store.projectSetups.workTypes(id)).toEqual([])
  })
})
