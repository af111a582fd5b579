import { foldText } from '@shared/domain/foldText'
import { PersonId } from '@shared/domain/ids'
import type { ImportTable } from '@shared/domain/import/importTable'
import { PERSON_ROWS, type PersonValues, planRows } from '@shared/domain/import/readRows'
import type { Person } from '@shared/ipc/app'
import type { BusyError } from '@shared/ipc/errors'
import { ok, type Result } from '@shared/result'
import type { StoredPerson } from '../db/peopleRepository'
import { fieldsOf, isPlainChange, putPeople, writeChange } from '../people/changePeople'
import { followNumbers, nobodyReached } from '../people/followNumbers'
import type { Services } from '../services'
import { changing, type ImportPlan, isEffective, leftOut, making, saysOther } from './plan'

/**
 * What a file does to the people: its rows are found again by employee number, else by e-mail, else by name where they have
 * neither. What Tripletex says of somebody stays as it says; nobody takes their own role from themselves.
 */
export function* planPeople(services: Services, table: ImportTable): Generator<void, ImportPlan> {
  const { store, newId } = services
  const people = store.people.all()
  yield
  const meant = peopleFinder(people)
  const self = store.people.self()
  const met = new Set<PersonId>()
  const made: Person[] = []
  const changed: Person[] = []
  /** Whose change asks for more than other words. */
  const alone: Person[] = []

  const { planned, problems } = yield* planRows(table, PERSON_ROWS, (row) => {
    const { line, name, email, employeeNumber, role } = row
    const found = meant(row)
    const person = found[0]
    if (!person) {
      const id = PersonId.parse(newId())
      const fields = {
        name,
        email: email ?? '',
        employeeNumber: employeeNumber ?? '',
        role: role ?? 'employee',
      } as const
      made.push({ id, ...fields })
      return ok(making({ line, id, name }, fields))
    }
    if (found.length > 1 || met.has(person.id)) {
      const by = employeeNumber === undefined ? (email === undefined ? 'name' : 'email') : 'employeeNumber'
      return leftOut(by, 'ambiguous')
    }
    if (person.archivedAt !== null) return leftOut('name', 'archived')
    if (person.id === self?.id && saysOther(role, person.role)) return leftOut('role', 'ownRole')
    met.add(person.id)
    const isNamedThere = person.employeeTripletexId !== null && person.id !== self?.id
    const after: Person = {
      id: person.id,
      name: isNamedThere ? person.name : name,
      email: isNamedThere ? person.email : (email ?? person.email),
      employeeNumber: employeeNumber ?? person.employeeNumber,
      role: role ?? person.role,
    }
    const differs = {
      name: after.name !== person.name,
      email: after.email !== person.email,
      employeeNumber: after.employeeNumber !== person.employeeNumber,
      role: after.role !== person.role,
    }
    if (Object.values(differs).some(Boolean)) {
      if (isPlainChange(self, person, after)) changed.push(after)
      else alone.push(after)
    }
    const subject = { line, id: person.id, name: after.name }
    return ok(changing(subject, differs, fieldsOf(person), fieldsOf(after)))
  })
  const writesItself = new Set<string>(alone.map(({ id }) => id))
  const write = () => {
    putPeople(services, { made, changed })
    const reach = nobodyReached()
    for (const after of alone) done(writeChange(services, after.id, after, reach))
    followNumbers(services, reach)
  }
  const toLog = planned.filter((row) => isEffective(row) && !writesItself.has(row.id))
  return { rows: planned, problems, toLog, write }
}

/** Whom a row may mean: those with its number or its e-mail, or with its name where it says neither. */
function peopleFinder(people: readonly StoredPerson[]): (row: PersonValues) => readonly StoredPerson[] {
  const byNumber = Map.groupBy(people, ({ employeeNumber }) => employeeNumber)
  const byEmail = Map.groupBy(people, ({ email }) => foldText(email))
  const byName = Map.groupBy(people, ({ name }) => foldText(name))
  return ({ name, email, employeeNumber }) => {
    if (employeeNumber === undefined && email === undefined) return byName.get(foldText(name)) ?? []
    const numbered = employeeNumber === undefined ? [] : (byNumber.get(employeeNumber) ?? [])
    const reached = email === undefined ? [] : (byEmail.get(foldText(email)) ?? [])
    return [...new Set([...numbered, ...reached])]
  }
}

/** The plan holds only what can be done; should it not, everything of the import is taken back. */
function done(result: Result<unknown, BusyError>): void {
  if (!result.ok) throw new Error(`The import was refused: ${result.error.code}`)
}
