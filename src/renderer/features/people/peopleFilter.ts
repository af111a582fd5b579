import { foldText } from '@shared/domain/foldText'
import type { PersonLine } from '@shared/ipc/people'
import { isMatched } from './matchState'

export const PEOPLE_FILTERS = ['active', 'unmatched', 'archived'] as const
export type PeopleFilter = (typeof PEOPLE_FILTERS)[number]

/** The one of the `offered` filters that `text` names; what is remembered may be of an older version, or not offered any more. */
export function peopleFilter(text: string, offered: readonly PeopleFilter[]): PeopleFilter {
  return offered.find((filter) => filter === text) ?? 'active'
}

/** The people whom a filter shows and in whose name, number, e-mail or groups every word of `search` is found. */
export function shownPeople(
  people: readonly PersonLine[],
  search: string,
  filter: PeopleFilter,
): PersonLine[] {
  const words = foldText(search).split(/\s+/).filter(Boolean)
  return people.filter((person) => {
    if (person.archived !== (filter === 'archived')) return false
    if (filter === 'unmatched' && isMatched(person.match)) return false
    const text = foldText([person.name, person.employeeNumber, person.email, ...person.groups].join(' '))
    return words.every((word) => text.includes(word))
  })
}
