import { untied } from '@shared/domain/employeeTie'
import { PersonId } from '@shared/domain/ids'
import type { Person, PersonInput } from '@shared/ipc/app'
import { type BusyError, busyError } from '@shared/ipc/errors'
import type { NewPerson } from '@shared/ipc/people'
import { err, ok, type Result } from '@shared/result'
import { recordChange } from '../administration/recordChange'
import type { StoredPerson } from '../db/peopleRepository'
import type { Services } from '../services'
import { tieOf } from './employeeTie'
import { followNumbers, nobodyReached, type Reach, reaches } from './followNumbers'
import { takeOver } from './takeOver'

type Deps = Pick<Services, 'store' | 'clock' | 'newId' | 'changed'>

/** Makes somebody who is not in Tripletex, or not yet. */
export function addPerson(deps: Deps, input: NewPerson): Result<Person, BusyError> {
  const { store, clock, newId } = deps
  const person: Person = { id: PersonId.parse(newId()), ...input }
  store.transaction(() => {
    store.people.add(person, clock.now())
    recordChange(deps, { action: 'created', subject: subjectOf(person), after: fieldsOf(person) })
  })
  deps.changed('people')
  return ok(person)
}

/**
 * Changes somebody. Hours that were transferred under another employee number are queued, so that they follow the person to the
 * new one. With their number changed they are the employee that it names now, where nobody else here is; the old number makes
 * them again who they were. What they are called is Tripletex's to say of those who were taken in from there, but not of the
 * person whose machine this is.
 */
export function changePerson(deps: Deps, personId: PersonId, input: PersonChange): Result<Person, BusyError> {
  const reach = nobodyReached()
  const changed = deps.store.transaction(() => {
    const written = writeChange(deps, personId, input, reach)
    followNumbers(deps, reach)
    return written
  })
  if (changed.ok) deps.changed('people', 'app', 'integration', 'outbox')
  return changed
}

/** What is said of somebody; what they may do stays as it is where nothing is said of it. */
type PersonChange = PersonInput & { role?: Person['role'] }

/**
 * As `changePerson`, where many are changed at once: in the transaction of the caller, who tells the windows, and sees with
 * `followNumbers` to what the changes `reach`.
 */
export function writeChange(
  deps: Deps,
  personId: PersonId,
  input: PersonChange,
  reach: Reach,
): Result<Person, BusyError> {
  const { store } = deps
  const before = store.people.stored(personId)
  if (!before) return err(busyError('notFound'))
  const after = personOf({ ...before, ...input })
  const isSelf = store.people.self()?.id === personId
  const refused = refusalOf(deps, before, after, isSelf)
  if (refused) return err(refused)
  store.people.update(after)
  recordChange(deps, {
    action: 'changed',
    subject: subjectOf(after),
    before: fieldsOf(before),
    after: fieldsOf(after),
  })
  if (after.employeeNumber !== before.employeeNumber) {
    if (!isSelf || !takeOver(deps, before, after)) store.people.tie(personId, untied(tieOf(before)))
    reaches(reach, personId, [before.employeeNumber, after.employeeNumber])
  }
  return ok(after)
}

/**
 * Makes and changes many people at once, as by `addPerson` and `changePerson`, but for the lines in the log of changes: those are
 * the caller's to write. Must run in a transaction. Nobody may be among `changed` whose change asks for more, see `isPlainChange`.
 */
export function putPeople(
  deps: Deps,
  { made, changed }: { made: readonly Person[]; changed: readonly Person[] },
): void {
  const { store, clock } = deps
  store.people.addMany(made, clock.now())
  store.people.updateMany(changed)
  deps.changed('people', 'app', 'integration', 'outbox')
}

/**
 * Whether a change is no more than other words: nobody may turn out to be somebody else by it, have another number, or be the last
 * administrator.
 */
export function isPlainChange(self: Person | null, before: Person, after: Person): boolean {
  const isDemoted = before.role === 'administrator' && after.role !== 'administrator'
  return before.id !== self?.id && before.employeeNumber === after.employeeNumber && !isDemoted
}

function refusalOf(deps: Deps, before: StoredPerson, after: Person, isSelf: boolean): BusyError | null {
  const isNamedThere = before.employeeTripletexId !== null && !isSelf
  if (isNamedThere && after.name !== before.name) return busyError('comesFromTripletex', { name: 'name' })
  if (isNamedThere && after.email !== before.email) return busyError('comesFromTripletex', { name: 'email' })
  if (isSelf && after.role !== before.role) return busyError('ownRole')
  const isDemoted = before.role === 'administrator' && after.role !== 'administrator'
  return isDemoted && isLastAdministrator(deps, before) ? busyError('lastAdministrator') : null
}

/** Takes somebody out of use; their hours stay. Refused for the person whose machine this is. */
export function archivePerson(deps: Deps, personId: PersonId): Result<undefined, BusyError> {
  const { store, clock } = deps
  const person = store.people.get(personId)
  if (!person) return err(busyError('notFound'))
  if (store.people.self()?.id === personId) return err(busyError('archiveSelf'))
  if (person.role === 'administrator' && isLastAdministrator(deps, person)) {
    return err(busyError('lastAdministrator'))
  }
  return setArchived(deps, person, { at: clock.now(), by: 'person' })
}

/** Takes somebody into use again. */
export function restorePerson(deps: Deps, personId: PersonId): Result<undefined, BusyError> {
  const person = deps.store.people.get(personId)
  return person ? setArchived(deps, person, null) : err(busyError('notFound'))
}

function setArchived(
  deps: Deps,
  person: Person,
  archived: { at: string; by: 'person' } | null,
): Result<undefined, BusyError> {
  deps.store.transaction(() => {
    deps.store.people.archive(person.id, archived)
    recordChange(deps, { action: archived ? 'archived' : 'restored', subject: subjectOf(person) })
    // Whether others have the number too may have changed by it.
    const reach = nobodyReached()
    reaches(reach, person.id, [person.employeeNumber])
    followNumbers(deps, reach)
  })
  deps.changed('people', 'integration', 'outbox')
  return ok(undefined)
}

function isLastAdministrator({ store }: Deps, { id }: Person): boolean {
  return !store.people.hasAdministratorBeside(id)
}

const personOf = ({ id, name, email, employeeNumber, role }: Person): Person => ({
  id,
  name,
  email,
  employeeNumber,
  role,
})

const subjectOf = ({ id, name }: Person) => ({ kind: 'person', id, name }) as const

/** Somebody as the log of changes tells of them. */
export const fieldsOf = ({ name, email, employeeNumber, role }: Person) => ({
  name,
  email,
  employeeNumber,
  role,
})
