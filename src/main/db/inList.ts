import { type Column, type SQL, sql } from 'drizzle-orm'

/** Whether a column holds one of `values`, of which there may be more than a statement takes one by one. */
export function inList(column: Column, values: readonly string[]): SQL {
  return sql`${column} in (select value from json_each(${JSON.stringify(values)}))`
}
