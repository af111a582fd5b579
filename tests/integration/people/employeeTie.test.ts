import { addPerson, archivePerson, changePerson, restorePerson } from '@main/people/changePeople'
import { saveGroup } from '@main/people/groups'
import { ownNumberIsFixed, updateSelf } from '@main/people/people'
import { personPage } from '@main/people/peopleView'
import { chooseTransfer } from '@main/settings/transferChoice'
import { createKeyResolver } from '@main/sync/outbox/keyResolver'
import { submitEntries } from '@main/time/submitEntries'
import { describe, expect, it } from 'vitest'
import { replicaProject, replicaWorkType } from '../time/replica'
import { good } from '../time/testServices'
import { ola, refused, workspace } from './workspace'

type Workspace = ReturnType<typeof workspace>

const kariThere = { id: 1, name: 'Kari Nordmann' }
const olaThere = { id: 2 }

function number({ services, store, kari }: Workspace, employeeNumber: string) {
  const role = store.people.get(kari)?.role ?? 'employee'
  return changePerson(services, kari, { name: 'Kari', email: '', employeeNumber, role })
}

/** Whoever is at this machine is no administrator, as only somebody else can see to. */
function becomeEmployee({ store }: Workspace): void {
  const self = store.people.self()
  if (self) store.people.update({ ...self, role: 'employee' })
}

/** Kari, who has not said who she is, among those who were taken in. */
function unknownKari(...further: Parameters<Workspace['pull']>): Workspace {
  const test = workspace()
  good(number(test, ''))
  test.pull(kariThere, olaThere, ...further)
  return test
}

describe('a mistyped own number', () => {
  it('takes nobody over, and put back it makes the person who they were, also after a pull', () => {
    const test = workspace()
    const { pull, names, match, employee, kari, named, services } = test
    pull(kariThere, olaThere)
    for (const pulls of [0, 1]) {
      good(number(test, '2'))
      expect([match(kari), match(named('Ola Nordmann')), employee(kari)]).toEqual([
        'sharedHere',
        'sharedHere',
        null,
      ])
      for (let times = 0; times < pulls; times++) pull(kariThere, olaThere)
      good(updateSelf(services, { name: 'Kari', email: '', employeeNumber: '1' }))
      expect([match(kari), match(named('Ola Nordmann')), employee(kari)]).toEqual(['matches', 'matches', 1])
    }
    pull(kariThere, olaThere)
    expect(names()).toEqual(['Kari', 'Ola Nordmann'])
  })

  it('holds the hours of both back, until it is put back and everything leaves', () => {
    const test = workspace()
    const { pull, services, store, kari, clock, save, person } = test
    const workTypeId = replicaWorkType(store, 20, { kind: 'anyProject' })
    const projectId = replicaProject(store, 30, {})
    chooseTransfer(services, 'onSubmission', null)
    // Those projects come with a Kari of their own.
    pull({ ...kariThere, id: 100, number: '1' }, olaThere)
    good(submitEntries(services, person, save({ workTypeId, projectId })))
    const key = { personId: kari, projectId, workTypeId, day: clock.today() }
    const employeeId = () => {
      const target = createKeyResolver(store)(key)
      return target.ok ? target.value.employeeId : target.error.code
    }
    good(number(test, '2'))
    expect(employeeId()).toBe('employeeNumberShared')
    good(number(test, '1'))
    expect([employeeId(), store.outbox.openOf(key)?.state]).toEqual([100, 'pending'])
  })

  it('that names nobody shows the way back, and makes nobody of the employee meanwhile', () => {
    const test = workspace()
    const { pull, names, named, services, store, employee } = test
    pull(kariThere, olaThere)
    const id = named('Ola Nordmann')
    const person = { name: 'Ola Nordmann', email: '', employeeNumber: '22' }
    good(changePerson(services, id, person))
    pull(kariThere, { id: 2, name: 'Ola Hansen', number: '23' })
    expect([names(), employee(id)]).toEqual([['Kari', 'Ola Nordmann'], null])
    expect(good(personPage(store, id))).toMatchObject({
      employee: { number: '23' },
      match: { kind: 'unknown' },
    })
    good(changePerson(services, id, { ...person, employeeNumber: '23' }))
    expect(employee(id)).toBe(2)
  })

  it('can be exchanged for that of the one who has it', () => {
    const test = workspace()
    const { pull, kari, named, services, employee } = test
    pull(kariThere, olaThere)
    const id = named('Ola Nordmann')
    good(number(test, '2'))
    good(changePerson(services, id, { name: 'Ola Nordmann', email: '', employeeNumber: '1' }))
    pull(kariThere, olaThere)
    expect([employee(kari), employee(id)]).toEqual([2, 1])
  })

  it('of somebody archived makes the person that employee, and whoever is had back then is nobody there', () => {
    const test = workspace()
    const { pull, kari, named, services, employee, match } = test
    pull(kariThere, olaThere)
    const id = named('Ola Nordmann')
    good(number(test, '2'))
    good(archivePerson(services, id))
    expect([employee(kari), employee(id), match(kari)]).toEqual([2, null, 'matches'])
    good(restorePerson(services, id))
    expect([employee(kari), employee(id), match(kari)]).toEqual([2, null, 'sharedHere'])
  })
})

