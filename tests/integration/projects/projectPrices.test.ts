import { copyProject } from '@main/projects/createProject'
import { listProjects } from '@main/projects/listProjects'
import { projectPage } from '@main/projects/projectPage'
import { saveSetup, setMember, setWorkTypes } from '@main/projects/setUpProject'
import { changeCompanySettings } from '@main/settings/changeCompanySettings'
import { saveEntry } from '@main/time/saveEntry'
import { stopTimer } from '@main/time/timer'
import { undoLatest } from '@main/time/undo'
import { createWorkType } from '@main/workTypes/changeWorkTypes'
import { saveWorkTypeSetup } from '@main/workTypes/saveWorkTypeSetup'
import { PersonId, type ProjectId, type WorkTypeId } from '@shared/domain/ids'
import { PriceSetup } from '@shared/domain/projectSetup'
import type { Person } from '@shared/ipc/app'
import { describe, expect, it } from 'vitest'
import { replicaProject, replicaWorkType } from '../time/replica'
import { good, testServices } from '../time/testServices'

/** A project, and how its prices are set and read. Ola works here too. */
function world() {
  const test = testServices()
  const { services, store, project, person: kari, work, clock } = test
  const ola: Person = {
    id: PersonId.parse('ola'),
    name: 'Ola',
    email: '',
    employeeNumber: '2',
    role: 'employee',
  }
  store.people.add(ola, '2026-11-24T12:00:00.000Z')
  const page = (id: ProjectId = project) => good(projectPage(services, kari, id))
  return {
    services,
    store,
    clock,
    project,
    work,
    kari,
    ola,
    page,
    standard: (id: WorkTypeId, priceOre: number | null) =>
      good(saveWorkTypeSetup(services, id, { priceOre })),
    company: (defaultPriceOre: number | null) => changeCompanySettings(services, { defaultPriceOre }),
    byWorkType: (id: ProjectId = project) => good(saveSetup(services, id, { priceSetup: 'workType' })),
    set: (workTypeId: WorkTypeId, change: { priceOre?: number | null; offered?: boolean; budget?: number }) =>
      good(setWorkTypes(services, { id: project, workTypes: [{ workTypeId, ...change }] })),
    make: (name = 'Befaring') => good(createWorkType(services, { name, billable: true })),
    log: (workTypeId: WorkTypeId, minutes = 60, projectId: ProjectId = project, person = kari) =>
      good(
        saveEntry(
          services,
          person,
          test.input({ projectId, workTypeId, span: { kind: 'duration', minutes } }),
        ),
      ),
    money: (id: ProjectId = project) => {
      const { amountOre, unpricedMinutes } = page(id).hours
      return [amountOre, unpricedMinutes]
    },
    price: (workTypeId: WorkTypeId, id: ProjectId = project) => {
      const found = page(id).workTypes.find((each) => each.id === workTypeId)
      return found && [found.priceOre, found.isStandardPrice]
    },
  }
}

