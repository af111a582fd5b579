import { actorOf } from '@main/people/actor'
import { mayCall } from '@main/people/callRights'
import { fittingWorkTypes } from '@main/projects/bookableProject'
import { listProjects } from '@main/projects/listProjects'
import { projectPage } from '@main/projects/projectPage'
import { createProjectSearch } from '@main/projects/searchProjects'
import { saveSetup, setLeader, setMember, setWorkTypes } from '@main/projects/setUpProject'
import { saveEntry } from '@main/time/saveEntry'
import { weekGridView } from '@main/time/weekGrid/weekGridView'
import { PersonId, type ProjectId, type WorkTypeId } from '@shared/domain/ids'
import { LocalDay } from '@shared/domain/localDay'
import { BudgetPer, PriceSetup } from '@shared/domain/projectSetup'
import type { Person } from '@shared/ipc/app'
import type { EntryInput } from '@shared/ipc/timeEntries'
import { describe, expect, it } from 'vitest'
import { replicaProject, replicaWorkType } from '../time/replica'
import { good, testServices } from '../time/testServices'

/** Kari, who is an administrator, and Ola, who is not. */
function world() {
  const test = testServices()
  const { services, store, person: kari, project, work, meeting } = test
  const ola: Person = {
    id: PersonId.parse('ola'),
    name: 'Ola',
    email: '',
    employeeNumber: '2',
    role: 'employee',
  }
  store.people.add(ola, '2026-11-24T12:00:00.000Z')
  return {
    services,
    store,
    kari,
    ola,
    project,
    work,
    meeting,
    clock: test.clock,
    week: test.week,
    /** The work type's own price, as its page would set it. */
    setDefaultPrice: (workTypeId: WorkTypeId, priceOre: number) =>
      test.sqlite
        .prepare(
          `insert into work_type_setups (work_type_id, category, price_ore, updated_at) values (?, '', ?, '')
           on conflict (work_type_id) do update set price_ore = excluded.price_ore`,
        )
        .run(workTypeId, priceOre),
    log: (person: Person, change: Partial<EntryInput> = {}) =>
      saveEntry(services, person, test.input(change)),
    page: (person = kari, id: ProjectId = project) => good(projectPage(services, person, id)),
    row: async (person = kari, id: ProjectId = project) =>
      (await listProjects(services, person)).rows.find((each) => each.id === id),
  }
}

describe('who may log', () => {
  it('is everybody, until it is members only: members, leaders, and who takes part in Tripletex', () => {
    const { services, store, kari, ola, project, log, clock } = world()
    good(log(ola))
    good(saveSetup(services, project, { membersOnly: true }))
    const refused = { error: { code: 'projectNotBookable', facts: { reason: 'notMember' } } }
    expect(log(ola)).toMatchObject(refused)
    const search = createProjectSearch(store)
    expect(search.search(ola, 'havila', clock.today(), 5)[0]?.obstacle).toBe('notMember')
    good(setMember(services, { id: project, personId: ola.id, member: true }))
    good(log(ola))
    good(setMember(services, { id: project, personId: ola.id, member: false }))
    expect(log(ola)).toMatchObject(refused)
    // Being an administrator makes nobody a member.
    expect(log(kari)).toMatchObject(refused)
    good(setLeader(services, { id: project, personId: ola.id, leads: true }))
    good(log(ola))

    const there = replicaProject(store, 1, { participants: [100] })
    const workTypeId = replicaWorkType(store, 20, { kind: 'anyProject' })
    good(saveSetup(services, there, { membersOnly: true }))
    good(log(kari, { projectId: there, workTypeId }))
    expect(log(ola, { projectId: there, workTypeId })).toMatchObject(refused)
  })

  it('keeps what was logged already as it is', () => {
    const { services, ola, project, log } = world()
    const [id] = good(log(ola))
    good(saveSetup(services, project, { membersOnly: true }))
    good(log(ola, { id, description: 'Rettet' }))
  })
})

describe('work types', () => {
  it('all fit, until they are chosen: then those that are offered, among those that Tripletex allows', () => {
    const { services, store, kari, project, work, meeting, log } = world()
    const names = () => fittingWorkTypes(store, store.projects.get(project)).map(({ name }) => name)
    expect(names()).toEqual(['Arbeid', 'Møte'])
    good(saveSetup(services, project, { chosenWorkTypesOnly: true }))
    // Nothing was chosen yet: nobody is locked out.
    expect(names()).toEqual(['Arbeid', 'Møte'])
    good(setWorkTypes(services, { id: project, workTypes: [{ workTypeId: meeting, offered: false }] }))
    expect(names()).toEqual(['Arbeid'])
    expect(log(kari, { workTypeId: meeting })).toMatchObject({ error: { code: 'workTypeNotBookable' } })
    good(log(kari, { workTypeId: work }))
    const foreign = replicaWorkType(store, 20, { kind: 'oneProject' })
    good(setWorkTypes(services, { id: project, workTypes: [{ workTypeId: foreign, offered: true }] }))
    expect(names()).toEqual(['Arbeid'])
  })

  it('get their default price where they are put on a project, and keep what stands there', () => {
    const { services, project, work, meeting, page, setDefaultPrice } = world()
    setDefaultPrice(work, 110_000)
    good(saveSetup(services, project, { priceSetup: 'workType' }))
    const prices = () => page().workTypes.map(({ name, priceOre }) => [name, priceOre])
    expect(prices()).toEqual([
      ['Arbeid', 110_000],
      ['Møte', null],
    ])
    setDefaultPrice(work, 200_000)
    good(setWorkTypes(services, { id: project, workTypes: [{ workTypeId: meeting, priceOre: 80_000 }] }))
    expect(prices()).toEqual([
      ['Arbeid', 110_000],
      ['Møte', 80_000],
    ])
  })
})

