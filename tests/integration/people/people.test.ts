import { addPerson, archivePerson, changePerson, restorePerson } from '@main/people/changePeople'
import { deleteGroup, saveGroup } from '@main/people/groups'
import { peopleList, personPage } from '@main/people/peopleView'
import { takeInEmployees } from '@main/people/takeInEmployees'
import { createKeyResolver } from '@main/sync/outbox/keyResolver'
import { PersonId } from '@shared/domain/ids'
import { describe, expect, it } from 'vitest'
import { good } from '../time/testServices'
import { ola, refused, workspace } from './workspace'

describe('people from Tripletex', () => {
  it('are made of its employees, once each, and Kari is the one with her number', () => {
    const { pull, names, store, kari } = workspace()
    pull({ id: 1, name: 'Kari Nordmann' }, { id: 2 }, { id: 3, name: 'Per Hansen', number: '' })
    pull({ id: 1, name: 'Kari Nordmann' }, { id: 2 }, { id: 3, name: 'Per Hansen', number: '' })
    expect(names()).toEqual(['Kari', 'Ola Nordmann', 'Per Hansen'])
    expect(store.people.stored(kari)?.employeeTripletexId).toBe(1)
    expect(store.people.self()?.id).toBe(kari)
  })

  it('follow their name there, but keep the number and role that they have here', () => {
    const { pull, named, services, store } = workspace()
    pull({ id: 2 })
    const id = named('Ola Nordmann')
    const person = { name: 'Ola Nordmann', email: '', employeeNumber: '2' }
    good(changePerson(services, id, { ...person, role: 'administrator' }))
    pull({ id: 2, name: 'Ola Hansen', number: '23' })
    expect(store.people.get(id)).toMatchObject({
      name: 'Ola Hansen',
      employeeNumber: '2',
      role: 'administrator',
    })
    expect(good(personPage(store, id)).employee?.number).toBe('23')
  })

  it('cannot be called otherwise here', () => {
    const { pull, named, services } = workspace()
    pull({ id: 2 })
    const changed = changePerson(services, named('Ola Nordmann'), {
      name: 'Ole',
      email: '',
      employeeNumber: '2',
    })
    expect(refused(changed)).toBe('comesFromTripletex')
  })

  it('are not taken for somebody else who has no number, or one that two have', () => {
    const { pull, names, services } = workspace()
    good(addPerson(services, { ...ola, name: 'Uten', employeeNumber: '' }))
    good(addPerson(services, { ...ola, name: 'En' }))
    good(addPerson(services, { ...ola, name: 'To' }))
    pull({ id: 2 }, { id: 5, name: 'Siv Vik', number: '' })
    expect(names()).toEqual(['En', 'Kari', 'Ola Nordmann', 'Siv Vik', 'To', 'Uten'])
  })

  it('are found to be the person at this machine by their e-mail address, where that one has no number yet', () => {
    const { services, store, kari, names } = workspace()
    good(changePerson(services, kari, { name: 'Kari', email: 'KARI@firma.no', employeeNumber: '' }))
    const row = { version: 1, archived: false, lastName: 'N', email: 'kari@firma.no', mayRegisterHours: true }
    const put = (tripletexId: number) =>
      store.replica.putEmployee(
        { ...row, tripletexId, firstName: 'Kari', employeeNumber: `${tripletexId}` },
        '2026',
      )
    put(5)
    takeInEmployees(services)
    expect(store.people.stored(kari)).toMatchObject({ employeeNumber: '5', employeeTripletexId: 5 })
    expect(names()).toEqual(['Kari'])
  })

  it('leave the machine its person when the clock was set back before they came', () => {
    const { pull, clock, store, kari } = workspace()
    clock.set('2020-01-01T12:00:00+01:00')
    pull({ id: 2 }, { id: 3 })
    expect(store.people.self()?.id).toBe(kari)
  })
})

