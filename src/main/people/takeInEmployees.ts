import { saysWhoForTheFirstTime } from '@shared/domain/employeeTie'
import { PersonId } from '@shared/domain/ids'
import type { EmployeeLine, StoredPerson } from '../db/peopleRepository'
import type { Services } from '../services'
import { tieOf } from './employeeTie'

/**
 * Makes people of Tripletex's employees, after these were pulled. Product: people come from there. Somebody here with the number
 * of an employee is that employee. What they are called follows Tripletex, but for the person whose machine this is; number,
 * role and groups are Busy's own. Whoever is gone there is archived here, but for the last administrator, and had back when
 * they come back there, unless somebody here archived them. Nobody is made of an employee whom somebody here was until their
 * number was changed. Somebody at this machine without a number is the employee with their e-mail address.
 */
export function takeInEmployees({
  store,
  clock,
  newId,
  changed,
}: Pick<Services, 'store' | 'clock' | 'newId' | 'changed'>): void {
  const now = clock.now()
  let touched = false
  store.transaction(() => {
    const self = store.people.self()?.id
    // From now on there are others, and a clock may have been set back.
    if (self) store.people.setSelf(self)
    const people = store.people.all()
    const inUse = people.filter(({ archivedAt }) => archivedAt === null)
    const taken = byEmployee(people, (person) => tieOf(person).employee)
    const kept = byEmployee(inUse, (person) => tieOf(person).former)
    const bearers = Map.groupBy(people, ({ employeeNumber }) => employeeNumber)
    const employees = store.people.employees()
    const there = Map.groupBy(
      employees.filter(({ archived }) => !archived),
      ({ number }) => number,
    )
    for (const employee of employees) {
      const known = taken.get(employee.tripletexId) ?? namesake(employee)
      const isNew = !known && !kept.has(employee.tripletexId)
      touched =
        (known ? follow(known, employee) : isNew && (selfByEmail(employee) || takeIn(employee))) || touched
    }

    /** Nobody is taken for another because both have no number, or one that several have. */
    function namesake({ number, archived }: EmployeeLine): StoredPerson | undefined {
      if (number === '' || archived || (there.get(number)?.length ?? 0) > 1) return undefined
      const found = bearers.get(number) ?? []
      const present = found.filter(({ archivedAt }) => archivedAt === null)
      const [person, second] = present.length > 0 ? present : found
      return second || person?.employeeTripletexId != null ? undefined : person
    }

    /** The person at this machine who has given no number yet is known by their e-mail address. */
    function selfByEmail({ tripletexId, email, number, archived }: EmployeeLine): boolean {
      const own = people.find(({ id }) => id === self)
      if (own?.employeeNumber !== '' || !saysWhoForTheFirstTime(tieOf(own))) return false
      const bearersOfIt = employees.filter((each) => !each.archived && sameAddress(each.email, own.email))
      if (
        !sameAddress(email, own.email) ||
        bearersOfIt.length > 1 ||
        archived ||
        number === '' ||
        (there.get(number)?.length ?? 0) > 1
      )
        return false
      store.people.tie(own.id, { employee: tripletexId, former: null })
      store.people.update({ ...own, employeeNumber: number })
      return true
    }

    function takeIn({ tripletexId, name, email, number, archived }: EmployeeLine): boolean {
      if (archived) return false
      const id = PersonId.parse(newId())
      store.people.add(
        { id, name, email, employeeNumber: number, role: 'employee', employeeTripletexId: tripletexId },
        now,
      )
      return true
    }

    function follow(person: StoredPerson, { tripletexId, name, email, archived }: EmployeeLine): boolean {
      const isNew = person.employeeTripletexId === null
      if (isNew) store.people.tie(person.id, { employee: tripletexId, former: null })
      if (person.id === self) return isNew
      const renamed = person.name !== name || person.email !== email
      if (renamed) store.people.update({ ...person, name, email })
      return followPresence(person, archived) || isNew || renamed
    }

    function followPresence({ id, role, archivedAt, archivedBy }: StoredPerson, gone: boolean): boolean {
      if (gone && archivedAt === null) {
        if (role === 'administrator' && !store.people.hasAdministratorBeside(id)) return false
        store.people.archive(id, { at: now, by: 'sync' })
        return true
      }
      if (gone || archivedBy !== 'sync') return false
      store.people.archive(id, null)
      return true
    }
  })
  if (touched) changed('people', 'app')
}

function byEmployee(
  people: readonly StoredPerson[],
  employeeOf: (person: StoredPerson) => number | null,
): Map<number, StoredPerson> {
  return new Map(
    people.flatMap((person) => {
      const employee = employeeOf(person)
      return employee === null ? [] : [[employee, person]]
    }),
  )
}

function sameAddress(one: string, other: string): boolean {
  return one !== '' && one.toLowerCase() === other.toLowerCase()
}
