import { PersonId } from '@shared/domain/ids'
import type { Person, PersonInput } from '@shared/ipc/app'
import { type BusyError, busyError } from '@shared/ipc/errors'
import { err, ok, type Result } from '@shared/result'
import type { Services } from '../services'
import { queueKeys } from '../sync/outbox/queueKeys'

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
  return person
}

/** Hours that were transferred under another employee number are queued, so that they follow the person to the new one. */
export function updateSelf(
  services: Pick<Services, 'store' | 'clock' | 'newId'>,
  input: PersonInput,
): Result<Person, BusyError> {
  const { store } = services
  const person = store.people.self()
  if (!person) return err(busyError('notFound'))
  const changed = { ...person, ...input }
  store.transaction(() => {
    store.people.update(changed)
    if (changed.employeeNumber !== person.employeeNumber) {
      const open = store.outbox.open().map((item) => item.key)
      queueKeys(services, [...store.ledger.keys(), ...open])
    }
  })
  return ok(changed)
}
