import { runImport } from '@main/import/importRegister'
import { callRights } from '@main/people/callRights'
import { archivePerson, changePerson } from '@main/people/changePeople'
import { archiveProject, changeProject } from '@main/projects/changeProject'
import { createProject } from '@main/projects/createProject'
import { saveSetup, setLeader } from '@main/projects/setUpProject'
import { switchProjectSync } from '@main/settings/syncSwitches'
import { setProjectSync } from '@main/settings/transferSettings'
import { deleteEntries } from '@main/time/submitEntries'
import { redoLatest, undoLatest } from '@main/time/undo'
import { changeWorkType } from '@main/workTypes/changeWorkTypes'
import { PersonId } from '@shared/domain/ids'
import { describe, expect, it } from 'vitest'
import { good } from '../time/testServices'
import { BEFORE, facts, registerWorld, UNDOABLE } from './register'

/** Calls with a right of their own that change nothing which is kept here. */
const READING = [
  'people.list',
  'people.page',
  'people.match',
  'groups.list',
  'administration.log',
  'integration.previewConnect',
  'integration.previewProjectSync',
  'integration.previewWorkTypeSync',
  'integration.previewTransfer',
  'integration.test',
  'workTypes.list',
  'workTypes.page',
  'products.search',
  'imports.source',
  'imports.preview',
  'reconciliation.view',
  'reconciliation.read',
  'reconciliation.log',
  'outbox.entries',
]

/** Calls that undo does not pass. */
const ENDING = [
  'integration.connect',
  'integration.disconnect',
  'integration.setProjectSync',
  'integration.setWorkTypeSync',
  'integration.setTransferChoice',
  /** Leads to another workspace, which has a history of its own. */
  'integration.connectOtherCompany',
  'imports.run',
]

/** Calls that only ask for something again, or put a hint away. */
const PASSING = [
  'setup.putAway',
  'reconciliation.sendAgain',
  'outbox.retry',
  /** A choice about hours of others keeps its own way back. */
  'outbox.resolve',
  'outbox.undoResolve',
]

describe('undo of what people set up', () => {
  it('has a way with every call that not everybody may make', () => {
    const known = new Set([...Object.keys(UNDOABLE), ...READING, ...ENDING, ...PASSING])
    const asking = Object.entries(callRights).flatMap(([name, right]) => (right === 'own' ? [] : [name]))
    expect(asking.filter((name) => !known.has(name))).toEqual([])
  })

  for (const [name, change] of Object.entries(UNDOABLE)) {
    it(`puts back every row that «${name}» changed, and makes the same change again`, () => {
      const world = registerWorld()
      BEFORE[name]?.(world)
      world.services.history.clear()
      const before = world.rows()
      change(world)
      const after = world.rows()
      expect(after).not.toEqual(before)
      world.clock.advance(60_000)
      for (let times = 0; times < 2; times++) {
        expect(good(undoLatest(world.services))).toMatchObject({ refused: null, undo: null })
        expect(world.rows()).toEqual(before)
        expect(good(redoLatest(world.services))).toMatchObject({ refused: null, redo: null })
        expect(world.rows()).toEqual(after)
      }
      const step = world.services.history.latest()
      if (step?.kind !== 'register') expect.fail('no step')
      expect(step.call.name).toBe(name)
    })
  }

  it('takes the last change first, whatever it was of, and leaves the hours before it', () => {
    const world = registerWorld()
    const ids = world.save()
    const hours = world.entries()
    const { step } = good(archiveProject(world.services, world.project))
    good(undoLatest(world.services))
    expect(world.store.projects.get(world.project)).toMatchObject({ archivedAt: null, archivedBy: null })
    expect(world.entries()).toEqual(hours)
    good(undoLatest(world.services))
    expect(world.entries()).toEqual([])
    good(redoLatest(world.services))
    good(redoLatest(world.services))
    expect(world.entries()).toEqual(hours)
    expect(world.store.projects.get(world.project)?.archivedAt).not.toBe(null)
    good(deleteEntries(world.services, world.person, ids))
    expect(undoLatest(world.services, step ?? 0)).toMatchObject({ error: { code: 'undoNotLatest' } })
  })

  it('names what it took back', () => {
    const { services, project, ids } = registerWorld()
    good(changeProject(services, project, facts))
    const what = { action: 'changed', subject: 'project', name: '12 Havila 2' }
    expect(services.history.state()).toMatchObject({ undo: what, redo: null })
    expect(good(undoLatest(services))).toMatchObject({ done: what, undo: null, redo: what })
    expect(good(redoLatest(services))).toMatchObject({ done: what })
    good(archivePerson(services, ids.ola))
    expect(good(undoLatest(services)).done).toEqual({ action: 'archived', subject: 'person', name: 'Ola' })
  })

  it('writes down who took it back, as the opposite change', () => {
    const { services, store, project, person } = registerWorld()
    good(archiveProject(services, project))
    good(undoLatest(services))
    good(saveSetup(services, project, { color: 2 }))
    good(undoLatest(services))
    const made = good(createProject(services, person, { name: 'Ny' }))
    good(undoLatest(services))
    expect(store.projects.get(made)).toBe(null)
    expect(store.administrationLog.latest(6)).toMatchObject([
      { action: 'deleted', subjectName: '3 Ny', personName: 'Kari' },
      { action: 'created', subjectName: '3 Ny' },
      { action: 'changed', before: { color: 2 }, after: { color: null } },
      { action: 'changed', before: { color: null }, after: { color: 2 } },
      { action: 'restored', subjectName: '1 Havila' },
      { action: 'archived' },
    ])
  })

  it('remembers nothing of a change that changes nothing', () => {
    const world = registerWorld()
    world.save()
    const rows = world.rows()
    world.clock.advance(60_000)
    const nothing = { step: null }
    expect(good(saveSetup(world.services, world.project, { membersOnly: true }))).toEqual(nothing)
    expect(good(changeWorkType(world.services, world.work, { name: 'Arbeid' }))).toEqual(nothing)
    expect(good(archiveProject(world.services, world.project)).step).not.toBe(null)
    expect(good(archiveProject(world.services, world.project))).toEqual(nothing)
    good(undoLatest(world.services))
    expect(world.rows()).toEqual(rows)
  })

  it('tells everything that rests on it, and lets hours leave that a changed number had kept', () => {
    const { services, ids, told, queueFilled } = registerWorld()
    good(changePerson(services, ids.ola, { name: 'Ola', email: '', employeeNumber: '5' }))
    told.length = 0
    const filled = queueFilled()
    good(undoLatest(services))
    expect(told).toEqual(expect.arrayContaining(['people', 'app', 'integration', 'outbox', 'history']))
    expect(queueFilled()).toBe(filled + 1)
  })
})

