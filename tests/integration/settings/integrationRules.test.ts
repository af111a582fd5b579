import { setFavourite } from '@main/projects/favourites'
import { addLocalProject } from '@main/projects/localProjects'
import { projectOptions } from '@main/projects/searchProjects'
import { connect } from '@main/settings/connect'
import { previewConnect, previewSwitch } from '@main/settings/syncPreviews'
import { type SyncSwitch, switchProjectSync } from '@main/settings/syncSwitches'
import { chooseTransfer } from '@main/settings/transferChoice'
import { projectSync, workTypeSync } from '@main/settings/transferSettings'
import { saveTemplate } from '@main/time/templates'
import { startTimer, stopTimer, timerState } from '@main/time/timer'
import { pauseTimer, resumeTimer } from '@main/time/timerPause'
import { addRow } from '@main/time/weekGrid/rows'
import { weekGridView } from '@main/time/weekGrid/weekGridView'
import { NAMES_SHOWN } from '@shared/ipc/integrationPreviews'
import { v7 } from 'uuid'
import { describe, expect, it } from 'vitest'
import { openedSession } from '../sync/openedSession'
import { simulatedTripletex } from '../sync/simulated'
import { good, testServices } from '../time/testServices'
import { addWorkType, archivedBy, archivedByHand, logged } from './madeHere'

const tripletex = simulatedTripletex()

const on: SyncSwitch = { on: true, restore: false }
const off: SyncSwitch = { on: false, restore: true }

describe('rule 1: connecting with project sync on', () => {
  async function connecting(ownProjects: number, ownWorkTypes: number) {
    const opened = await openedSession()
    const { services, store, connectDeps } = opened.session
    for (let index = 1; index <= ownProjects; index++) addLocalProject(store, v7, `Eget ${index}`)
    for (let index = 1; index <= ownWorkTypes; index++) {
      addWorkType(services.store, `Egen ${index}`)
    }
    const go = (sync: boolean) =>
      connect(connectDeps, {
        userKey: 'sim-admin',
        consumerToken: 'sim-consumer',
        projectSync: sync,
        environment: 'own',
        address: tripletex.url(),
      })
    return { ...opened, store, services, go }
  }

  it('brings active projects as active ones and closed ones as archived ones, and archives those made here', async () => {
    const { go, store, services, session } = await connecting(2, 0)
    expect(previewConnect(services)).toMatchObject({
      archived: { projects: { count: 2, names: ['1 Eget 1', '2 Eget 2'] } },
      workTypesStay: false,
    })
    good(await go(true))
    await session.sync.pullNow()
    expect(store.replica.counts('projects')).toEqual(closedAndOpen())
    expect(store.replica.counts('projects').archived).toBeGreaterThan(0)
    expect(store.localRegisters.inUse('projects')).toEqual([])
    expect(store.localRegisters.archivedBySync('projects').map(({ name }) => name)).toEqual([
      '1 Eget 1',
      '2 Eget 2',
    ])
    expect(workTypeSync(store)).toBe(true)
  })

  const closedAndOpen = () => {
    const all = tripletex
      .db()
      .projects.all()
      .filter(({ isOffer }) => !isOffer)
    const archived = all.filter(({ isClosed }) => isClosed).length
    return { active: all.length - archived, archived }
  }

  it('leaves work types that were made here and are in use, and says so', async () => {
    const { go, store, services } = await connecting(0, 1)
    expect(previewConnect(services)).toMatchObject({ workTypesStay: true })
    good(await go(true))
    expect([projectSync(store), workTypeSync(store)]).toEqual([true, false])
    expect(store.localRegisters.inUse('workTypes')).toHaveLength(1)
  })

  it('without project sync archives nothing', async () => {
    const { go, store } = await connecting(2, 1)
    good(await go(false))
    expect(store.localRegisters.inUse('projects')).toHaveLength(2)
    expect([projectSync(store), workTypeSync(store)]).toEqual([false, false])
  })

  it('that fails archives nothing', async () => {
    const { go, store } = await connecting(1, 0)
    await tripletex.fault({ kind: 'status', status: 403, code: 9000, path: '/v2/employee' })
    expect(await go(true)).toMatchObject({ ok: false })
    expect(store.localRegisters.inUse('projects')).toHaveLength(1)
  })

  it('keeps project sync on where hours are transferred, whatever the form says', async () => {
    const { go, store, services } = await connecting(0, 0)
    chooseTransfer(services, 'onSubmission', null)
    good(await go(false))
    expect(projectSync(store)).toBe(true)
  })

  it('names the first of many, and counts them all', () => {
    const test = testServices()
    for (let index = 0; index < 70; index++) addLocalProject(test.store, v7, 'Likt navn')
    const { projects } = previewSwitch(test.services, 'projects', true).archived
    expect([projects.count, projects.names.length]).toEqual([71, NAMES_SHOWN])
  })
})

