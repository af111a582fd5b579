import { oneOf } from '../http/filters'
import type { Database } from '../store/database'
import type { TimesheetEntry } from '../store/rows'

export interface EntryFilter {
  from: string
  to: string
  ids: ReadonlySet<number> | null
  employees: ReadonlySet<number> | null
  projects: ReadonlySet<number> | null
  activities: ReadonlySet<number> | null
}

/**
 * The entries of a period (its last day outside). Begins with whichever of the lookups leaves the fewest entries to
 * look through.
 */
export function findEntries(db: Database, filter: EntryFilter): TimesheetEntry[] {
  const days = [...db.entriesByDate.keys()].filter((day) => day >= filter.from && day < filter.to)
  const candidates: ReadonlySet<number>[][] = [days.map((day) => db.entriesByDate.idsOf(day))]
  if (filter.ids !== null) candidates.push([filter.ids])
  if (filter.employees !== null) {
    candidates.push([...filter.employees].map((id) => db.entriesByEmployee.idsOf(id)))
  }
  if (filter.projects !== null && !filter.projects.has(0)) {
    candidates.push([...filter.projects].map((id) => db.entriesByProject.idsOf(id)))
  }
  const smallest = candidates.reduce((best, next) => (sizeOf(next) < sizeOf(best) ? next : best))
  return smallest
    .flatMap((ids) => db.timesheetEntries.pick(ids))
    .filter((row) => row.date >= filter.from && row.date < filter.to)
    .filter(oneOf(filter.ids, (row) => row.id))
    .filter(oneOf(filter.employees, (row) => row.employee))
    .filter(oneOf(filter.projects, (row) => row.project))
    .filter(oneOf(filter.activities, (row) => row.activity))
}

const sizeOf = (sets: readonly ReadonlySet<number>[]): number => sets.reduce((sum, ids) => sum + ids.size, 0)
