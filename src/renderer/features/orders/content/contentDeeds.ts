import type { OrderCost, OrderEntry } from '@shared/ipc/orders'
import type { ContentRow } from './contentRows'
import type { WriteDownOf } from './writeDown'

/** What can be decided about hours and costs; left out where the order is finished. */
export type ContentDeeds = {
  include: (entries: readonly OrderEntry[], costs: readonly OrderCost[], on: boolean) => void
  writeDown: (of: WriteDownOf) => void
}

/** Takes what is on a row along, or leaves it out; of several things all, unless they are along already. */
export function includeRow(row: ContentRow, { include }: ContentDeeds): void {
  const entries = row.kind === 'group' ? row.group.entries : row.kind === 'entry' ? [row.entry] : []
  const costs = row.kind === 'costs' ? row.costs : row.kind === 'cost' ? [row.cost] : []
  include(
    entries,
    costs,
    [...entries, ...costs].some(({ included }) => !included),
  )
}

/** What «Skriv ned» means on a row; null: nothing there is on the order, or its hours come on a fixed price. */
export function writeDownOf(row: ContentRow, isFixed: boolean): WriteDownOf | null {
  if (isFixed && (row.kind === 'group' || row.kind === 'entry')) return null
  switch (row.kind) {
    case 'group': {
      const entries = row.group.entries.filter(({ included }) => included)
      return entries.length === 0 ? null : { kind: 'entries', entries, name: row.group.title }
    }
    case 'entry':
      return row.entry.included
        ? { kind: 'entries', entries: [row.entry], name: row.entry.workTypeName }
        : null
    case 'cost':
      return row.cost.included ? { kind: 'cost', cost: row.cost } : null
    case 'costs':
      return null
  }
}
