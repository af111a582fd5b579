import type { ProjectId } from '@shared/domain/ids'
import type { Person } from '@shared/ipc/app'
import type { MemberView } from '@shared/ipc/projectViews'
import type { ProjectHours } from '../db/projectFigureRepository'
import type { Store } from '../db/store'

/**
 * Who is in a project, each once, by name: members set here, its leaders, who takes part in Tripletex, and who has hours on it.
 * Somebody in Tripletex who is nobody here has no id. `withPrices`: whether what an hour of theirs costs may be seen.
 */
export function projectMembers(
  store: Store,
  id: ProjectId,
  people: readonly Person[],
  hours: readonly ProjectHours[],
  withPrices: boolean,
): MemberView[] {
  const priceOf = new Map(store.projectSetups.members(id).map((each) => [each.personId, each.priceOre]))
  const leaders = new Set(store.projectSetups.leaders(id))
  const participants = store.projectFigures.participants(id)
  const participating = new Set(participants.map(({ personId }) => personId))
  const withHours = new Set(hours.map(({ personId }) => personId))
  const sourceOf = ({ id: personId }: Person): MemberView['source'] | null => {
    if (leaders.has(personId)) return 'leader'
    if (participating.has(personId)) return 'tripletex'
    if (priceOf.has(personId)) return 'here'
    return withPrices && withHours.has(personId) ? 'hours' : null
  }
  const known = people.flatMap((person): MemberView[] => {
    const source = sourceOf(person)
    const priceOre = withPrices ? (priceOf.get(person.id) ?? null) : null
    const isMember = priceOf.has(person.id)
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
  return [...known, ...strangers].toSorted((one, other) => one.name.localeCompare(other.name, 'nb'))
}