describe('undo of what people set up is refused, with nothing changed and the step forgotten,', () => {
  /** Undoes once: refused for `code`; and the next undo takes back what was done before. */
  function expectRefused(world: ReturnType<typeof registerWorld>, code: string): void {
    const rows = world.rows()
    const answer = good(undoLatest(world.services))
    expect(answer).toMatchObject({ done: null, refused: { why: { code } } })
    expect(world.rows()).toEqual(rows)
    expect(answer.undo).toBe('create')
    expect(good(undoLatest(world.services)).done).toBe('create')
  }

  it('for somebody who may not make the change any more', () => {
    const world = registerWorld()
    world.save()
    const self = { name: 'Kari', email: '', employeeNumber: '1' }
    good(changePerson(world.services, world.ids.ola, { ...self, role: 'administrator' }))
    world.services.history.clear()
    world.save()
    good(changePerson(world.services, world.ids.ola, { ...self, name: 'Ola Nor', role: 'administrator' }))
    world.store.people.update({ ...world.person, role: 'employee' })
    expectRefused(world, 'forbidden')
    expect(world.store.people.self()?.role).toBe('employee')
  })

  it('for a leader who gave the project away', () => {
    const world = registerWorld()
    const { services, store, person, project, ids } = world
    good(setLeader(services, { id: project, personId: person.id, leads: true }))
    store.people.update({ ...person, role: 'employee' })
    store.people.update({ ...person, id: ids.ola, name: 'Ola', role: 'administrator' })
    services.history.clear()
    world.save()
    good(setLeader(services, { id: project, personId: person.id, leads: false }))
    expectRefused(world, 'forbidden')
    expect(store.projectSetups.leaders(project)).toEqual([ids.ola])
  })

  it('where it was changed otherwise since', () => {
    const world = registerWorld()
    world.save()
    good(changeProject(world.services, world.project, facts))
    world.store.projects.changeLocal(world.project, { ...facts, name: 'Noe annet', searchText: '' })
    expectRefused(world, 'undoChanged')
  })

  it('where what was made is in use', () => {
    const world = registerWorld()
    world.save()
    const project = good(createProject(world.services, world.person, { name: 'Ny' }))
    const of = { projectId: project, workTypeId: world.work, description: '' }
    world.store.timer.put({
      ...of,
      personId: world.person.id,
      startedAt: world.clock.now(),
      zone: 'Europe/Oslo',
      heartbeatAt: world.clock.now(),
    })
    expectRefused(world, 'undoInUse')
  })

  it('where another has got the number or the name', () => {
    const world = registerWorld()
    world.save()
    good(changeProject(world.services, world.project, facts))
    world.store.projects.changeLocal(world.ids.other, { ...facts, number: '1', searchText: '' })
    expectRefused(world, 'projectNumberTaken')

    const again = registerWorld()
    again.save()
    good(changeWorkType(again.services, again.work, { name: 'Utvikling' }))
    again.store.workTypes.changeLocal(again.meeting, { name: 'ARBEID', billable: true })
    expectRefused(again, 'workTypeNameTaken')
  })

  it('while project sync has the project', () => {
    const world = registerWorld()
    world.save()
    good(archiveProject(world.services, world.project))
    setProjectSync(world.store, true)
    expectRefused(world, 'projectSyncOn')
  })

  it('where nobody would be left to administrate', () => {
    const world = registerWorld()
    const { services, store, person, ids } = world
    world.save()
    const input = { name: 'Ola', email: '', employeeNumber: '2', role: 'administrator' } as const
    good(changePerson(services, ids.ola, input))
    store.people.update({ ...person, role: 'employee' })
    store.people.setSelf(ids.ola)
    const rows = world.rows()
    expect(good(undoLatest(services)).refused?.why.code).toBe('lastAdministrator')
    expect(world.rows()).toEqual(rows)
  })

  it('and kept where the database fails', () => {
    const world = registerWorld()
    good(archiveProject(world.services, world.project))
    const before = world.rows()
    world.sqlite.exec('drop table administration_log')
    expect(() => undoLatest(world.services)).toThrow()
    expect(world.rows()).toEqual(before)
    expect(world.services.history.state().undo).toMatchObject({ action: 'archived' })
  })
})

