import type { PersonId } from '@shared/domain/ids'
import type { Services } from '../services'
import { queueKeys } from '../sync/outbox/queueKeys'

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
 * Compares every total of those reached that Tripletex was told of, or waits to be, with whom it belongs to now. Must run in the
 * transaction of the changes, once, after the last of them.
 */
export function followNumbers(
  deps: Pick<Services, 'store' | 'clock' | 'newId'>,
  { people, numbers }: Reach,
): void {
  if (people.size === 0) return
  const { store } = deps
  const reached = [...new Set([...people, ...store.people.withNumbers([...numbers])])]
  queueKeys(deps, [...store.ledger.keysOf(reached), ...store.outbox.openKeysOf(reached)])
}
