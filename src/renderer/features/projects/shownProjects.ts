import { findProjects, projectSearchText, queryWords } from '@shared/domain/projectSearch'
import type { ProjectRow } from '@shared/ipc/projectViews'

export const PROJECT_FILTERS = ['active', 'archived', 'all'] as const
export type ProjectFilter = (typeof PROJECT_FILTERS)[number]

/** Which projects are shown. `mine`: only those that the person leads, is in, or has hours on. */
export type ShownProjects = { filter: ProjectFilter; mine: boolean }

/** Reads what was remembered of a view, which may be of an older version. */
export function readShown(text: string): ShownProjects {
  const [name, mine] = text.split(' ')
  return { filter: PROJECT_FILTERS.find((filter) => filter === name) ?? 'active', mine: mine === 'mine' }
}

export function writeShown({ filter, mine }: ShownProjects): string {
  return mine ? `${filter} mine` : filter
}

export type SearchedRow = ProjectRow & { searchText: string }

/** The rows with what each is found by, made once for all searches. */
export function searchable(rows: readonly ProjectRow[]): SearchedRow[] {
  return rows.map((row) => ({
    ...row,
    searchText: projectSearchText(row.number, row.name, row.customerName ?? ''),
  }))
}

/** The projects of a filter that a search finds, by number, name or customer, also where it is nearly typed. */
export function shownProjects(
  rows: readonly SearchedRow[],
  search: string,
  { filter, mine }: ShownProjects,
): SearchedRow[] {
  const wanted = rows.filter(
    (row) => (filter === 'all' || isArchived(row) === (filter === 'archived')) && (!mine || row.mine),
  )
  const words = queryWords(search)
  return words.length === 0 ? wanted : findProjects(wanted, words).map(({ project }) => project)
}

export function isArchived({ state }: Pick<ProjectRow, 'state'>): boolean {
  return state === 'archived' || state === 'archivedBySync'
}

/** Whose hours the rows hold: everybody's, the person's own, or the one here and the other there. */
export function whoseHours(rows: readonly Pick<ProjectRow, 'ownHours'>[]): 'all' | 'own' | 'mixed' {
  const own = rows.filter(({ ownHours }) => ownHours).length
  if (own === 0) return 'all'
  return own === rows.length ? 'own' : 'mixed'
}
