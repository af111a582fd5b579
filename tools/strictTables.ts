/**
 * A generated migration with every table made strict, so that SQLite refuses a value of another type than its column's.
 * drizzle-kit has no way of asking for it.
 */
export function strictTables(sql: string): string {
  return sql.replace(/(^CREATE TABLE [^;]*\n\));/gm, '$1 STRICT;')
}