describe('who says for the first time who they are', () => {
  it('is one with whom was taken in under the number, in groups too, and the log tells of it', () => {
    const test = unknownKari()
    const { pull, services, store, kari, named, names, match, employee } = test
    const twin = named('Kari Nordmann')
    good(
      saveGroup(services, { id: null, name: 'Oslo', parentId: null, members: [twin], leaders: [twin, kari] }),
    )
    good(updateSelf(services, { name: 'Kari', email: '', employeeNumber: '1' }))
    expect([match(kari), employee(kari), names()]).toEqual(['matches', 1, ['Kari', 'Ola Nordmann']])
    expect(store.groups.all()).toMatchObject([{ members: [kari], leaders: [kari] }])
    expect(store.administrationLog.latest(9).find(({ action }) => action === 'takenOver')).toMatchObject({
      personName: 'Kari',
      subjectKind: 'person',
      subjectName: 'Kari Nordmann',
      after: { employeeNumber: '1' },
    })
    pull(kariThere, olaThere)
    expect(names()).toEqual(['Kari', 'Ola Nordmann'])
  })

  it('takes nobody over the second time', () => {
    const test = unknownKari()
    const { kari, named, match, employee } = test
    good(number(test, '2'))
    expect(employee(kari)).toBe(2)
    good(number(test, '1'))
    expect([match(kari), match(named('Kari Nordmann')), employee(kari)]).toEqual([
      'sharedHere',
      'sharedHere',
      null,
    ])
  })

  it.each([
    [
      'an administrator',
      (test: Workspace) => {
        const { services, named } = test
        const person = { name: 'Ola Nordmann', email: '', employeeNumber: '2' }
        good(changePerson(services, named('Ola Nordmann'), { ...person, role: 'administrator' }))
      },
    ],
    ['the leader of a project in Tripletex', ({ managedBy }: Workspace) => managedBy(2, 10)],
    [
      'the leader of a project here',
      ({ sqlite, project, named }: Workspace) => {
        sqlite.prepare('insert into project_leaders values (?, ?)').run(project, named('Ola Nordmann'))
      },
    ],
    [
      'the leader of a group',
      ({ services, named }: Workspace) => {
        const leaders = [named('Ola Nordmann')]
        good(saveGroup(services, { id: null, name: 'Oslo', parentId: null, members: [], leaders }))
      },
    ],
    [
      'somebody with hours',
      ({ sqlite, save, named }: Workspace) => {
        const [entry] = save()
        sqlite.prepare('update time_entries set person_id = ? where id = ?').run(named('Ola Nordmann'), entry)
      },
    ],
  ])('never becomes %s', (_, make) => {
    const test = unknownKari()
    const { services, store, kari, named, match, employee } = test
    const before = named('Ola Nordmann')
    make(test)
    becomeEmployee(test)
    good(updateSelf(services, { name: 'Kari', email: '', employeeNumber: '2' }))
    expect([match(kari), named('Ola Nordmann'), employee(kari)]).toEqual(['sharedHere', before, null])
    expect(store.positions.leadsOf({ id: kari }).projects.size).toBe(0)
  })

  it('comes to no rights of somebody archived, unless as an administrator', () => {
    const test = unknownKari()
    const { services, store, kari, named, managedBy, employee } = test
    managedBy(2, 10)
    good(archivePerson(services, named('Ola Nordmann')))
    becomeEmployee(test)
    good(updateSelf(services, { name: 'Kari', email: '', employeeNumber: '2' }))
    expect([employee(kari), store.positions.leadsOf({ id: kari }).projects.size]).toEqual([null, 0])
  })
})

