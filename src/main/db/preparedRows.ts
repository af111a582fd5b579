import { getTableColumns, type Placeholder, type SQL, sql } from 'drizzle-orm'
import type { SQLiteTable } from 'drizzle-orm/sqlite-core'

type ColumnName<T extends SQLiteTable> = keyof T['$inferInsert'] & string

/**
 * A place for each column of a table, by its name, for a statement that is made once and run with one row after another: thousands
 * are written in the time that making it anew for each would take for some hundreds.
 */
export function placeholders<T extends SQLiteTable>(table: T): Record<ColumnName<T>, Placeholder> {
  return eachColumn(table, (name) => sql.placeholder(name))
}

/** What a row that is known already is set to by such a statement: all that the new one says. */
export function excluded<T extends SQLiteTable>(table: T): Record<ColumnName<T>, SQL> {
  return eachColumn(table, (_name, column) => sql.raw(`excluded."${column}"`))
}

function eachColumn<T extends SQLiteTable, V>(
  table: T,
  make: (name: string, column: string) => V,
): Record<ColumnName<T>, V> {
  const made = Object.entries(getTableColumns(table)).map(([name, column]) => [name, make(name, column.name)])
  // The columns of a table are just those of the rows that go into it.
  return Object.fromEntries(made) as Record<ColumnName<T>, V>
}
