import { employeeMatch } from '@main/people/employeeMatch'
import { takeInEmployees } from '@main/people/takeInEmployees'
import type { PersonId } from '@shared/domain/ids'
import { expect } from 'vitest'
import { testServices } from '../time/testServices'

type Employee = { id: number; name?: string; number?: string; archived?: boolean }

export const ola = { name: 'Ola', email: '', employeeNumber: '2', role: 'employee' } as const

/** Why something was refused; null where it was not. */
export const refused = (result: { ok: boolean; error?: { code: string } }) =>
  result.ok ? null : result.error?.code

/** A workspace of Kari, an administrator with the number 1, with a way to say who is in Tripletex. */
export function workspace() {
  const test = testServices()
  const { store, services, clock, person } = test
  return {
    ...test,
    kari: person.id,
    pull(...employees: Employee[]): void {
      for (const { id, name = 'Ola Nordmann', number = String(id), archived = false } of employees) {
        const [firstName = '', lastName = ''] = name.split(' ')
        const row = { tripletexId: id, version: 1, archived, firstName, lastName, employeeNumber: number }
        store.replica.putEmployee({ ...row, email: '', mayRegisterHours: true }, clock.now())
      }
      takeInEmployees(services)
    },
    /** A project of Tripletex with this manager there. */
    managedBy(managerTripletexId: number, tripletexId: number): void {
      const row = {
        tripletexId,
        managerTripletexId,
        version: 1,
        archived: false,
        number: String(tripletexId),
      }
      const where = {
        customerTripletexId: null,
        startDate: null,
        endDate: null,
        participants: [],
        workTypes: [],
      }
      const rules = { participantsOnly: false, linkedWorkTypesOnly: false }
      store.replica.putProject({ ...row, ...where, ...rules, name: 'Nyhavna' }, clock.now())
    },
    names: () => store.people.all().map(({ name }) => name),
    named(name: string): PersonId {
      const found = store.people.all().find((each) => each.name === name)
      if (!found) expect.fail(`nobody is called ${name}`)
      return found.id
    },
    match: (id: PersonId) => {
      const found = store.people.get(id)
      return found && employeeMatch(store, found).kind
    },
    /** Whom somebody is in Tripletex. */
    employee: (id: PersonId) => store.people.stored(id)?.employeeTripletexId ?? null,
  }
}
