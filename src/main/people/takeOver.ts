import { mayTakeOver, saysWhoForTheFirstTime } from '@shared/domain/employeeTie'
import type { Person } from '@shared/ipc/app'
import { recordChange } from '../administration/recordChange'
import type { StoredPerson } from '../db/peopleRepository'
import type { Store } from '../db/store'
import type { Services } from '../services'
import { tieOf } from './employeeTie'

/**
 * The person at this machine says for the first time who they are, with a number under which somebody was taken in from
 * Tripletex: the two are one from now on, with the groups and projects of both. Answers whether it was so. `before`: the person
 * without the number.
 */
export function takeOver(
  deps: Pick<Services, 'store' | 'clock' | 'newId' | 'changed'>,
  before: StoredPerson,
  self: Person,
): boolean {
  const { people } = deps.store
  const taken = saysWhoForTheFirstTime(tieOf(before)) ? takenUnder(deps.store, self) : null
  if (!taken || taken.employeeTripletexId === null) return false
  people.absorb(taken.id, self.id)
  people.tie(self.id, { employee: taken.employeeTripletexId, former: null })
  const { id, name, employeeNumber } = taken
  recordChange(deps, {
    action: 'takenOver',
    subject: { kind: 'person', id, name },
    after: { employeeNumber },
  })
  return true
}

/** Who alone was taken in under the number, if the person may take them over. */
function takenUnder({ people, positions }: Store, self: Person): StoredPerson | null {
  const others = people.inUseWithNumber(self.employeeNumber).filter(({ id }) => id !== self.id)
  const [taken, second] = others
  if (!taken || second) return null
  const { id, role } = taken
  const facts = { role, hasHours: people.hasHours(id), leads: positions.leadsAnything(id) }
  return mayTakeOver(self.role, facts) ? taken : null
}