describe('an employee number', () => {
  it('matches, is unknown, missing, had by two there or by two here', () => {
    const { pull, match, kari, services, named } = workspace()
    expect(match(kari)).toBe('notPulled')
    pull({ id: 1, name: 'Kari Nordmann' }, { id: 8, number: '8' }, { id: 9, name: 'Two', number: '8' })
    expect(match(kari)).toBe('matches')
    const change = (employeeNumber: string) =>
      good(changePerson(services, kari, { name: 'Kari', email: '', employeeNumber }))
    change('77')
    expect(match(kari)).toBe('unknown')
    change('')
    expect(match(kari)).toBe('numberMissing')
    change('8')
    expect(match(kari)).toBe('sharedHere')
    for (const name of ['Ola Nordmann', 'Two']) good(archivePerson(services, named(name)))
    expect(match(kari)).toBe('twiceThere')
  })

  it('that two people here have keeps the hours of both from leaving, until one has another', () => {
    const { pull, services, store, kari, work, clock } = workspace()
    pull({ id: 1, name: 'Kari Nordmann' })
    const obstacle = (personId: PersonId) =>
      refused(createKeyResolver(store)({ personId, projectId: null, workTypeId: work, day: clock.today() }))
    const other = good(addPerson(services, { ...ola, employeeNumber: '1' }))
    expect([obstacle(kari), obstacle(other.id)]).toEqual(['employeeNumberShared', 'employeeNumberShared'])
    good(changePerson(services, other.id, { ...ola, employeeNumber: '2' }))
    expect(obstacle(kari)).toBe('workTypeUnknown')
  })

  it('of which Tripletex has none is told of in the list', () => {
    const { pull, store } = workspace()
    pull({ id: 1, name: 'Kari Nordmann' }, { id: 3, name: 'Per Hansen', number: '' })
    const list = peopleList(store)
    expect(list.withoutNumber.map(({ name }) => name)).toEqual(['Per Hansen'])
    expect(list.people.map(({ name, match }) => [name, match.kind])).toEqual([
      ['Kari', 'matches'],
      ['Per Hansen', 'numberMissing'],
    ])
  })
})

it('counts the projects that somebody leads in the list as on their page', () => {
  const { pull, managedBy, store, kari, project, sqlite } = workspace()
  pull({ id: 1, name: 'Kari Nordmann' }, { id: 2 }, { id: 3, name: 'Per Hansen', number: '' })
  managedBy(1, 10)
  managedBy(1, 11)
  managedBy(3, 12)
  sqlite.prepare('insert into project_leaders values (?, ?)').run(project, kari)
  const led = peopleList(store).people.map(({ name, leadsProjects }) => [name, leadsProjects])
  expect(led).toEqual([
    ['Kari', 3],
    ['Ola Nordmann', 0],
    ['Per Hansen', 1],
  ])
  expect(
    good(personPage(store, kari))
      .projects.map(({ number }) => number)
      .sort(),
  ).toEqual(['1', '10', '11'])
})

describe('administrators', () => {
  it('are never all gone: the last one stays one, and is not archived', () => {
    const { services, store, kari } = workspace()
    const { id } = good(addPerson(services, { ...ola, role: 'administrator' }))
    good(changePerson(services, id, { ...ola, role: 'employee' }))
    good(changePerson(services, id, { ...ola, role: 'administrator' }))
    const { role: _, ...self } = store.people.self() ?? expect.fail()
    store.people.update({ ...self, role: 'employee' })
    expect(refused(changePerson(services, id, { ...ola, role: 'employee' }))).toBe('lastAdministrator')
    expect(refused(archivePerson(services, id))).toBe('lastAdministrator')
    expect(refused(archivePerson(services, kari))).toBe('archiveSelf')
  })

  it('do not change their own role, however many there are', () => {
    const { services, store, kari } = workspace()
    good(addPerson(services, { ...ola, role: 'administrator' }))
    const own = { name: 'Kari', email: '', employeeNumber: '1' }
    expect(refused(changePerson(services, kari, { ...own, role: 'employee' }))).toBe('ownRole')
    good(changePerson(services, kari, { ...own, name: 'Kari N', role: 'administrator' }))
    expect(store.people.self()).toMatchObject({ name: 'Kari N', role: 'administrator' })
  })

  it('find every change in the log, with what it was before', () => {
    const { services, store } = workspace()
    const { id } = good(addPerson(services, ola))
    good(changePerson(services, id, { ...ola, role: 'administrator' }))
    good(changePerson(services, id, { ...ola, role: 'administrator' }))
    good(archivePerson(services, id))
    good(restorePerson(services, id))
    const lines = store.administrationLog.latest(10)
    expect(lines.map(({ action }) => action)).toEqual(['restored', 'archived', 'changed', 'created'])
    expect(lines[2]).toMatchObject({
      personName: 'Kari',
      subjectName: 'Ola',
      before: { role: 'employee' },
      after: { role: 'administrator' },
    })
  })
})

