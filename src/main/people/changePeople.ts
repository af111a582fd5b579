import { PersonId } from '@shared/domain/ids'
import type { Person, PersonInput } from '@shared/ipc/app'
import { type BusyError, busyError } from '@shared/ipc/errors'
import type { NewPerson } from '@shared/ipc/people'
import { err, ok, type Result } from '@shared/result'
import { recordChange } from '../administration/recordChange'
import type { StoredPerson } from '../db/peopleRepository'
import type { Services } from '../services'
import { transferChoice } from '../settings/transferSettings'
import { readAllKeys } from '../sync/outbox/keyReads'
import { queueKeys } from '../sync/outbox/queueKeys'

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
 * new one. What they are called is Tripletex's to say of those who were taken in from there, but not of the person whose machine
 * this is.
 */
export function changePerson(
  deps: Deps,
  personId: PersonId,
  input: PersonInput & { role?: Person['role'] },
): Result<Person, BusyError> {
  const { store } = deps
  const before = store.people.stored(personId)
  if (!before) return err(busyError('notFound'))
  const { archivedAt: _, employeeTripletexId, ...person } = before
  const after: Person = { ...person, ...input }
  const isNamedThere = employeeTripletexId !== null && store.people.self()?.id !== personId
  if (isNamedThere && after.name !== person.name)
    return err(busyError('comesFromTripletex', { name: 'name' }))
  if (isNamedThere && after.email !== person.email) {
    return err(busyError('comesFromTripletex', { name: 'email' }))
  }
  if (
    person.role === 'administrator' &&
    after.role !== 'administrator' &&
    isLastAdministrator(deps, person)
  ) {
    return err(busyError('lastAdministrator'))
  }
  store.transaction(() => {
    const twin = after.employeeNumber === person.employeeNumber ? null : twinOf(deps, after)
    if (twin) becomeTwin(deps, after, twin)
    store.people.update(after)
    recordChange(deps, {
      action: 'changed',
      subject: subjectOf(after),
      before: fieldsOf(person),
      after: fieldsOf(after),
    })
    if (after.employeeNumber !== person.employeeNumber) queueTotalsAnew(deps)
  })
  deps.changed('people', 'app', 'integration', 'outbox')
  return ok(after)
}

/**
 * Whom the person at this machine turns out to be: taken in from Tripletex under the number that they now say is theirs, and
 * without hours here. Nobody gets rights by it that they do not have: an administrator or leader is only taken over by an
 * administrator.
 */
function twinOf({ store }: Deps, self: Person): StoredPerson | null {
  if (self.employeeNumber === '' || store.people.self()?.id !== self.id) return null
  const [twin, second] = store.people.all().filter(({ id, archivedAt, employeeNumber }) => {
    return id !== self.id && archivedAt === null && employeeNumber === self.employeeNumber
  })
  if (!twin || second || twin.employeeTripletexId === null || store.people.hasHours(twin.id)) return null
  const isMore = twin.role === 'administrator' || store.positions.isSetAsLeader(twin.id)
  return isMore && self.role !== 'administrator' ? null : twin
}

function becomeTwin({ store }: Deps, self: Person, twin: StoredPerson): void {
  store.people.absorb(twin.id, self.id)
  if (twin.employeeTripletexId !== null) store.people.link(self.id, twin.employeeTripletexId)
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
  return setArchived(deps, person, clock.now())
}

/** Takes somebody into use again. */
export function restorePerson(deps: Deps, personId: PersonId): Result<undefined, BusyError> {
  const person = deps.store.people.get(personId)
  return person ? setArchived(deps, person, null) : err(busyError('notFound'))
}

function setArchived(deps: Deps, person: Person, at: string | null): Result<undefined, BusyError> {
  deps.store.transaction(() => {
    deps.store.people.archive(person.id, at)
    recordChange(deps, { action: at === null ? 'restored' : 'archived', subject: subjectOf(person) })
    // Whether others have the number too may have changed by it.
    queueTotalsAnew(deps)
  })
  deps.changed('people', 'integration', 'outbox')
  return ok(undefined)
}

function isLastAdministrator({ store }: Deps, person: Person): boolean {
  return !store.people
    .all()
    .some(({ id, role, archivedAt }) => id !== person.id && role === 'administrator' && archivedAt === null)
}

/** Compares every total that Tripletex was told of, or waits to be, with whom it belongs to now. */
function queueTotalsAnew(deps: Deps): void {
  const reads = readAllKeys(deps.store, transferChoice(deps.store))
  queueKeys(deps, [...reads.toldKeys, ...reads.openKeys], { reads })
}

const subjectOf = ({ id, name }: Person) => ({ kind: 'person', id, name }) as const

const fieldsOf = ({ name, email, employeeNumber, role }: Person) => ({ name, email, employeeNumber, role })
