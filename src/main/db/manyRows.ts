import { ProjectId } from '@shared/domain/ids'
import { type SQL, sql } from 'drizzle-orm'
import type { SQLiteColumn } from 'drizzle-orm/sqlite-core'

/** As `inArray`, for any number of ids: each of those would be a variable of the statement, and there may be too many. */
export function among(column: SQLiteColumn, ids: readonly string[]): SQL {
  return sql`${column} in (select value from json_each(${JSON.stringify(ids)}))`
}

/** Rows to write in one statement, which reads the fields of each as `value ->> 'name'`. */
export function eachOf(rows: readonly object[]): SQL {
  return sql`json_each(${JSON.stringify(rows)})`
}

/** Rows by the project that they are of, in their order. */
export function byProject<Row extends { projectId: string }, T>(
  rows: readonly Row[],
  read: (row: Row) => T,
): Map<ProjectId, T[]> {
  const found = new Map<ProjectId, T[]>()
  for (const row of rows) {
    const id = ProjectId.parse(row.projectId)
    const ofProject = found.get(id)
    if (ofProject) ofProject.push(read(row))
    else found.set(id, [read(row)])
  }
  return found
}
