import Database from 'better-sqlite3'

/** Throws `SQLITE_CORRUPT` where the pages do not hang together. Fast enough for every start. */
export function checkPages(sqlite: Database.Database): void {
  throwUnlessOk(sqlite.pragma('quick_check(1)', { simple: true }))
}

/**
 * Throws `SQLITE_CORRUPT` where a table and its indexes disagree as well, which a look at the pages does not find. Goes table by
 * table, and lets other work in between.
 */
export async function checkThoroughly(sqlite: Database.Database): Promise<void> {
  checkPages(sqlite)
  const tables = sqlite
    .prepare<[], string>("select name from sqlite_schema where type = 'table' and name not like 'sqlite_%'")
    .pluck()
    .all()
  for (const table of tables) {
    await new Promise((resolve) => setImmediate(resolve))
    throwUnlessOk(sqlite.pragma(`integrity_check("${table}")`, { simple: true }))
  }
}

function throwUnlessOk(answer: unknown): void {
  if (answer !== 'ok') throw new Database.SqliteError(String(answer), 'SQLITE_CORRUPT')
}
