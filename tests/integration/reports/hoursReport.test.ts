import { addLocalProject } from '@main/projects/localProjects'
import type { PersonId, ProjectId, WorkTypeId } from '@shared/domain/ids'
import { addDays, LocalDay, weekOf } from '@shared/domain/localDay'
import { totalOf } from '@shared/domain/pricing'
import { ReportDimension } from '@shared/domain/reports/dimension'
import { addFigures, NO_FIGURES } from '@shared/domain/reports/figures'
import { transferKeyText } from '@shared/domain/transfer'
import type { Person } from '@shared/ipc/app'
import type { Report } from '@shared/ipc/reports'
import { v7 } from 'uuid'
import { describe, expect, it } from 'vitest'
import { reportWorld } from './reportWorld'

const minutes = (count: number) => ({ span: { kind: 'duration', minutes: count } }) as const
const friday = LocalDay.parse('2026-11-27')
const october = LocalDay.parse('2026-10-30')
const named = ({ groups }: Report) => groups.map(({ name, figures }) => [name, figures.registered])

describe('a report of hours', () => {
  it('tells what was registered, can be billed and comes to, and leaves out what lies ahead', async () => {
    const world = reportWorld()
    world.setup({ priceOre: 120_000 })
    world.logged(world.ola, minutes(100))
    world.logged(world.ola, { workTypeId: world.meeting, ...minutes(30) })
    world.logged(world.pia, { day: friday, ...minutes(450) })
    world.logged(world.pia, { day: october, ...minutes(60) })
    const report = await world.report(world.kari)
    expect(report.total).toEqual({
      capacity: null,
      registered: 130,
      billable: 100,
      ore: 200_000,
      unpriced: 0,
      sent: 0,
    })
    expect(report.planned).toBe(450)
    expect(report.groups).toMatchObject([{ key: world.project, number: '1', name: 'Havila' }])
    expect(report).toMatchObject({ sees: 'all', amounts: 'all' })
  })

  it('tells hours apart that have no price, and what has no project, customer, work type or category', async () => {
    const world = reportWorld()
    world.setup({ priceSetup: 'person' })
    world.logged(world.ola, minutes(60))
    world.logged(world.ola, { projectId: null, workTypeId: world.meeting, ...minutes(45) })
    const report = await world.report(world.kari, { group: 'project', subgroup: 'customer' })
    expect(report.total).toMatchObject({ registered: 105, billable: 60, ore: 0, unpriced: 60 })
    expect(named(report).toSorted()).toEqual([
      ['', 45],
      ['Havila', 60],
    ])
    expect(report.groups.map(({ subgroups }) => subgroups.map(({ key }) => key))).toEqual([[''], ['']])
    expect(report.filterBy).toEqual({
      project: [
        { id: world.project, name: '1 Havila' },
        { id: '', name: '' },
      ],
      customer: [{ id: '', name: '' }],
      workType: [
        { id: world.work, name: 'Arbeid' },
        { id: world.meeting, name: 'Møte' },
      ],
      category: [{ id: '', name: '' }],
      person: [{ id: world.ola.id, name: 'Ola' }],
    })
  })

  it('is of what the filters let through, and what to filter by stays', async () => {
    const world = reportWorld()
    world.logged(world.ola, minutes(60))
    world.logged(world.pia, { workTypeId: world.meeting, ...minutes(30) })
    world.logged(world.pia, { projectId: null, ...minutes(15) })
    const registered = async (change: Parameters<typeof world.report>[1]) =>
      (await world.report(world.kari, change)).total.registered
    expect(await registered({ personIds: [world.pia.id] })).toBe(45)
    expect(await registered({ projectIds: [null] })).toBe(15)
    expect(await registered({ workTypeIds: [world.work], personIds: [world.pia.id] })).toBe(15)
    expect(await registered({ customers: ['nobody'] })).toBe(0)
    expect(await registered({ categories: [''] })).toBe(105)
    const { filterBy } = await world.report(world.kari, { personIds: [world.pia.id] })
    expect(filterBy.person.map(({ name }) => name)).toEqual(['Ola', 'Pia'])
  })

  it('tells what Tripletex was told, total by total, and never more than is registered', async () => {
    const world = reportWorld()
    world.logged(world.ola, minutes(90))
    world.logged(world.ola, minutes(30))
    world.logged(world.ola, { workTypeId: world.meeting, ...minutes(60) })
    const day = addDays(world.clock.today(), -1)
    world.logged(world.ola, { day, ...minutes(50) })
    world.logged(world.pia, minutes(70))
    world.logged(world.pia, { projectId: null, ...minutes(20) })
    world.told({}, 100)
    world.told({ workTypeId: world.meeting }, 240)
    world.told({ day }, 50, { own: false })
    world.told({ personId: world.pia.id }, 70, { own: false, keptMinutes: 70 })
    world.told({ personId: world.pia.id, projectId: null }, 20)
    const { total, groups } = await world.report(world.kari, { group: 'person' })
    expect(total).toMatchObject({ registered: 320, sent: 100 + 60 + 50 + 0 + 20 })
    expect(groups.map(({ name, figures }) => [name, figures.sent]).toSorted()).toEqual([
      ['Geir', 0],
      ['Kari', 0],
      ['Ola', 210],
      ['Pia', 20],
    ])
  })

  it('tells the capacity of those it is of, without public holidays, also of who registered nothing', async () => {
    const world = reportWorld()
    world.logged(world.ola, minutes(60))
    const may = { from: LocalDay.parse('2026-05-11'), to: LocalDay.parse('2026-05-17') }
    world.logged(world.ola, { day: LocalDay.parse('2026-05-12'), ...minutes(60) })
    const ofPeople = await world.report(world.kari, { ...may, group: 'person', subgroup: 'week' })
    // Ascension Day is one of the five.
    expect(ofPeople.groups.map(({ figures }) => figures.capacity)).toEqual(Array(4).fill(4 * 450))
    expect(ofPeople.total.capacity).toBe(4 * 4 * 450)
    expect((await world.report(world.kari, { ...may, group: 'project' })).total.capacity).toBeNull()
    expect(
      (await world.report(world.kari, { ...may, group: 'week', projectIds: [world.project] })).total.capacity,
    ).toBeNull()
    const ofOla = await world.report(world.kari, { ...may, group: 'week', personIds: [world.ola.id] })
    expect(ofOla.total.capacity).toBe(4 * 450)
  })

  it('draws its chart by day, week or month, with a place for each, and names the budgets', async () => {
    const world = reportWorld()
    world.setup({ budgetKind: 'hours', budget: 120, color: 3 })
    world.logged(world.ola, { day: LocalDay.parse('2026-11-02'), ...minutes(90) })
    world.logged(world.ola, { day: october, ...minutes(60) })
    const { chart, budgets } = await world.report(world.kari)
    expect(chart).toMatchObject({ unit: 'week', others: 0 })
    expect(chart.projects).toEqual([{ id: world.project, name: 'Havila', color: 3, minutes: 90 }])
    expect(chart.buckets.map(({ from, registered }) => [from, registered])).toEqual([
      ['2026-10-26', 0],
      ['2026-11-02', 90],
      ['2026-11-09', 0],
      ['2026-11-16', 0],
      ['2026-11-23', 0],
      ['2026-11-30', 0],
    ])
    expect(budgets).toEqual([
      { projectId: world.project, name: 'Havila', color: 3, kind: 'hours', budget: 120, used: 150 },
    ])
  })
})