describe('prices and budget', () => {
  it('by project: hours that can be billed come to an amount, planned ones left out', async () => {
    const { services, kari, ola, project, meeting, log, page, row, clock } = world()
    good(log(kari, { span: { kind: 'duration', minutes: 90 } }))
    good(log(ola, { span: { kind: 'duration', minutes: 20 } }))
    good(log(kari, { workTypeId: meeting }))
    good(log(kari, { day: LocalDay.parse('2026-11-27') }))
    expect(page().hours).toMatchObject({ amountOre: 0, unpricedMinutes: 110 })
    good(saveSetup(services, project, { priceOre: 100_001, budgetKind: 'amount', budget: 250_000 }))
    expect(page().hours).toMatchObject({
      totals: { planned: 60, logged: 170, submitted: 0, approved: 0 },
      firstDay: clock.today(),
      lastDay: '2026-11-27',
      billableMinutes: 110,
      amountOre: 183_335,
      unpricedMinutes: 0,
    })
    expect(page().budget).toEqual({
      kind: 'amount',
      per: 'project',
      budget: 250_000,
      used: 183_335,
      left: 66_665,
      unpricedMinutes: 0,
      withoutWorkType: null,
    })
    expect(await row()).toMatchObject({
      minutes: 170,
      budget: { kind: 'amount', budget: 250_000, used: 183_335, left: 66_665 },
    })
  })

  it('by person, and nobody else’s price is taken for one who has none', () => {
    const { services, kari, ola, project, log, page } = world()
    good(log(kari))
    good(log(ola))
    good(saveSetup(services, project, { priceSetup: 'person', priceOre: 500_000 }))
    good(setMember(services, { id: project, personId: ola.id, member: true, priceOre: 120_000 }))
    expect(page().hours).toMatchObject({ amountOre: 120_000, unpricedMinutes: 60 })
  })

  it('per work type: each has its share', () => {
    const { services, kari, project, work, meeting, log, page } = world()
    good(log(kari))
    good(log(kari, { workTypeId: meeting }))
    good(saveSetup(services, project, { budgetKind: 'hours', budgetPer: 'workType' }))
    good(setWorkTypes(services, { id: project, workTypes: [{ workTypeId: work, budget: 45 }] }))
    expect(page().budget).toMatchObject({ budget: 45, used: 120, left: -75 })
    expect(page().workTypes.map(({ budget }) => budget)).toEqual([
      { budget: 45, used: 60, left: -15 },
      { budget: null, used: 60, left: null },
    ])
    // The figures of another kind mean something else.
    good(saveSetup(services, project, { budgetKind: 'amount' }))
    expect(page().budget).toMatchObject({ kind: 'amount', budget: null })
  })

  it('come to the same in the list as on the page, however they are laid', async () => {
    const { services, kari, ola, project, work, meeting, log, page, row } = world()
    const minutes = (count: number) => ({ span: { kind: 'duration', minutes: count } }) as const
    good(log(kari, minutes(50)))
    good(log(kari, { ...minutes(25), workTypeId: meeting }))
    good(log(ola, minutes(20)))
    good(log(ola, { ...minutes(480), day: LocalDay.parse('2026-11-27') }))
    good(setMember(services, { id: project, personId: ola.id, member: true, priceOre: 77_777 }))
    const shares = [
      { workTypeId: work, priceOre: 100_001, budget: 90 },
      { workTypeId: meeting, budget: 60 },
    ]
    for (const priceSetup of PriceSetup.options) {
      for (const budgetPer of BudgetPer.options) {
        for (const budgetKind of ['hours', 'amount'] as const) {
          const laid = { priceSetup, budgetPer, budgetKind, priceOre: 88_888, budget: 500 }
          good(saveSetup(services, project, laid))
          good(setWorkTypes(services, { id: project, workTypes: shares }))
          const { kind, budget, used, left } = page().budget ?? expect.fail('no budget')
          expect(used).toBeGreaterThan(0)
          expect((await row())?.budget).toEqual({ kind, budget, used, left })
        }
      }
    }
  })

  it('are seen by those who may edit the project alone, and so are the hours of others', async () => {
    const { services, kari, ola, project, work, log, page, row } = world()
    good(log(kari, { day: LocalDay.parse('2026-11-20') }))
    good(log(ola, { span: { kind: 'duration', minutes: 20 } }))
    good(saveSetup(services, project, { priceOre: 100_000, budgetKind: 'hours', budget: 600 }))
    good(setMember(services, { id: project, personId: kari.id, member: true, priceOre: 90_000 }))
    good(setWorkTypes(services, { id: project, workTypes: [{ workTypeId: work, priceOre: 70_000 }] }))
    const seen = page(ola)
    expect(seen).toMatchObject({
      prices: null,
      budget: null,
      factsLock: 'right',
      setupLock: 'right',
    })
    const own = { planned: 0, logged: 20, submitted: 0, approved: 0 }
    expect(seen.hours).toEqual({
      totals: own,
      firstDay: '2026-11-24',
      lastDay: '2026-11-24',
      billableMinutes: 20,
      amountOre: null,
      unpricedMinutes: null,
      unpriced: [],
      byWorkType: [{ id: work, name: 'Arbeid', ...own }],
      byPerson: [{ id: ola.id, name: 'Ola', ...own }],
    })
    expect(JSON.stringify(seen)).not.toMatch(/100000|90000|70000/)
    expect(await row(ola)).toMatchObject({ minutes: 20, ownHours: true, budget: null })
    expect(await row(kari)).toMatchObject({ minutes: 80, ownHours: false })
    good(setLeader(services, { id: project, personId: ola.id, leads: true }))
    expect(page(ola)).toMatchObject({ prices: { priceOre: 100_000 }, budget: { budget: 600, used: 80 } })
    expect(page(ola).hours.byPerson.map(({ name }) => name)).toEqual(['Kari', 'Ola'])
    expect(await row(ola)).toMatchObject({ minutes: 80, ownHours: false, budget: { used: 80 } })
  })
})