describe('a work type that comes to a project priced by work type', () => {
  it('has its standard price there, and keeps it once there are hours with it', () => {
    const { make, standard, byWorkType, log, money, price, work } = world()
    standard(work, 99_950)
    byWorkType()
    const visit = make()
    standard(visit, 123_450)
    expect(price(visit)).toEqual([123_450, true])
    log(visit)
    expect(money()).toEqual([123_450, 0])
    expect(price(visit)).toEqual([123_450, false])
    standard(visit, 200_000)
    standard(work, 1)
    expect(money()).toEqual([123_450, 0])
    expect(price(work)).toEqual([99_950, false])
  })

  it('has the company’s price where it has none of its own', () => {
    const { make, standard, company, byWorkType, log, money, price } = world()
    company(100_000)
    byWorkType()
    const visit = make()
    expect(price(visit)).toEqual([100_000, true])
    standard(visit, 123_450)
    expect(price(visit)).toEqual([123_450, true])
    const other = make('Annet')
    log(other)
    company(500_000)
    standard(other, 600_000)
    expect(price(other)).toEqual([100_000, false])
    expect(money()).toEqual([100_000, 0])
  })

  it('is priced when it comes from Tripletex as well', () => {
    const { services, store, standard, byWorkType, log, money } = world()
    const there = replicaProject(store, 1, {})
    byWorkType(there)
    const activity = replicaWorkType(store, 20, { kind: 'anyProject' })
    standard(activity, 80_000)
    log(activity, 30, there)
    expect(money(there)).toEqual([40_000, 0])
    expect(good(copyProjectOf(services, there))).toBeDefined()

    function copyProjectOf(...[to, id]: [typeof services, ProjectId]) {
      return copyProject(to, store.people.self() ?? expect.fail(), { id, name: 'Kopi' })
    }
  })

  it('is priced where it was put there without a price, by being chosen or by a share of the budget', () => {
    const { services, project, make, standard, set, byWorkType, log, money, work } = world()
    good(
      saveSetup(services, project, { chosenWorkTypesOnly: true, budgetKind: 'hours', budgetPer: 'workType' }),
    )
    const [chosen, shared] = [make('Valgt'), make('Andel')]
    set(chosen, { offered: true })
    set(shared, { offered: true, budget: 600 })
    standard(work, 99_950)
    standard(chosen, 60_000)
    byWorkType()
    log(work, 135)
    log(chosen)
    log(shared)
    expect(money()).toEqual([224_888 + 60_000, 60])
    // A standard price that comes later is filled in, and stands there from then on.
    standard(shared, 10_000)
    expect(money()).toEqual([224_888 + 70_000, 0])
    standard(shared, 20_000)
    expect(money()).toEqual([224_888 + 70_000, 0])
  })

  it('is priced by the company’s price that comes later', () => {
    const { company, byWorkType, log, money, work } = world()
    byWorkType()
    log(work)
    expect(money()).toEqual([0, 60])
    company(100_000)
    expect(money()).toEqual([100_000, 0])
    company(200_000)
    expect(money()).toEqual([100_000, 0])
  })
})

describe('what somebody said of a price on a project', () => {
  it('is never filled in again: neither a price, nor that there is none', () => {
    const { services, project, store, standard, company, set, byWorkType, log, money, price, work, kari } =
      world()
    standard(work, 99_950)
    byWorkType()
    set(work, { priceOre: null })
    expect(price(work)).toEqual([null, false])
    log(work)
    standard(work, 110_000)
    company(90_000)
    set(work, { offered: false })
    set(work, { offered: true, budget: 60 })
    good(saveSetup(services, project, { priceSetup: 'project' }))
    byWorkType()
    expect(money()).toEqual([0, 60])
    expect(price(work)).toEqual([null, false])
    const copy = good(copyProject(services, kari, { id: project, name: 'Kopi' }))
    log(work, 60, copy)
    expect(money(copy)).toEqual([0, 60])
    set(work, { priceOre: 70_000 })
    expect(money()).toEqual([70_000, 0])
    expect(store.projectSetups.workTypes(project)).toMatchObject([{ priceOre: 70_000 }, {}])
  })

  it('is taken back by undo, whichever it was', () => {
    const { services, standard, set, byWorkType, price, make } = world()
    byWorkType()
    const visit = make()
    standard(visit, 99_950)
    set(visit, { priceOre: null })
    good(undoLatest(services))
    expect(price(visit)).toEqual([99_950, true])
    set(visit, { priceOre: null })
    set(visit, { priceOre: 1 })
    good(undoLatest(services))
    expect(price(visit)).toEqual([null, false])
  })
})

describe('hours without a price', () => {
  it('are told of by what lacks it', () => {
    const { services, project, ola, kari, byWorkType, log, make, set, page, work } = world()
    log(work, 90)
    log(work, 30, project, ola)
    expect(page().hours.unpriced).toEqual([])
    expect(page().hours.unpricedMinutes).toBe(120)
    byWorkType()
    const visit = make()
    log(visit)
    set(visit, { priceOre: 100 })
    expect(page().hours.unpriced).toEqual([{ id: work, name: 'Arbeid', minutes: 120 }])
    good(saveSetup(services, project, { priceSetup: 'person' }))
    good(setMember(services, { id: project, personId: ola.id, member: false, priceOre: 100 }))
    expect(page().hours.unpriced).toEqual([{ id: kari.id, name: 'Kari', minutes: 150 }])
  })
})

