import { PersonId } from '@shared/domain/ids'
import type { Person, PersonInput } from '@shared/ipc/app'
import { type BusyError, busyError } from '@shared/ipc/errors'
import type { Recorded } from '@shared/ipc/history'
import type { NewPerson } from '@shared/ipc/people'
import { err, ok, type Result } from '@shared/result'
import type { AdministrationChange } from '../administration/administrationChange'
import { changeRegister } from '../administration/changeRegister'
import { recordChange } from '../administration/recordChange'
import type { StoredPerson } from '../db/peopleRepository'
import type { Services } from '../services'
import type { Call } from './callRights'
import { queueTotalsAnew } from './queueTotalsAnew'

type Deps = Pick<Services, 'store' | 'clock' | 'newId' | 'changed' | 'history'>

/** Makes somebody who is not in Tripletex, or not yet. */
export function addPerson(deps: Deps, input: NewPerson): Result<Person, BusyError> {
  const { store, clock, newId } = deps
  const person: Person = { id: PersonId.parse(newId()), ...input }
  const call = { name: 'people.add', input } as const
  changeRegister(deps, call, { kind: 'person', id: person.id }, () => {
    store.people.add(person, clock.now())
    return { action: 'created', subject: subjectOf(person), after: fieldsOf(person) }
  })
  return ok(person)
}

/**
 * Changes somebody. Hours that were transferred under another employee number are queued, so that they follow the person to the
 * new one. What they are called is Tripletex's to say of those who were taken in from there, but not of the person whose machine
 * this is. `call`: what asks for it, where that is not `people.change`.
 */
export function changePerson(
  deps: Deps,
  personId: PersonId,
  input: PersonInput & { role?: Person['role'] },
  call: (after: Person) => Call = ({ id, ...after }) => ({
    name: 'people.change',
    input: { ...after, personId: id },
  }),
): Result<Recorded, BusyError> {
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
  const isMoved = after.employeeNumber !== person.employeeNumber
  const write = (): AdministrationChange => {
    store.people.update(after)
    if (isMoved) queueTotalsAnew(deps)
    return {
      action: 'changed',
      subject: subjectOf(after),
      before: fieldsOf(person),
      after: fieldsOf(after),
    }
  }
  const twin = isMoved ? twinOf(deps, after) : null
  if (!twin) return ok(changeRegister(deps, call(after), { kind: 'person', id: personId }, write))
  store.transaction(() => {
    becomeTwin(deps, after, twin)
    recordChange(deps, write())
  })
  // Two have become one: nobody can tell them apart again.
  deps.history.endAt({ action: 'changed', subject: 'person', name: after.name })
  deps.changed('people', 'app', 'integration', 'outbox', 'history')
  return ok({ step: null })
}

/**
 * Makes and changes many people at once, as by `addPerson` and `changePerson`, but for the lines in the log of changes: those are
 * the caller's to write. Must run in a transaction. Nobody may be among `changed` whose change asks for more, see `isPlainChange`.
 */
export function putPeople(
  deps: Deps,
  { made, changed, renumbered }: { made: readonly Person[]; changed: readonly Person[]; renumbered: boolean },
): void {
  const { store, clock } = deps
  store.people.addMany(made, clock.now())
  store.people.updateMany(changed)
  if (renumbered) queueTotalsAnew(deps)
  deps.changed('people', 'app', 'integration', 'outbox')
}

/** Whether a change is no more than other words: nobody may turn out to be somebody else by it, or be the last administrator. */
export function isPlainChange(self: Person | null, before: Person, after: Person): boolean {
  return before.id !== self?.id && (before.role !== 'administrator' || after.role === 'administrator')
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
export function archivePerson(deps: Deps, personId: PersonId): Result<Recorded, BusyError> {
  const { store, clock } = deps
  const person = store.people.stored(personId)
  if (!person) return err(busyError('notFound'))
  if (store.people.self()?.id === personId) return err(busyError('archiveSelf'))
  if (person.role === 'administrator' && isLastAdministrator(deps, person)) {
    return err(busyError('lastAdministrator'))
  }
  const call = { name: 'people.archive', input: { personId } } as const
  return ok(setArchived(deps, call, person, clock.now()))
}

/** Takes somebody into use again. */
export function restorePerson(deps: Deps, personId: PersonId): Result<Recorded, BusyError> {
  const person = deps.store.people.stored(personId)
  if (!person) return err(busyError('notFound'))
  const call = { name: 'people.restore', input: { personId } } as const
  return ok(setArchived(deps, call, person, null))
}

/** Doing it twice is doing it once. */
function setArchived(deps: Deps, call: Call, person: StoredPerson, at: string | null): Recorded {
  if ((person.archivedAt === null) === (at === null)) return { step: null }
  return changeRegister(deps, call, { kind: 'person', id: person.id }, () => {
    deps.store.people.archive(person.id, at)
    // Whether others have the number too may have changed by it.
    queueTotalsAnew(deps)
    return { action: at === null ? 'restored' : 'archived', subject: subjectOf(person) }
  })
}

/** Why the people here cannot be as they are: nobody is left to administrate, or the person at this machine is archived. */
export function peopleObstacle({ store }: Pick<Deps, 'store'>): BusyError | null {
  const inUse = store.people.all().filter(({ archivedAt }) => archivedAt === null)
  if (!inUse.some(({ role }) => role === 'administrator')) return busyError('lastAdministrator')
  const self = store.people.self()
  return self && !inUse.some(({ id }) => id === self.id) ? busyError('archiveSelf') : null
}

function isLastAdministrator({ store }: Deps, person: Person): boolean {
  return !store.people
    .all()
    .some(({ id, role, archivedAt }) => id !== person.id && role === 'administrator' && archivedAt === null)
}

const subjectOf = ({ id, name }: Person) => ({ kind: 'person', id, name }) as const

/** Somebody as the log of changes tells of them. */
export const fieldsOf = ({ name, email, employeeNumber, role }: Person) => ({
  name,
  email,
  employeeNumber,
  role,
})
