import { untied } from '@shared/domain/employeeTie'
import type { PersonId } from '@shared/domain/ids'
import type { Store } from '../db/store'
import type { Services } from '../services'
import { transferChoice } from '../settings/transferSettings'
import { readAllKeys } from '../sync/outbox/keyReads'
import { queueKeys } from '../sync/outbox/queueKeys'
import { tieOf } from './employeeTie'

type Deps = Pick<Services, 'store' | 'clock' | 'newId'>

/** Whom changes of employee numbers concern: those who were changed, and whoever else has one of the numbers. */
export type Reach = { people: Set<PersonId>; numbers: Set<string> }

export function nobodyReached(): Reach {
  return { people: new Set(), numbers: new Set() }
}

/** Adds to `reach` that somebody had, has or no longer has some numbers. */
export function reaches(reach: Reach, personId: PersonId, numbers: readonly string[]): void {
  reach.people.add(personId)
  for (const number of numbers) reach.numbers.add(number)
}

/**
 * Sees to what changed numbers lead to: who is which employee, and every total of those reached that Tripletex was told of, or
 * waits to be. Must run in the transaction of the changes, once, after the last of them.
 */
export function followNumbers(deps: Deps, reach: Reach): void {
  if (reach.people.size === 0) return
  for (const number of reach.numbers) tieByNumber(deps.store, number)
  queueReached(deps, reach)
}

/** As `followNumbers`, where it is already settled who is which employee. */
export function queueReached(deps: Deps, { people, numbers }: Reach): void {
  if (people.size === 0) return
  const { store } = deps
  const reached = [...new Set([...people, ...store.people.withNumbers([...numbers])])]
  const keys = [...store.ledger.keysOf(reached), ...store.outbox.openKeysOf(reached)]
  if (keys.length > 0) queueKeys(deps, keys, { reads: readAllKeys(store, transferChoice(store)) })
}

/**
 * Whoever alone has a number, and is nobody in Tripletex, is the employee that it names, if nobody in use here is. From somebody
 * archived only an administrator takes it over: it may bring rights with it.
 */
function tieByNumber(store: Store, number: string): void {
  const employee = store.people.employeeByNumber(number)
  const [bearer, second] = store.people.inUseWithNumber(number)
  if (!employee || !bearer || second || bearer.employeeTripletexId !== null) return
  const holder = store.people.tiedTo(employee.tripletexId)
  if (holder) {
    if (holder.archivedAt === null || store.people.self()?.role !== 'administrator') return
    store.people.tie(holder.id, untied(tieOf(holder)))
  }
  store.people.tie(bearer.id, { employee: employee.tripletexId, former: null })
}
