import { findProjects, projectSearchText, queryWords } from '@shared/domain/projectSearch'
import { exhaustive } from '@shared/exhaustive'
import type { OrderRow } from '@shared/ipc/orders'

export const ORDER_FILTERS = ['all', 'draft', 'needsYou', 'notInvoiced', 'invoiced'] as const
export type OrderFilter = (typeof ORDER_FILTERS)[number]

/** Reads what was remembered of a view, which may be of an older version. */
export function readFilter(text: string): OrderFilter {
  return ORDER_FILTERS.find((filter) => filter === text) ?? 'all'
}

export type SearchedOrder = { row: OrderRow; number: string; searchText: string }

/** The orders with what each is found by, made once for all searches. */
export function searchableOrders(rows: readonly OrderRow[]): SearchedOrder[] {
  return rows.map((row) => ({
    row,
    number: row.number ?? '',
    searchText: projectSearchText(
      `${row.number ?? ''} ${row.projectNumber}`,
      row.projectName,
      row.customerName ?? '',
    ),
  }))
}

/** The orders of a filter that a search finds: by their number, or by project or customer, also where it is nearly typed. */
export function shownOrders(rows: readonly SearchedOrder[], search: string, filter: OrderFilter): OrderRow[] {
  const wanted = rows.filter(({ row }) => isShown(row, filter))
  const words = queryWords(search)
  const found = words.length === 0 ? wanted : findProjects(wanted, words).map(({ project }) => project)
  return found.map(({ row }) => row)
}

/** `notInvoiced`: it was finished, and the money has still to be asked for. `needsYou`: somebody must look at it. */
function isShown({ standing, differs }: OrderRow, filter: OrderFilter): boolean {
  switch (filter) {
    case 'all':
      return true
    case 'draft':
    case 'invoiced':
      return standing === filter
    case 'needsYou':
      return standing === 'blocked' || standing === 'gone' || differs
    case 'notInvoiced':
      return ['local', 'waiting', 'sending', 'blocked', 'open', 'closed'].includes(standing)
    default:
      return exhaustive(filter)
  }
}
