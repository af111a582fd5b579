import { type Actor, type SeenTime, timeSeenBy } from '@shared/domain/roles'
import type { Person } from '@shared/ipc/app'
import type { Store } from '../db/store'

/** A person as the rights see them: their level, and whom and what they lead. */
export function actorOf(store: Store, person: Person): Actor {
  return { personId: person.id, role: person.role, leads: store.positions.leadsOf(person) }
}

/** Who works in a workspace; null before anybody has said who they are. */
export function selfAsActor(store: Store): Actor | null {
  const person = store.people.self()
  return person && actorOf(store, person)
}

/** Whose time the person at this machine sees; nobody's before anybody has said who they are. */
export function timeSeen(store: Store): SeenTime {
  const actor = selfAsActor(store)
  return actor ? timeSeenBy(actor) : []
}
