import type Database from 'better-sqlite3'
import { type BetterSQLite3Database, drizzle } from 'drizzle-orm/better-sqlite3'
import * as schema from './schema'

/** Typed access to one open database. All repositories share the connection, so a transaction holds what any of them does. */
export type Db = BetterSQLite3Database<typeof schema>

export function typedAccess(sqlite: Database.Database): Db {
  return drizzle(sqlite, { schema })
}