describe('who is matched', () => {
  it('leaves the number to an administrator, who may change it, their own too', () => {
    const test = workspace()
    const { pull, services, store, kari, managedBy } = test
    pull(kariThere, olaThere)
    managedBy(2, 10)
    becomeEmployee(test)
    const self = store.people.self() ?? expect.fail()
    expect(ownNumberIsFixed(store, self)).toBe(true)
    const own = { name: 'Kari', email: 'kari@firma.no', employeeNumber: '1' }
    expect(refused(updateSelf(services, { ...own, employeeNumber: '2' }))).toBe('ownNumberFixed')
    good(updateSelf(services, own))
    expect(store.positions.leadsOf({ id: kari }).projects.size).toBe(0)
    store.people.update({ ...self, role: 'administrator' })
    good(updateSelf(services, { ...own, employeeNumber: '2' }))
    expect(store.positions.leadsOf({ id: kari }).projects.size).toBe(0)
  })

  it('leads and takes part as the employee that they are, whatever number stands here or there', () => {
    const test = workspace()
    const { pull, services, store, kari, managedBy } = test
    pull(kariThere, { id: 3, name: 'Siv Vik', number: '' })
    managedBy(1, 10)
    const led = () => store.positions.leadsOf({ id: kari }).projects.size
    expect(led()).toBe(1)
    pull({ ...kariThere, number: '11' })
    expect(led()).toBe(1)
    good(addPerson(services, { ...ola, employeeNumber: '11' }))
    expect(store.positions.projectsLed()).toEqual(new Map([[kari, 1]]))
    good(number(test, '12'))
    expect([led(), store.positions.projectsLed().size]).toEqual([0, 0])
  })
})

describe('whoever is gone in Tripletex', () => {
  const gone = { ...olaThere, archived: true }

  it('is archived, and nobody is made of them', () => {
    const { pull, named, store, names } = workspace()
    pull(olaThere)
    pull(gone, { id: 4, name: 'Gone Before', archived: true })
    expect(store.people.stored(named('Ola Nordmann'))?.archivedAt).not.toBeNull()
    expect(names()).toEqual(['Kari', 'Ola Nordmann'])
  })

  it('is had back when they come back, unless somebody archived them here', () => {
    const { pull, named, store, services } = workspace()
    pull(olaThere)
    const id = named('Ola Nordmann')
    const inUse = () => store.people.stored(id)?.archivedAt === null
    pull(gone)
    expect(inUse()).toBe(false)
    pull(olaThere)
    expect(inUse()).toBe(true)
    good(archivePerson(services, id))
    pull(gone)
    pull(olaThere)
    expect(inUse()).toBe(false)
    good(restorePerson(services, id))
    pull(gone)
    pull(olaThere)
    expect(inUse()).toBe(true)
  })

  it('stays in use as long as there is no other administrator', () => {
    const test = workspace()
    const { pull, named, store, services } = test
    const siv = { id: 3, name: 'Siv Vik' }
    pull(olaThere, siv)
    for (const name of ['Ola Nordmann', 'Siv Vik']) {
      const { employeeNumber } = store.people.get(named(name)) ?? expect.fail()
      good(changePerson(services, named(name), { name, email: '', employeeNumber, role: 'administrator' }))
    }
    becomeEmployee(test)
    pull(gone, { ...siv, archived: true })
    const administrators = () =>
      store.people
        .all()
        .flatMap((each) => (each.role === 'administrator' && !each.archivedAt ? [each.name] : []))
    expect(administrators()).toEqual(['Siv Vik'])
    good(restorePerson(services, named('Ola Nordmann')))
    pull(olaThere, { ...siv, archived: true })
    expect(administrators()).toEqual(['Ola Nordmann'])
  })
})
