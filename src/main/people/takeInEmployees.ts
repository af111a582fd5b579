import { PersonId } from '@shared/domain/ids'
import type { EmployeeLine, StoredPerson } from '../db/peopleRepository'
import type { Services } from '../services'

/**
 * Makes people of Tripletex's employees, after these were pulled. Product: people come from there. Somebody here with the number
 * of an employee is that employee. What they are called follows Tripletex, but for the person whose machine this is; number,
 * role and groups are Busy's own. Whoever is gone there is archived here. Somebody
 * at this machine without a number is the employee with their e-mail address.
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
    const taken = new Map(
      people.flatMap((person) =>
        person.employeeTripletexId === null ? [] : [[person.employeeTripletexId, person]],
      ),
    )
    const free = Map.groupBy(
      people.filter((person) => person.employeeTripletexId === null),
      (person) => person.employeeNumber,
    )
    const employees = store.people.employees()
    const there = Map.groupBy(
      employees.filter(({ archived }) => !archived),
      ({ number }) => number,
    )
    for (const employee of employees) {
      const known = taken.get(employee.tripletexId) ?? namesake(employee)
      touched = (known ? follow(known, employee) : selfByEmail(employee) || takeIn(employee)) || touched
    }

    /** Nobody is taken for another because both have no number, or one that several have. */
    function namesake({ number, archived }: EmployeeLine): StoredPerson | undefined {
      const [person, second] = free.get(number) ?? []
      if (number === '' || archived || second || (there.get(number)?.length ?? 0) > 1) return undefined
      return person
    }

    /** The person at this machine who has given no number yet is known by their e-mail address. */
    function selfByEmail({ tripletexId, email, number, archived }: EmployeeLine): boolean {
      const own = people.find(({ id }) => id === self)
      if (own?.employeeNumber !== '' || own.employeeTripletexId !== null) return false
      const bearers = employees.filter((each) => !each.archived && sameAddress(each.email, own.email))
      if (
        !sameAddress(email, own.email) ||
        bearers.length > 1 ||
        archived ||
        number === '' ||
        (there.get(number)?.length ?? 0) > 1
      )
        return false
      store.people.link(own.id, tripletexId)
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
      const { archivedAt, employeeTripletexId, ...known } = person
      const isNew = employeeTripletexId === null
      if (isNew) store.people.link(person.id, tripletexId)
      if (person.id === self) return isNew
      const renamed = known.name !== name || known.email !== email
      if (renamed) store.people.update({ ...known, name, email })
      const gone = archived && archivedAt === null
      if (gone) store.people.archive(person.id, now)
      return isNew || renamed || gone
    }
  })
  if (touched) changed('people', 'app')
}

function sameAddress(one: string, other: string): boolean {
  return one !== '' && one.toLowerCase() === other.toLowerCase()
}