describe('groups', () => {
  const input = { id: null, parentId: null, members: [], leaders: [] }

  it('give their leaders the people in them and in the groups under them', () => {
    const { services, store, kari } = workspace()
    const { id } = good(addPerson(services, ola))
    const above = good(saveGroup(services, { ...input, name: 'Oslo', leaders: [kari] }))
    const under = good(saveGroup(services, { ...input, name: 'Team', parentId: above.id, members: [id] }))
    const led = () => {
      const self = store.people.self()
      return self && [...store.positions.leadsOf(self).people]
    }
    expect(led()).toEqual([id])
    good(saveGroup(services, { ...under, parentId: null }))
    expect(led()).toEqual([])
  })

  it('are called apart under the same one, as people read names', () => {
    const { services, store } = workspace()
    const oslo = good(saveGroup(services, { ...input, name: 'Oslo' }))
    expect(saveGroup(services, { ...input, name: ' ÓSLO ' })).toMatchObject({
      error: { code: 'groupNameTaken', facts: { text: 'Oslo' } },
    })
    const under = good(saveGroup(services, { ...input, name: 'Oslo', parentId: oslo.id }))
    expect(refused(saveGroup(services, { ...under, parentId: null }))).toBe('groupNameTaken')
    good(saveGroup(services, { ...oslo, name: 'OSLO' }))
    expect(store.groups.all().map(({ name }) => name)).toEqual(['OSLO', 'Oslo'])
  })

  it('that came to be called alike can still be changed', () => {
    const { services, store, kari } = workspace()
    const middle = good(saveGroup(services, { ...input, name: 'Midt' }))
    const one = good(saveGroup(services, { ...input, name: 'Team', parentId: middle.id }))
    good(saveGroup(services, { ...input, name: 'Team' }))
    good(deleteGroup(services, middle.id))
    good(saveGroup(services, { ...one, parentId: null, leaders: [kari] }))
    expect(store.groups.all().map(({ name, leaders }) => [name, leaders.length])).toContainEqual(['Team', 1])
  })

  it('take in nobody who is not there', () => {
    const { services, store } = workspace()
    const nobody = PersonId.parse('019f0000-0000-7000-8000-000000000000')
    expect(refused(saveGroup(services, { ...input, name: 'Oslo', members: [nobody] }))).toBe('notFound')
    expect(refused(saveGroup(services, { ...input, name: 'Oslo', leaders: [nobody] }))).toBe('notFound')
    expect(store.groups.all()).toEqual([])
  })

  it('are never under themselves, and leave those under them to the one above', () => {
    const { services, store } = workspace()
    const top = good(saveGroup(services, { ...input, name: 'A' }))
    const middle = good(saveGroup(services, { ...input, name: 'B', parentId: top.id }))
    const low = good(saveGroup(services, { ...input, name: 'C', parentId: middle.id }))
    expect(refused(saveGroup(services, { ...top, parentId: low.id }))).toBe('groupUnderItself')
    good(deleteGroup(services, middle.id))
    expect(store.groups.all().map(({ name, parentId }) => [name, parentId])).toEqual([
      ['A', null],
      ['C', top.id],
    ])
  })
})