describe('who sees what', () => {
  async function seen() {
    const world = reportWorld()
    world.setup({ priceOre: 60_000 })
    const other = addLocalProject(world.store, v7, 'Nordlys')
    world.setup({ priceOre: 60_000, budgetKind: 'hours', budget: 60 }, other)
    world.logged(world.kari, minutes(1))
    world.logged(world.ola, minutes(10))
    world.logged(world.ola, { projectId: other, ...minutes(100) })
    world.logged(world.pia, { projectId: other, ...minutes(1000) })
    const of = async (person: Person) => {
      const { total, sees, amounts, budgets, filterBy } = await world.report(person, { group: 'person' })
      const people = filterBy.person.map(({ name }) => name).join(' ')
      return [total.registered, total.ore, sees, amounts, budgets.length, people, total.capacity !== null]
    }
    return { world, of }
  }

  it('an administrator sees all', async () => {
    const { world, of } = await seen()
    expect(await of(world.kari)).toEqual([1111, 1_111_000, 'all', 'all', 1, 'Kari Ola Pia', true])
  })

  it('an employee sees their own, and nothing of what it comes to', async () => {
    const { world, of } = await seen()
    expect(await of(world.ola)).toEqual([110, 0, 'own', 'none', 0, 'Ola', true])
  })

  it('a leader of a group sees its members too', async () => {
    const { world, of } = await seen()
    world.logged(world.geir, minutes(5))
    expect(await of(world.geir)).toEqual([115, 0, 'led', 'none', 0, 'Geir Ola', true])
  })

  it('a leader of a project sees all hours on it, what they come to, and no capacity of those whose time they see in part', async () => {
    const { world, of } = await seen()
    expect(await of(world.pia)).toEqual([1011, 11_000, 'led', 'some', 0, 'Kari Ola Pia', false])
  })

  it('a filter by others opens nothing', async () => {
    const { world } = await seen()
    const report = await world.report(world.ola, { personIds: [world.pia.id] })
    expect(report.total).toEqual(NO_FIGURES)
  })
})

