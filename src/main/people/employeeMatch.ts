import { type EmployeeMatch, matchEmployee } from '@shared/domain/employeeMatch'
import type { PersonId } from '@shared/domain/ids'
import type { EmployeeLine, StoredPerson } from '../db/peopleRepository'
import type { Store } from '../db/store'

/** Whom a person's number names in Tripletex. `id` null: somebody who is not there yet. */
export function employeeMatch(
  { people }: Store,
  person: { id: PersonId | null; employeeNumber: string },
): EmployeeMatch {
  const employees = people.hasEmployees() ? people.employeesByNumber(person.employeeNumber) : null
  return matchEmployee(person.employeeNumber, employees, people.othersWithNumber(person))
}

/** As `employeeMatch`, for everybody at once. */
export function employeeMatches(
  everybody: readonly StoredPerson[],
  employees: readonly EmployeeLine[],
): (person: StoredPerson) => EmployeeMatch {
  const active = employees.filter(({ archived }) => !archived)
  const there = Map.groupBy(active, ({ number }) => number)
  const here = Map.groupBy(
    everybody.filter(({ archivedAt }) => archivedAt === null),
    ({ employeeNumber }) => employeeNumber,
  )
  return ({ id, employeeNumber }) => {
    const others = (here.get(employeeNumber) ?? []).filter((other) => other.id !== id)
    const named = employees.length > 0 ? (there.get(employeeNumber) ?? []) : null
    return matchEmployee(
      employeeNumber,
      named,
      others.map(({ name }) => name),
    )
  }
}