describe('somebody who is no member any more', () => {
  it('keeps their price for the hours that they have, and for when they are back', () => {
    const { services, project, ola, log, money, page, work, kari, store } = world()
    good(saveSetup(services, project, { priceSetup: 'person', membersOnly: true }))
    good(setMember(services, { id: project, personId: ola.id, member: true, priceOre: 55_500 }))
    log(work, 60, project, ola)
    good(setMember(services, { id: project, personId: ola.id, member: false }))
    expect(money()).toEqual([55_500, 0])
    const line = () => page().members.find(({ personId }) => personId === ola.id)
    expect(line()).toMatchObject({ isMember: false, source: 'hours', priceOre: 55_500 })
    expect(store.projectSetups.memberOf(ola.id).has(project)).toBe(false)
    good(undoLatest(services))
    expect(line()).toMatchObject({ isMember: true, priceOre: 55_500 })
    good(setMember(services, { id: project, personId: ola.id, member: false }))
    good(setMember(services, { id: project, personId: ola.id, member: true }))
    expect(line()).toMatchObject({ isMember: true, priceOre: 55_500 })
    // Somebody who was never priced, and has no hours, leaves nothing behind.
    good(setMember(services, { id: project, personId: kari.id, member: true }))
    good(setMember(services, { id: project, personId: kari.id, member: false }))
    expect(page().members.map(({ name }) => name)).toEqual(['Ola'])
  })

  it('turns out to be somebody who is: both stand as one', () => {
    const { services, project, ola, kari, page, store } = world()
    const twin = { ...ola, id: PersonId.parse('twin') }
    store.people.add(twin, '2026-11-24T12:00:00.000Z')
    good(setMember(services, { id: project, personId: twin.id, member: false, priceOre: 55_500 }))
    good(setMember(services, { id: project, personId: ola.id, member: true }))
    good(setMember(services, { id: project, personId: kari.id, member: true, priceOre: 1 }))
    store.people.absorb(ola.id, twin.id)
    expect(page().members).toMatchObject([
      { personId: kari.id, isMember: true, priceOre: 1 },
      { personId: twin.id, isMember: true, priceOre: 55_500 },
    ])
  })

  it('is priced without being made a member', () => {
    const { services, project, ola, store, log, work, money } = world()
    log(work, 60, project, ola)
    good(saveSetup(services, project, { priceSetup: 'person' }))
    good(setMember(services, { id: project, personId: ola.id, member: false, priceOre: 55_500 }))
    expect(money()).toEqual([55_500, 0])
    expect(store.projectSetups.memberOf(ola.id).has(project)).toBe(false)
  })
})

describe('the amounts of one page', () => {
  it('are those of the list, whatever they are priced by', async () => {
    const { services, project, log, make, page, work, kari } = world()
    const visit = make()
    log(work, 1)
    log(visit, 1)
    good(setMember(services, { id: project, personId: kari.id, member: true, priceOre: 100 }))
    for (const priceSetup of PriceSetup.options) {
      const change = { priceSetup, priceOre: 100, budgetKind: 'amount', budget: 1_000 } as const
      good(saveSetup(services, project, change))
      good(setWorkTypes(services, { id: project, workTypes: [{ workTypeId: visit, priceOre: 100 }] }))
      const list = await listProjects(services, kari)
      const { amountOre } = page().hours
      expect(amountOre).toBe(priceSetup === 'workType' ? 2 : 4)
      expect([page().budget?.used, list.rows[0]?.budget?.used]).toEqual([amountOre, amountOre])
    }
  })

  it('are one: what the hours come to is what the budget is used, and the sum of its parts', () => {
    const { services, project, log, make, page, work, store, clock } = world()
    const visit = make()
    good(saveSetup(services, project, { priceOre: 100, budgetKind: 'amount', budgetPer: 'workType' }))
    log(work, 1)
    log(visit, 1)
    const parts = () => [
      ...page().workTypes.flatMap(({ budget }) => budget?.used ?? []),
      page().budget?.withoutWorkType?.used ?? 0,
    ]
    const sum = () => parts().reduce((all, used) => all + used, 0)
    expect(page().hours.amountOre).toBe(4)
    expect([page().budget?.used, sum()]).toEqual([4, 4])

    // Hours that have no work type yet are a part as well.
    good(saveSetup(services, project, { budgetKind: 'hours' }))
    store.timer.put({
      personId: store.people.self()?.id ?? expect.fail(),
      projectId: project,
      workTypeId: null,
      description: '',
      startedAt: clock.now(),
      zone: clock.zone(),
      heartbeatAt: clock.now(),
    })
    clock.set('2026-11-24T12:30:00+01:00')
    good(stopTimer(services, {}))
    expect(page().budget).toMatchObject({ used: 32, withoutWorkType: { budget: null, used: 30, left: null } })
    expect(sum()).toBe(32)
  })
})
