import { foldText } from '@shared/domain/foldText'
import type { GroupId, PersonId } from '@shared/domain/ids'
import type { ApprovalPerson } from '@shared/ipc/approval'
import type { Group } from '@shared/ipc/people'
import { sortedRows } from '../../../ui/sortedRows'
import { tickableOf } from './ticks'

/** Which people are looked at; `members` null leaves nobody out. */
export type PeopleFilter = { search: string; onlyWaiting: boolean; members: ReadonlySet<PersonId> | null }

/** The people that a filter lets through, by name. */
export function shownPeople(
  people: readonly ApprovalPerson[],
  { search, onlyWaiting, members }: PeopleFilter,
): readonly ApprovalPerson[] {
  const words = foldText(search).split(/\s+/).filter(Boolean)
  const shown = people.filter((person) => {
    if (members && !members.has(person.personId)) return false
    if (onlyWaiting && tickableOf(person).length === 0) return false
    const name = words.length > 0 ? foldText(person.name) : ''
    return words.every((word) => name.includes(word))
  })
  return sortedRows(shown, ({ name }) => name, false)
}

/** Everybody in a group and in those under it. */
export function membersOf(groups: readonly Group[], id: GroupId): ReadonlySet<PersonId> {
  const own = groups.find((group) => group.id === id)?.members ?? []
  const under = groups
    .filter(({ parentId }) => parentId === id)
    .flatMap((group) => [...membersOf(groups, group.id)])
  return new Set([...own, ...under])
}