describe('undo does not pass', () => {
  it('an import, nor what was done before it', async () => {
    const world = registerWorld()
    world.save()
    const text = 'Navn;Ansattnummer\nPer;7\nPål;8\n'
    good(await runImport(world.services, { register: 'people', text, fileName: 'folk.csv' }))
    const hours = world.entries()
    const ended = {
      done: null,
      refused: { what: { action: 'imported', name: 'folk.csv' }, why: { code: 'undoEnds' } },
    }
    expect(good(undoLatest(world.services))).toMatchObject(ended)
    good(archiveProject(world.services, world.project))
    expect(good(undoLatest(world.services)).done).toMatchObject({ action: 'archived' })
    expect(good(undoLatest(world.services))).toMatchObject(ended)
    expect(world.entries()).toEqual(hours)
    expect(good(redoLatest(world.services)).done).toMatchObject({ action: 'archived' })
  })

  it('a switch of a sync that switches something', () => {
    const world = registerWorld()
    world.save()
    good(switchProjectSync(world.services, { on: false, restore: false }))
    expect(world.services.history.state().undo).toBe('create')
    good(switchProjectSync(world.services, { on: true, restore: false }))
    expect(good(undoLatest(world.services)).refused).toMatchObject({ what: { subject: 'integration' } })
    expect(world.entries()).toHaveLength(1)
  })

  it('two people who became one', () => {
    const world = registerWorld()
    const { services, store, clock } = world
    const twin = PersonId.parse('twin')
    const row = { tripletexId: 40, version: 1, archived: false, firstName: 'Kari', lastName: 'N' }
    store.replica.putEmployee(
      { ...row, employeeNumber: '40', email: '', mayRegisterHours: true },
      clock.now(),
    )
    store.people.add(
      {
        id: twin,
        name: 'Kari N',
        email: '',
        employeeNumber: '40',
        role: 'employee',
        employeeTripletexId: 40,
      },
      clock.now(),
    )
    world.save()
    good(changePerson(services, world.person.id, { name: 'Kari', email: '', employeeNumber: '40' }))
    expect(store.people.get(twin)).toBe(null)
    expect(good(undoLatest(services)).refused).toMatchObject({ what: { subject: 'person', name: 'Kari' } })
    expect(world.entries()).toHaveLength(1)
  })
})
