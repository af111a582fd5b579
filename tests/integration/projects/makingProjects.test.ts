import { alikeProjects } from '@main/projects/alikeProjects'
import { archiveProject, changeProject, restoreProject } from '@main/projects/changeProject'
import { copyProject, createProject } from '@main/projects/createProject'
import { projectPage } from '@main/projects/projectPage'
import { createProjectSearch } from '@main/projects/searchProjects'
import { saveSetup, setMember, setWorkTypes } from '@main/projects/setUpProject'
import { changeCompanySettings } from '@main/settings/changeCompanySettings'
import { setProjectSync } from '@main/settings/transferSettings'
import { saveEntry } from '@main/time/saveEntry'
import { undoLatest } from '@main/time/undo'
import type { ProjectId } from '@shared/domain/ids'
import { describe, expect, it } from 'vitest'
import { replicaProject } from '../time/replica'
import { good, testServices } from '../time/testServices'

const facts = { number: '7', name: 'Naustet', customerName: 'Vik AS', startDate: null, endDate: null }

function world() {
  const test = testServices()
  const page = (id = test.project) => good(projectPage(test.services, test.person, id))
  const log = () =>
    test.store.administrationLog.latest(10).map(({ action, subjectName, before, after }) => ({
      action,
      subjectName,
      before,
      after,
    }))
  return { ...test, store: test.store, services: test.services, page, log }
}

describe('making a project', () => {
  it('numbers it, prices it as the company does, and makes its maker its leader', () => {
    const { services, person, page, log } = world()
    changeCompanySettings(services, { defaultPriceOre: 125_000 })
    const id = good(createProject(services, person, { name: 'Hytta', customerName: 'Vik AS' }))
    expect(page(id)).toMatchObject({
      number: '2',
      name: 'Hytta',
      customerName: 'Vik AS',
      state: 'active',
      billable: true,
      leaders: [{ personId: person.id, name: 'Kari' }],
      prices: { setup: 'project', priceOre: 125_000 },
      factsLock: null,
      setupLock: null,
    })
    expect(log()[0]).toMatchObject({ action: 'created', subjectName: '2 Hytta' })
  })

  it('keeps the price that stands on a project when the company’s changes', () => {
    const { services, person, page } = world()
    const id = good(createProject(services, person, { name: 'Hytta' }))
    changeCompanySettings(services, { defaultPriceOre: 125_000 })
    expect(page(id).prices?.priceOre).toBeNull()
  })

  it('tells of projects that are called alike, or numbered alike but for zeros', () => {
    const { services, store, person, project } = world()
    const id = good(createProject(services, person, { name: 'Hytta', number: '08' }))
    replicaProject(store, 9, { number: 'P-7', name: 'Naustet' })
    const alike = (name: string, number: string, except: ProjectId | null = null) => {
      const { sameName, sameNumber } = alikeProjects(store, { name, number, except })
      return [sameName?.number ?? null, sameNumber?.number ?? null]
    }
    expect(alike(' HYTTA', '8')).toEqual(['08', '08'])
    expect(alike('náustet', 'p-007')).toEqual(['P-7', 'P-7'])
    expect(alike('Hytta 2', '80')).toEqual([null, null])
    expect(alike('Hytta', '08', id)).toEqual([null, null])
    expect(alike('', '', project)).toEqual([null, null])
  })

  it('takes no number twice, and passes over those of Tripletex', () => {
    const { services, store, person, page, project } = world()
    replicaProject(store, 9, { number: '2' })
    expect(createProject(services, person, { name: 'Hytta', number: '1' })).toMatchObject({
      error: { code: 'projectNumberTaken', facts: { text: '1' } },
    })
    const id = good(createProject(services, person, { name: 'Hytta' }))
    expect(page(id).number).toBe('3')
    expect(changeProject(services, id, { ...facts, number: '1' })).toMatchObject({
      error: { code: 'projectNumberTaken' },
    })
    good(changeProject(services, project, { ...facts, number: '1' }))
  })

  it('is refused while projects come from Tripletex', () => {
    const { services, store, person, project } = world()
    setProjectSync(store, true)
    const refused = { ok: false, error: { code: 'projectSyncOn' } }
    expect(createProject(services, person, { name: 'Hytta' })).toMatchObject(refused)
    expect(copyProject(services, person, { id: project, name: 'Hytta' })).toMatchObject(refused)
  })
})

