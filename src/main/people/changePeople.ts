import { untied } from '@shared/domain/employeeTie'
import { PersonId } from '@shared/domain/ids'
import type { Person, PersonInput } from '@shared/ipc/app'
import { type BusyError, busyError } from '@shared/ipc/errors'
import type { Recorded } from '@shared/ipc/history'
import type { NewPerson } from '@shared/ipc/people'
import { err, ok, type Result } from '@shared/result'
import type { RegisterChange } from '../administration/administrationChange'
import { changeRegister } from '../administration/changeRegister'
import { recordChange } from '../administration/recordChange'
import type { StoredPerson } from '../db/peopleRepository'
import type { Services } from '../services'
import type { Call } from './callRights'
import { tieOf } from './employeeTie'
import { followNumbers, nobodyReached, type Reach, reaches } from './followNumbers'
import { takeOver } from './takeOver'

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
 * new one. With their number changed they are the employee that it names now, where nobody else here is; the old number makes
 * them again who they were. What they are called is Tripletex's to say of those who were taken in from there, but not of the
 * person whose machine this is. `call`: what asks for it, where that is not `people.change`.
 */
export function changePerson(
  deps: Deps,
  personId: PersonId,
  input: PersonChange,
  call: (after: Person) => Call = ({ id, ...after }) => ({
    name: 'people.change',
    input: { ...after, personId: id },
  }),
): Result<Recorded, BusyError> {
  const planned = planChange(deps, personId, input)
  if (!planned.ok) return planned
  const { after } = planned.value
  let areOne = false
  const recorded = changeRegister(deps, call(after), { kind: 'person', id: personId }, () => {
    const reach = nobodyReached()
    areOne = write(deps, planned.value, reach)
    followNumbers(deps, reach)
    return changeOf(planned.value)
  })
  if (!areOne) return ok(recorded)
  // Two have become one: nobody can tell them apart again.
  deps.history.endAt({ action: 'changed', subject: 'person', name: after.name })
  deps.changed('history')
  return ok({ step: null })
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
  const planned = planChange(deps, personId, input)
  if (!planned.ok) return planned
  recordChange(deps, changeOf(planned.value))
  write(deps, planned.value, reach)
  return ok(planned.value.after)
}

/** Somebody before and after a change that may be made. */
type PlannedChange = { before: StoredPerson; after: Person; isSelf: boolean }

function planChange(deps: Deps, personId: PersonId, input: PersonChange): Result<PlannedChange, BusyError> {
  const { people } = deps.store
  const before = people.stored(personId)
  if (!before) return err(busyError('notFound'))
  const after = personOf({ ...before, ...input })
  const isSelf = people.self()?.id === personId
  const refused = refusalOf(deps, before, after, isSelf)
  return refused ? err(refused) : ok({ before, after, isSelf })
}

/** Answers whether the person and somebody who was taken in from Tripletex have become one by it. */
function write(deps: Deps, { before, after, isSelf }: PlannedChange, reach: Reach): boolean {
  deps.store.people.update(after)
  if (after.employeeNumber === before.employeeNumber) return false
  const isOne = isSelf && takeOver(deps, before, after)
  if (!isOne) deps.store.people.tie(after.id, untied(tieOf(before)))
  reaches(reach, after.id, [before.employeeNumber, after.employeeNumber])
  return isOne
}

function changeOf({ before, after }: PlannedChange): RegisterChange {
  return {
    action: 'changed',
    subject: subjectOf(after),
    before: fieldsOf(before),
    after: fieldsOf(after),
  }
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
export function archivePerson(deps: Deps, personId: PersonId): Result<Recorded, BusyError> {
  const { store, clock } = deps
  const person = store.people.stored(personId)
  if (!person) return err(busyError('notFound'))
  if (store.people.self()?.id === personId) return err(busyError('archiveSelf'))
  if (person.role === 'administrator' && isLastAdministrator(deps, person)) {
    return err(busyError('lastAdministrator'))
  }
  const call = { name: 'people.archive', input: { personId } } as const
  return ok(setArchived(deps, call, person, { at: clock.now(), by: 'person' }))
}

/** Takes somebody into use again. */
export function restorePerson(deps: Deps, personId: PersonId): Result<Recorded, BusyError> {
  const person = deps.store.people.stored(personId)
  if (!person) return err(busyError('notFound'))
  const call = { name: 'people.restore', input: { personId } } as const
  return ok(setArchived(deps, call, person, null))
}

/** Doing it twice is doing it once. */
function setArchived(
  deps: Deps,
  call: Call,
  person: StoredPerson,
  archived: { at: string; by: 'person' } | null,
): Recorded {
  if ((person.archivedAt === null) === (archived === null)) return { step: null }
  return changeRegister(deps, call, { kind: 'person', id: person.id }, () => {
    deps.store.people.archive(person.id, archived)
    // Whether others have the number too may have changed by it.
    const reach = nobodyReached()
    reaches(reach, person.id, [person.employeeNumber])
    followNumbers(deps, reach)
    return { action: archived ? 'archived' : 'restored', subject: subjectOf(person) }
  })
}

/** Why the people here cannot be as they are: nobody is left to administrate, or the person at this machine is archived. */
export function peopleObstacle({ store }: Pick<Deps, 'store'>): BusyError | null {
  const inUse = store.people.all().filter(({ archivedAt }) => archivedAt === null)
  if (!inUse.some(({ role }) => role === 'administrator')) return busyError('lastAdministrator')
  const self = store.people.self()
  return self && !inUse.some(({ id }) => id === self.id) ? busyError('archiveSelf') : null
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
