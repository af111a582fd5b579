import { foldText } from '@shared/domain/foldText'
import type { ImportTable } from '@shared/domain/import/importTable'
import { type PersonValues, readPersonRows } from '@shared/domain/import/readRows'
import type { BusyError } from '@shared/ipc/errors'
import type { Result } from '@shared/result'
import type { StoredPerson } from '../db/peopleRepository'
import { addPerson, changePerson } from '../people/changePeople'
import type { Services } from '../services'
import { changing, type ImportPlan, making, type PlannedRow, saysOther } from './plan'
import { problemOf } from './problemOf'

/**
 * What a file does to the people: its rows are found again by employee number, else by e-mail, else by name where they have
 * neither. What Tripletex says of somebody stays as it says; nobody takes their own role from themselves.
 */
export function planPeople(services: Services, table: ImportTable): ImportPlan {
  const { store } = services
  const { rows, problems } = readPersonRows(table)
  const people = store.people.all()
  const self = store.people.self()?.id
  const met = new Set<string>()

  const planned = rows.flatMap((row): PlannedRow[] => {
    const problem = problemOf(table, row)
    const { name, email, employeeNumber, role } = row
    const found = peopleMeant(people, row)
    const person = found[0]
    if (!person) {
      const made = {
        name,
        email: email ?? '',
        employeeNumber: employeeNumber ?? '',
        role: role ?? 'employee',
      }
      return [making(row.line, name, () => done(addPerson(services, made)))]
    }
    if (found.length > 1 || met.has(person.id)) {
      const by = employeeNumber === undefined ? (email === undefined ? 'name' : 'email') : 'employeeNumber'
      problems.push(problem(by, 'ambiguous'))
      return []
    }
    met.add(person.id)
    if (person.archivedAt !== null) {
      problems.push(problem('name', 'archived'))
      return []
    }
    if (person.id === self && saysOther(role, person.role)) {
      problems.push(problem('role', 'ownRole'))
      return []
    }
    const isNamedThere = person.employeeTripletexId !== null && person.id !== self
    const after = {
      name: isNamedThere ? person.name : name,
      email: isNamedThere ? person.email : (email ?? person.email),
      employeeNumber: employeeNumber ?? person.employeeNumber,
      role: role ?? person.role,
    }
    return [
      changing(
        row.line,
        after.name,
        {
          name: after.name !== person.name,
          email: after.email !== person.email,
          employeeNumber: after.employeeNumber !== person.employeeNumber,
          role: after.role !== person.role,
        },
        () => done(changePerson(services, person.id, after)),
      ),
    ]
  })
  return { rows: planned, problems }
}

/** Whom a row may mean: those with its number or its e-mail, or with its name where it says neither. */
function peopleMeant(
  people: readonly StoredPerson[],
  { name, email, employeeNumber }: PersonValues,
): StoredPerson[] {
  const numbered = people.filter((each) => each.employeeNumber === employeeNumber)
  const reached = people.filter((each) => email !== undefined && foldText(each.email) === foldText(email))
  if (employeeNumber !== undefined || email !== undefined) return [...new Set([...numbered, ...reached])]
  return people.filter((each) => foldText(each.name) === foldText(name))
}

/** The plan holds only what can be done; should it not, everything of the import is taken back. */
function done(result: Result<unknown, BusyError>): void {
  if (!result.ok) throw new Error(`The import was refused: ${result.error.code}`)
}