describe('a report of many hours', () => {
  it('tells just what a plain recount of every entry does, however it is put together', async () => {
    const world = reportWorld()
    const projects = [
      world.project,
      ...['Nordlys', 'Fjord'].map((name) => addLocalProject(world.store, v7, name)),
    ]
    world.setup({ priceOre: 119_999 })
    world.setup({ priceSetup: 'person', budgetKind: 'amount', budget: 1 }, projects[1])
    world.setup({ billable: false, priceOre: 100_000 }, projects[2])
    for (const [at, person] of [world.ola, world.pia].entries()) {
      world.store.projectSetups.putMember(projects[1] ?? world.project, {
        personId: person.id,
        member: true,
        priceOre: 100_001 + at,
      })
    }
    const people = [world.kari, world.ola, world.pia, world.geir]
    let seed = 7
    const random = (below: number) => {
      seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648
      return seed % below
    }
    for (let made = 0; made < 240; made++) {
      const person = people[random(4)] ?? world.kari
      const day = addDays(LocalDay.parse('2026-10-25'), random(36))
      const projectId = random(8) === 0 ? null : (projects[random(3)] ?? null)
      const workTypeId = random(3) === 0 ? world.meeting : world.work
      world.logged(person, { day, projectId, workTypeId, ...minutes(1 + random(50)) })
      if (random(2) === 0) world.told({ personId: person.id, projectId, workTypeId, day }, 1 + random(80))
    }
    const rows = world.sqlite
      .prepare<
        [],
        {
          person_id: PersonId
          project_id: ProjectId | null
          work_type_id: WorkTypeId
          day: LocalDay
          minutes: number
        }
      >("select * from time_entries where deleted_at is null and day between '2026-11-01' and '2026-11-24'")
      .all()
    const priceOf = (row: (typeof rows)[number]) =>
      row.project_id === projects[0]
        ? 119_999
        : row.project_id === projects[1]
          ? [world.ola.id, world.pia.id].indexOf(row.person_id) >= 0
            ? 100_001 + [world.ola.id, world.pia.id].indexOf(row.person_id)
            : null
          : null
    const billable = rows.filter((row) => row.work_type_id === world.work && row.project_id !== projects[2])
    const sum = (of: typeof rows) => of.reduce((total, row) => total + row.minutes, 0)
    const keyOf = (row: (typeof rows)[number]) =>
      transferKeyText({
        personId: row.person_id,
        projectId: row.project_id,
        workTypeId: row.work_type_id,
        day: row.day,
      })
    const sent = [...Map.groupBy(rows, keyOf)].reduce((total, [key, ofKey]) => {
      const told = world.sqlite
        .prepare('select minutes from transfer_ledger where key_text = ?')
        .pluck()
        .get(key)
      return total + Math.min(sum(ofKey), Number(told ?? 0))
    }, 0)
    const ore = projects.reduce((total, id) => {
      const ofProject = billable.filter((row) => row.project_id === id)
      return (
        total +
        totalOf(
          ofProject.map((row) => ({
            workTypeId: row.work_type_id,
            minutes: row.minutes,
            priceOre: priceOf(row),
          })),
        ).ore
      )
    }, 0)
    const expected = {
      registered: sum(rows),
      billable: sum(billable),
      ore,
      unpriced: sum(billable.filter((row) => priceOf(row) === null)),
      sent,
    }
    const weekMinutes = sum(rows.filter((row) => weekOf(row.day).week === 46))
    for (const group of ReportDimension.options) {
      const subgroup = group === 'week' ? 'person' : 'week'
      const report = await world.report(world.kari, { group, subgroup, to: LocalDay.parse('2026-11-24') })
      expect(report.total).toMatchObject(expected)
      for (const { figures, subgroups } of report.groups) {
        const parts = subgroups.map((each) => each.figures).reduce(addFigures, NO_FIGURES)
        expect({ ...parts, capacity: figures.capacity }).toEqual(figures)
      }
      const inWeek = (
        subgroup === 'week' ? report.groups.flatMap(({ subgroups }) => subgroups) : report.groups
      )
        .filter(({ key }) => key === '2026-11-09')
        .reduce((total, { figures }) => total + figures.registered, 0)
      expect(inWeek).toBe(weekMinutes)
    }
  })
})