describe('a project that cannot be billed', () => {
  it('makes its hours so, in the week, in its rows and in the day’s total; its colour is shown there', () => {
    const { services, kari, project, log, week } = world()
    good(log(kari))
    expect(week()).toMatchObject({ billableMinutes: 60 })
    good(saveSetup(services, project, { billable: false, color: 4 }))
    expect(week()).toMatchObject({ minutes: 60, billableMinutes: 0 })
    const entry = week().days.flatMap(({ entries }) => entries)[0]
    expect(entry).toMatchObject({ billable: false, projectColor: 4 })
    const grid = weekGridView(services, kari, LocalDay.parse('2026-11-24'))
    expect(grid.rows).toMatchObject([{ billable: false, projectColor: 4 }])
  })
})

describe('the list', () => {
  it('says who leads a project, where it stands and whether it is one’s own', async () => {
    const { services, store, kari, ola, project, log, row } = world()
    good(setLeader(services, { id: project, personId: ola.id, leads: true }))
    const later = replicaProject(store, 1, {
      name: 'Vei',
      managerTripletexId: 100,
      startDate: '2027-01-01',
      participants: [100],
    })
    const over = replicaProject(store, 2, { name: 'Bru', endDate: '2026-11-23' })
    expect(await row()).toMatchObject({ leaders: 'Ola', state: 'active', mine: false, minutes: 0 })
    good(log(kari))
    expect(await row()).toMatchObject({ mine: true, minutes: 60 })
    expect(await row(kari, later)).toMatchObject({
      leaders: 'Kari Nordmann',
      state: 'notStarted',
      mine: true,
    })
    expect(await row(kari, over)).toMatchObject({ leaders: '', state: 'ended', mine: false, billable: true })
    expect(await listProjects(services, ola)).toMatchObject({ source: 'busy', nextNumber: '2' })
  })
})

describe('the right to edit', () => {
  it('is an administrator’s, and a leader’s on the projects that they lead', () => {
    const { services, store, kari, ola, project } = world()
    const other = replicaProject(store, 1, {})
    const nothingKnown = { personOfItem: () => null }
    const mayEdit = (person: Person, id: ProjectId) =>
      mayCall(() => actorOf(store, person), 'projects.saveSetup', { id, change: {} }, nothingKnown)
    good(setLeader(services, { id: project, personId: ola.id, leads: true }))
    expect([mayEdit(ola, project), mayEdit(ola, other)]).toEqual([true, false])
    expect([mayEdit(kari, project), mayEdit(kari, other)]).toEqual([true, true])
    expect(
      mayCall(() => actorOf(store, ola), 'projects.copy', { id: project, name: 'Kopi' }, nothingKnown),
    ).toBe(false)
    expect(mayCall(() => actorOf(store, ola), 'company.set', {}, nothingKnown)).toBe(false)
  })
})