describe('copying a project', () => {
  it('carries over setup, work types, prices, budget and members, and no hours', () => {
    const { services, person, page, project, work, meeting, save } = world()
    good(changeProject(services, project, { ...facts, startDate: null }))
    good(setMember(services, { id: project, personId: person.id, member: true, priceOre: 90_000 }))
    good(
      saveSetup(services, project, {
        color: 3,
        billable: false,
        membersOnly: true,
        chosenWorkTypesOnly: true,
        notes: 'Nøkkel under matta',
        priceSetup: 'workType',
        budgetKind: 'hours',
        budget: 6_000,
      }),
    )
    good(
      setWorkTypes(services, {
        id: project,
        workTypes: [
          { workTypeId: work, priceOre: 150_000, budget: 60 },
          { workTypeId: meeting, offered: false },
        ],
      }),
    )
    save()
    const copy = page(good(copyProject(services, person, { id: project, name: 'Naustet 2' })))
    const source = page()
    const carried = ({
      color,
      billable,
      membersOnly,
      chosenWorkTypesOnly,
      notes,
      prices,
      workTypes,
    }: typeof copy) => ({
      color,
      billable,
      membersOnly,
      chosenWorkTypesOnly,
      notes,
      prices,
      workTypes,
    })
    expect(carried(copy)).toEqual(carried(source))
    expect(copy).toMatchObject({ name: 'Naustet 2', number: '8', customerName: 'Vik AS' })
    expect(copy.budget).toMatchObject({ kind: 'hours', budget: 6_000, used: 0 })
    expect(source.budget).toMatchObject({ used: 60 })
    expect(copy.members.map(({ priceOre }) => priceOre)).toEqual([90_000])
    expect(copy.hours.totals).toEqual({ planned: 0, logged: 0, submitted: 0, approved: 0 })
  })
})

describe('a project of Tripletex', () => {
  it('is read-only in what Tripletex says of it, and can be set up here all the same', () => {
    const { services, store, page, log } = world()
    setProjectSync(store, true)
    const id = replicaProject(store, 1, { number: '101', name: 'Vei', managerTripletexId: 100 })
    const refused = { ok: false, error: { code: 'projectFromTripletex', facts: { project: 'Vei' } } }
    expect(changeProject(services, id, facts)).toMatchObject(refused)
    expect(archiveProject(services, id)).toMatchObject(refused)
    expect(restoreProject(services, id)).toMatchObject(refused)
    good(saveSetup(services, id, { color: 5, priceOre: 100_000 }))
    // A pull that comes after touches nothing of it.
    replicaProject(store, 1, { number: '101', name: 'Vei 2', managerTripletexId: 100 })
    expect(page(id)).toMatchObject({
      name: 'Vei 2',
      color: 5,
      manager: 'Kari Nordmann',
      factsLock: 'tripletex',
      setupLock: null,
      prices: { priceOre: 100_000 },
    })
    expect(log()[0]).toEqual({
      action: 'changed',
      subjectName: '101 Vei',
      before: { color: null, priceOre: null },
      after: { color: 5, priceOre: 100_000 },
    })
  })
})

describe('archiving', () => {
  it('takes a project out of every choice, keeps its hours in the totals, and can be undone', () => {
    const { services, store, person, project, input, page, save, week, log, clock } = world()
    save()
    const search = createProjectSearch(store)
    const obstacle = () => search.search(person, 'havila', clock.today(), 5)[0]?.obstacle
    good(archiveProject(services, project))
    expect(page().state).toBe('archived')
    expect(obstacle()).toBe('archived')
    expect(saveEntry(services, person, input())).toMatchObject({
      error: { code: 'projectNotBookable', facts: { reason: 'archived' } },
    })
    expect(week().minutes).toBe(60)
    expect(page().hours.totals.logged).toBe(60)
    good(restoreProject(services, project))
    expect(page().state).toBe('active')
    expect(obstacle()).toBeNull()
    save()
    expect(log().map(({ action }) => action)).toEqual(['restored', 'archived'])
  })

  it('done twice is done once', () => {
    const { services, project, log } = world()
    good(archiveProject(services, project))
    good(archiveProject(services, project))
    expect(log()).toHaveLength(1)
  })

  it('by project sync locks a project made here, until project sync is switched off', () => {
    const { services, store, project, page } = world()
    setProjectSync(store, true)
    store.projects.setArchived(project, { at: '2026-11-24T10:00:00.000Z', by: 'sync' })
    expect(page()).toMatchObject({
      state: 'archivedBySync',
      factsLock: 'projectSync',
      setupLock: 'projectSync',
    })
    const refused = { ok: false, error: { code: 'projectSyncOn' } }
    expect(changeProject(services, project, facts)).toMatchObject(refused)
    expect(restoreProject(services, project)).toMatchObject(refused)
    expect(saveSetup(services, project, { color: 1 })).toMatchObject(refused)
    setProjectSync(store, false)
    good(restoreProject(services, project))
    expect(page()).toMatchObject({ state: 'active', factsLock: null, setupLock: null })
    // Undone, it is the sync that archived it, as before.
    good(undoLatest(services))
    expect(page().state).toBe('archivedBySync')
  })
})