describe('rule 2: switching project sync', () => {
  it('on archives what was made here and writes it down; off brings it back', () => {
    const test = testServices()
    expect(previewSwitch(test.services, 'projects', true).archived.projects).toEqual({
      count: 1,
      names: ['1 Havila'],
    })
    good(switchProjectSync(test.services, on))
    expect(archivedBy(test, 'projects', 'Havila')).toBe('sync')
    expect(logged(test)).toContain('archived project 1 Havila')
    expect(logged(test)).toContain('changed integration Tripletex')
    expect(previewSwitch(test.services, 'projects', false)).toMatchObject({
      archived: { projects: { count: 0 } },
      restorable: { count: 1, names: ['1 Havila'] },
    })

    good(switchProjectSync(test.services, off))
    expect(archivedBy(test, 'projects', 'Havila')).toBeNull()
    expect(logged(test)).toContain('restored project 1 Havila')
    good(switchProjectSync(test.services, on))
    expect(archivedBy(test, 'projects', 'Havila')).toBe('sync')
  })

  it('off leaves them archived where that is wanted, to be had back later', () => {
    const test = testServices()
    good(switchProjectSync(test.services, on))
    good(switchProjectSync(test.services, { on: false, restore: false }))
    expect(archivedBy(test, 'projects', 'Havila')).toBe('sync')
    good(switchProjectSync(test.services, on))
    good(switchProjectSync(test.services, off))
    expect(archivedBy(test, 'projects', 'Havila')).toBeNull()
  })

  it('never brings back what a person archived', () => {
    const test = testServices()
    archivedByHand(test, 'projects', 'Havila')
    good(switchProjectSync(test.services, on))
    good(switchProjectSync(test.services, off))
    expect(archivedBy(test, 'projects', 'Havila')).toBe('person')
  })

  it('leaves hours as they are, and takes no new ones on what is archived', () => {
    const test = testServices()
    const [id] = test.save()
    const before = test.entry(id)
    good(switchProjectSync(test.services, on))
    expect(test.entry(id)).toEqual(before)
    expect(test.week().minutes).toBe(60)
    expect(projectOptions(test.store, test.person, [test.project], test.clock.today())).toMatchObject([
      { obstacle: 'archived' },
    ])
    expect(() => test.save()).toThrow('projectNotBookable')
    good(switchProjectSync(test.services, off))
    expect(test.entry(id)).toEqual(before)
    test.save()
    expect(test.week().minutes).toBe(120)
  })

  it('happens with its archiving or not at all', () => {
    const test = testServices()
    test.sqlite.exec(
      "create trigger full before update on projects begin select raise(abort, 'disk full'); end",
    )
    expect(() => switchProjectSync(test.services, on)).toThrow('disk full')
    expect(projectSync(test.store)).toBe(false)
    expect(archivedBy(test, 'projects', 'Havila')).toBeNull()
    expect(logged(test)).toEqual([])
  })

  it('loses nothing that is under way: timer, pause, template, week row, favourite', () => {
    const test = testServices()
    const { services, person, project, work, clock } = test
    const what = { projectId: project, workTypeId: work }
    good(startTimer(services, person, { ...what, description: 'Midt i noe' }))
    good(setFavourite(services, person, { projectId: project, favourite: true }))
    good(addRow(services, person, { ...what, day: clock.today() }))
    const template = { name: 'Fast', fromMinute: null, minutes: 60, description: '' }
    good(saveTemplate(services, person, { ...what, ...template }))
    expect(previewSwitch(services, 'projects', true).archived).toMatchObject({
      timer: 'running',
      templates: 1,
    })

    good(switchProjectSync(services, on))
    clock.advance(30 * 60_000)
    expect(timerState(services, person).running).toMatchObject({ projectName: 'Havila' })
    expect(weekGridView(services, person, clock.today()).rows).toHaveLength(1)
    expect(test.store.templates.ofPerson(person.id)).toHaveLength(1)
    expect(test.store.favourites.ofPerson(person.id)).toEqual([project])
    good(pauseTimer(services, person))
    expect(test.week().minutes).toBe(30)
    expect(previewSwitch(services, 'projects', true).archived.timer).toBeNull()
    expect(resumeTimer(services, person)).toMatchObject({ ok: false, error: { code: 'projectNotBookable' } })
    expect(timerState(services, person).paused).not.toBeNull()

    good(switchProjectSync(services, off))
    good(resumeTimer(services, person))
    good(stopTimer(services, {}))
    expect(previewSwitch(services, 'projects', true).archived.timer).toBeNull()
  })

  it('tells of a timer that is paused on something of it', () => {
    const test = testServices()
    good(startTimer(test.services, test.person, { projectId: test.project, workTypeId: test.work }))
    test.clock.advance(60_000)
    good(pauseTimer(test.services, test.person))
    expect(previewSwitch(test.services, 'projects', true).archived.timer).toBe('paused')
    expect(previewSwitch(test.services, 'workTypes', true).archived.timer).toBe('paused')
  })
})
