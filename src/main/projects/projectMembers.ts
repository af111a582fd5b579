import type { ProjectId } from '@shared/domain/ids'
import type { Person } from '@shared/ipc/app'
import type { MemberView } from '@shared/ipc/projectViews'
import type { ProjectHours } from '../db/projectFigureRepository'
import type { Store } from '../db/store'

/**
 * Who is in a project, each once, by name: members set here, its leaders, who takes part in Tripletex, and who has hours or a price
 * on it.
 * Somebody in Tripletex who is nobody here has no id. `withPrices`: whether what an hour of theirs costs may be seen.
 */
export function projectMembers(
  store: Store,
  id: ProjectId,
  people: readonly Person[],
  hours: readonly ProjectHours[],
  withPrices: boolean,
): MemberView[] {
  const known = store.projectSetups.members(id)
  const priceOf = new Map(known.map((each) => [each.personId, each.priceOre]))
  const membersHere = new Set(known.flatMap(({ personId, member }) => (member ? [personId] : [])))
  const leaders = new Set(store.projectSetups.leaders(id))
  const participants = store.projectFigures.participants(id)
  const participating = new Set(participants.map(({ personId }) => personId))
  const withHours = new Set(hours.map(({ personId }) => personId))
  const sourceOf = ({ id: personId }: Person): MemberView['source'] | null => {
    if (leaders.has(personId)) return 'leader'
    if (participating.has(personId)) return 'tripletex'
    if (membersHere.has(personId)) return 'here'
    return withPrices && (withHours.has(personId) || priceOf.has(personId)) ? 'hours' : null
  }
  const here = people.flatMap((person): MemberView[] => {
    const source = sourceOf(person)
    const priceOre = withPrices ? (priceOf.get(person.id) ?? null) : null
    const isMember = membersHere.has(person.id)
    return source ? [{ personId: person.id, name: person.name, source, isMember, priceOre }] : []
  })
  const strangers = participants
    .filter(({ personId }) => personId === null)
    .map(
      ({ name }): MemberView => ({
        personId: null,
        name,
        source: 'tripletex',
        isMember: false,
        priceOre: null,
      }),
    )
  return [...here, ...strangers].toSorted((one, other) => one.name.localeCompare(other.name, 'nb'))
}
