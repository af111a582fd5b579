import type { Database } from 'better-sqlite3'

/** The columns of a table; none where there is no such table. */
export function columnsOf(sqlite: Database, table: string): string[] {
  return sqlite.prepare<[string], string>('select name from pragma_table_info(?)').pluck().all(table)
}

/** The column of a table's primary key. */
export function primaryKeyOf(sqlite: Database, table: string): string {
  return (
    sqlite
      .prepare<[string], string>('select name from pragma_table_info(?) where pk = 1')
      .pluck()
      .get(table) ?? 'id'
  )
}
