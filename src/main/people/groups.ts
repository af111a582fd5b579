import { foldText } from '@shared/domain/foldText'
import { GroupId } from '@shared/domain/ids'
import { type BusyError, busyError } from '@shared/ipc/errors'
import type { Recorded } from '@shared/ipc/history'
import type { Group, GroupInput } from '@shared/ipc/people'
import { err, ok, type Result } from '@shared/result'
import { changeRegister } from '../administration/changeRegister'
import type { Services } from '../services'

type Deps = Pick<Services, 'store' | 'clock' | 'newId' | 'changed' | 'history'>

/** Makes a group, or changes one. */
export function saveGroup(deps: Deps, input: GroupInput): Result<Group, BusyError> {
  const { store, clock, newId } = deps
  const groups = store.groups.all()
  const before = groups.find(({ id }) => id === input.id)
  if (input.id !== null && !before) return err(busyError('notFound'))
  if (input.parentId !== null && !groups.some(({ id }) => id === input.parentId)) {
    return err(busyError('notFound'))
  }
  const refusal = refusalOf(deps, input, groups)
  if (refusal) return err(refusal)
  const group: Group = { ...input, id: input.id ?? GroupId.parse(newId()) }
  if (isUnder(groups, group.parentId, group.id)) return err(busyError('groupUnderItself'))
  const call = { name: 'groups.save', input } as const
  changeRegister(deps, call, { kind: 'groups', id: group.id }, () => {
    store.groups.put(group, clock.now())
    return {
      action: before ? 'changed' : 'created',
      subject: { kind: 'group', id: group.id, name: group.name },
      before: before ? fieldsOf(deps, before, groups) : {},
      after: fieldsOf(deps, group, groups),
    }
  })
  return ok(group)
}

/** Removes a group; people and hours stay. */
export function deleteGroup(deps: Deps, groupId: GroupId): Result<Recorded, BusyError> {
  const { store } = deps
  const groups = store.groups.all()
  const group = groups.find(({ id }) => id === groupId)
  if (!group) return err(busyError('notFound'))
  const call = { name: 'groups.delete', input: { id: groupId } } as const
  return ok(
    changeRegister(deps, call, { kind: 'groups', id: groupId }, () => {
      store.groups.remove(groupId, group.parentId)
      return {
        action: 'deleted',
        subject: { kind: 'group', id: group.id, name: group.name },
        before: fieldsOf(deps, group, groups),
      }
    }),
  )
}

/** Why a group cannot be as it is to be: somebody in it is nobody, or another one at its new place is called the same. */
function refusalOf({ store }: Deps, input: GroupInput, groups: readonly Group[]): BusyError | null {
  const people = new Set(store.people.all().map(({ id }) => id))
  if ([...input.members, ...input.leaders].some((id) => !people.has(id))) return busyError('notFound')
  const folded = foldText(input.name.trim())
  const called = groups.filter(
    ({ name, parentId }) => foldText(name) === folded && parentId === input.parentId,
  )
  // One that came to be called like another when that moved up may stay so.
  const taken = called.some(({ id }) => id === input.id) ? undefined : called[0]
  return taken ? busyError('groupNameTaken', { text: taken.name }) : null
}

/** Whether the group `from`, or one above it, is `sought`. */
function isUnder(groups: readonly Group[], from: GroupId | null, sought: GroupId): boolean {
  for (let at = from; at !== null; at = groups.find(({ id }) => id === at)?.parentId ?? null) {
    if (at === sought) return true
  }
  return false
}

function fieldsOf({ store }: Deps, group: Group, groups: readonly Group[]) {
  const names = (ids: Group['members']) => ids.flatMap((id) => store.people.get(id)?.name ?? []).sort()
  return {
    name: group.name,
    parent: groups.find(({ id }) => id === group.parentId)?.name ?? null,
    members: names(group.members),
    leaders: names(group.leaders),
  }
}
