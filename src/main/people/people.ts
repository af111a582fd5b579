import { PersonId } from '@shared/domain/ids'
import type { Person, PersonInput } from '@shared/ipc/app'
import { type BusyError, busyError } from '@shared/ipc/errors'
import type { Recorded } from '@shared/ipc/history'
import { err, ok, type Result } from '@shared/result'
import type { Services } from '../services'
import { changePerson } from './changePeople'

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

/** Changes the person whose machine this is, see `changePerson`. */
export function updateSelf(services: Services, input: PersonInput): Result<Recorded, BusyError> {
  const person = services.store.people.self()
  if (!person) return err(busyError('notFound'))
  return changePerson(services, person.id, input, () => ({ name: 'people.updateSelf', input }))
}
