import type { Database } from 'better-sqlite3'

/** The columns of a table; none where there is no such table. */
export function columnsOf(sqlite: Database, table: string): string[] {
  return sqlite.prepare<[string], string>('select name from pragma_table_info(?)').pluck().all(table)
}

/** The columns of a table's primary key, in their order. */
export function primaryKeyOf(sqlite: Database, table: string): string[] {
  return sqlite
    .prepare<[string], string>('select name from pragma_table_info(?) where pk > 0 order by pk')
    .pluck()
    .all(table)
}
