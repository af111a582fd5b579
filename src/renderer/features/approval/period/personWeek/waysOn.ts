import type { PersonId } from '@shared/domain/ids'
import type { LocalDay } from '@shared/domain/localDay'
import type { ApprovalPerson } from '@shared/ipc/approval'
import { sortedRows } from '../../../../ui/sortedRows'
import { type Tickable, tickableOf } from '../ticks'

/** A week of a person to go to, by their name. */
export type WayOn = Tickable & { name: string }

/** The week to see to after this one: of the next person by name in the same week, around to the first, else in another week. */
export function nextWaiting(
  people: readonly ApprovalPerson[],
  { personId, monday }: { personId: PersonId; monday: LocalDay },
): WayOn | null {
  const inOrder = sortedRows(people, ({ name }) => name, false)
  const at = inOrder.findIndex((person) => person.personId === personId)
  const fromHere = [...inOrder.slice(at + 1), ...inOrder.slice(0, at + 1)]
  const ways = fromHere.flatMap((person) =>
    tickableOf(person).map((each) => ({ ...each, name: person.name })),
  )
  const others = ways.filter((each) => each.personId !== personId || each.monday !== monday)
  return others.find((each) => each.monday === monday) ?? others[0] ?? null
}

/** The people before and after somebody by name, where there are any. */
export function besides(
  people: readonly ApprovalPerson[],
  personId: PersonId,
): { previous: ApprovalPerson | null; next: ApprovalPerson | null } {
  const inOrder = sortedRows(people, ({ name }) => name, false)
  const at = inOrder.findIndex((person) => person.personId === personId)
  return { previous: inOrder[at - 1] ?? null, next: at < 0 ? null : (inOrder[at + 1] ?? null) }
}
