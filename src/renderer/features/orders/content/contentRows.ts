import type { OrderGrouping } from '@shared/domain/orders/order'
import type { OrderCost, OrderEntry } from '@shared/ipc/orders'

/** Hours that make a line together, with those of the same kind that were left out of it. */
export type HoursGroup = {
  key: string
  /** The line that they come on; null: none of them does. */
  lineKey: string | null
  title: string
  entries: OrderEntry[]
  minutes: number
  includedMinutes: number
  included: number
}

export type ContentRow =
  | { kind: 'group'; key: string; group: HoursGroup; open: boolean }
  | { kind: 'entry'; key: string; entry: OrderEntry }
  | { kind: 'costs'; key: string; costs: readonly OrderCost[]; open: boolean }
  | { kind: 'cost'; key: string; cost: OrderCost }

const COSTS = 'costs'

type Line = { key: string; kind: string; description: string }

/**
 * Hours by the line that they come on, in the order of the lines. What was left out stays where it was: with the hours that it would
 * make a line with. Where every entry is a line of its own there is one group for all.
 */
export function hoursGroups(
  entries: readonly OrderEntry[],
  lines: readonly Line[],
  grouping: OrderGrouping,
): HoursGroup[] {
  const isFixed = lines.some(({ kind }) => kind === 'fixedPrice')
  const together = isFixed || grouping === 'none'
  const homes = new Map<string, string>()
  if (!together) {
    for (const entry of entries) {
      if (entry.lineKey === null) continue
      for (const likeness of likenesses(entry, grouping)) {
        if (!homes.has(likeness)) homes.set(likeness, entry.lineKey)
      }
    }
  }
  const lineAt = new Map(lines.map((line, at) => [line.key, { line, at }]))
  const groups = new Map<string, HoursGroup>()
  for (const entry of entries) {
    const alike = together ? [''] : likenesses(entry, grouping)
    const lineKey = together
      ? null
      : (entry.lineKey ?? alike.map((likeness) => homes.get(likeness)).find(Boolean) ?? null)
    const key = lineKey ?? `left|${alike.at(-1) ?? ''}`
    const group = groups.get(key) ?? {
      key,
      lineKey,
      title:
        (lineKey !== null && lineAt.get(lineKey)?.line.description) || (together ? '' : entry.workTypeName),
      entries: [],
      minutes: 0,
      includedMinutes: 0,
      included: 0,
    }
    group.entries.push(entry)
    group.minutes += entry.minutes
    if (entry.included) {
      group.included += 1
      group.includedMinutes += entry.minutes
    }
    groups.set(key, group)
  }
  const placeOf = ({ lineKey }: HoursGroup) =>
    (lineKey === null ? undefined : lineAt.get(lineKey)?.at) ?? lines.length
  return [...groups.values()].sort((one, other) => placeOf(one) - placeOf(other))
}

/** What hours must have in common to come on one line, the narrowest first: the same person's may be priced apart. */
function likenesses({ workTypeName, personId, day }: OrderEntry, grouping: OrderGrouping): string[] {
  switch (grouping) {
    case 'person':
      return [`${workTypeName}|${personId}`]
    case 'day':
      return [`${workTypeName}|${day}|${personId}`, `${workTypeName}|${day}`]
    case 'workType':
    case 'none':
      return [`${workTypeName}||${personId}`, workTypeName]
  }
}

/** The rows of a list: groups with their entries, then the costs. What is in `closed` shows its head alone. */
export function contentRows(
  groups: readonly HoursGroup[],
  costs: readonly OrderCost[],
  closed: ReadonlySet<string>,
): ContentRow[] {
  const rows: ContentRow[] = []
  for (const group of groups) {
    const open = !closed.has(group.key)
    rows.push({ kind: 'group', key: group.key, group, open })
    if (open) for (const entry of group.entries) rows.push({ kind: 'entry', key: entry.id, entry })
  }
  if (costs.length > 0) {
    const open = !closed.has(COSTS)
    rows.push({ kind: 'costs', key: COSTS, costs, open })
    if (open) for (const cost of costs) rows.push({ kind: 'cost', key: cost.id, cost })
  }
  return rows
}

/** How a box stands that ticks several at once. */
export function tickOf(included: number, all: number): 'all' | 'some' | 'none' {
  if (included === 0) return 'none'
  return included === all ? 'all' : 'some'
}
