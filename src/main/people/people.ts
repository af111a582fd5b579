import { mayChangeOwnNumber } from '@shared/domain/employeeTie'
import { PersonId } from '@shared/domain/ids'
import type { Person, PersonInput } from '@shared/ipc/app'
import { type BusyError, busyError } from '@shared/ipc/errors'
import type { Recorded } from '@shared/ipc/history'
import { err, ok, type Result } from '@shared/result'
import type { Store } from '../db/store'
import type { Services } from '../services'
import { changePerson } from './changePeople'
import { tieOf } from './employeeTie'

/** The person whose machine this is, or an error before anybody has said who they are. */
export function self({ store }: Pick<Services, 'store'>): Result<Person, BusyError> {
  const person = store.people.self()
  return person ? ok(person) : err(busyError('notFound'))
}

/** Takes in the first person. Product: whoever sets the workspace up is its administrator. */
export function addFirstPerson(
  { store, clock, newId }: Pick<Services, 'store' | 'clock' | 'newId'>,
  input: PersonInput,
): Person {
  const known = store.people.self()
  if (known) {
    const changed = { ...known, ...input }
    store.people.update(changed)
    return changed
  }
  const person: Person = { id: PersonId.parse(newId()), ...input, role: 'administrator' }
  store.people.add(person, clock.now())
  store.people.setSelf(person.id)
  return person
}

/**
 * Changes the person whose machine this is, see `changePerson`. Whoever is matched with an employee does not change their number
 * themselves, unless they are an administrator: somebody else's number would bring somebody else's rights.
 */
export function updateSelf(services: Services, input: PersonInput): Result<Recorded, BusyError> {
  const person = services.store.people.self()
  if (!person) return err(busyError('notFound'))
  const renumbered = input.employeeNumber !== person.employeeNumber
  if (renumbered && ownNumberIsFixed(services.store, person)) return err(busyError('ownNumberFixed'))
  return changePerson(services, person.id, input, () => ({ name: 'people.updateSelf', input }))
}

/** Whether the person whose machine this is must leave their number to an administrator. */
export function ownNumberIsFixed(store: Store, { id, role }: Person): boolean {
  const stored = store.people.stored(id)
  return stored !== null && !mayChangeOwnNumber(role, tieOf(stored))
}
