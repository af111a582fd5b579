import { isSameName, isSameNumber } from '@shared/domain/projectAlike'
import type { CallOutput, CallParsedInput } from '@shared/ipc/contract'
import type { Store } from '../db/store'

/** The projects that one with this name and number could be taken for, other than itself. */
export function alikeProjects(
  store: Store,
  { name, number, except }: CallParsedInput<'projects.alike'>,
): CallOutput<'projects.alike'> {
  const others = store.projects.names().filter(({ id }) => id !== except)
  const shown = (found: (typeof others)[number] | undefined) =>
    found ? { number: found.number, name: found.name } : null
  return {
    sameName: shown(others.find((each) => isSameName(each.name, name))),
    sameNumber: shown(others.find((each) => isSameNumber(each.number, number))),
  }
}
