import type { GroupId } from '@shared/domain/ids'
import type { Group } from '@shared/ipc/people'

export type PlacedGroup = Group & { depth: number }

/** The groups with those under each right after it, and how deep each lies. */
export function groupTree(groups: readonly Group[]): PlacedGroup[] {
  const flat = (branches: readonly GroupBranch[]): PlacedGroup[] =>
    branches.flatMap(({ under, ...group }) => [group, ...flat(under)])
  return flat(groupBranches(groups))
}

export type GroupBranch = Group & { depth: number; under: GroupBranch[] }

/** The groups with those under each in it. */
export function groupBranches(
  groups: readonly Group[],
  parentId: GroupId | null = null,
  depth = 0,
): GroupBranch[] {
  return groups
    .filter((group) => group.parentId === parentId)
    .map((group) => ({ ...group, depth, under: groupBranches(groups, group.id, depth + 1) }))
}

/** Where a group may lie: not under itself, nor under one that lies under it. */
export function possibleParents(groups: readonly Group[], id: GroupId | null): PlacedGroup[] {
  const tree = groupTree(groups)
  const at = tree.findIndex((group) => group.id === id)
  const own = tree[at]
  if (!own) return tree
  const next = tree.findIndex((group, index) => index > at && group.depth <= own.depth)
  return [...tree.slice(0, at), ...(next < 0 ? [] : tree.slice(next))]
}
