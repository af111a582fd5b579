import type { PersonId } from '@shared/domain/ids'
import { type BusyError, busyError } from '@shared/ipc/errors'
import type { Group, PeopleList, PersonLine, PersonPage } from '@shared/ipc/people'
import { err, ok, type Result } from '@shared/result'
import type { StoredPerson } from '../db/peopleRepository'
import type { Store } from '../db/store'
import { employeeMatch, employeeMatches } from './employeeMatch'
import { tieOf } from './employeeTie'

/** Everybody here, with whom they match in Tripletex, and the employees there that nobody here can match. */
export function peopleList(store: Store): PeopleList {
  const everybody = store.people.all()
  const employees = store.people.employees()
  const matchOf = employeeMatches(everybody, employees)
  const line = lineIn(store)
  return {
    people: everybody.map((person) => line(person, matchOf(person))),
    withoutNumber: employees.filter(({ archived, number }) => !archived && number === ''),
  }
}

/** The page about one person. */
export function personPage(store: Store, personId: PersonId): Result<PersonPage, BusyError> {
  const person = store.people.stored(personId)
  if (!person) return err(busyError('notFound'))
  const groups = store.groups.all()
  const namesOf = (found: Group[]) => found.map(({ id, name }) => ({ id, name }))
  const { employee, former } = tieOf(person)
  const named = employee ?? former
  const led = [...store.positions.leadsOf(person).projects]
  return ok({
    ...lineIn(store)(person, employeeMatch(store, person)),
    employee: named === null ? null : store.people.employee(named),
    memberOf: namesOf(groups.filter(({ members }) => members.includes(personId))),
    leaderOf: namesOf(groups.filter(({ leaders }) => leaders.includes(personId))),
    projects: [...store.projects.many(led).values()].map(({ id, number, name, archivedAt }) => ({
      id,
      number,
      name,
      archived: archivedAt !== null,
    })),
    minutes: store.people.minutesOf(personId),
  })
}

function lineIn(store: Store): (person: StoredPerson, match: PersonLine['match']) => PersonLine {
  const self = store.people.self()?.id
  const groups = store.groups.all()
  const projectsLed = store.positions.projectsLed()
  return (person, match) => {
    const { id, name, email, employeeNumber, role, archivedAt, employeeTripletexId } = person
    return {
      id,
      name,
      email,
      employeeNumber,
      role,
      isSelf: id === self,
      archived: archivedAt !== null,
      fromTripletex: employeeTripletexId !== null && id !== self,
      match,
      groups: groups.flatMap((group) => (group.members.includes(id) ? [group.name] : [])),
      leadsGroups: groups.some(({ leaders }) => leaders.includes(id)),
      leadsProjects: projectsLed.get(id) ?? 0,
    }
  }
}
