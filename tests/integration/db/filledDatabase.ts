import { readFileSync, writeFileSync } from 'node:fs'
import Database from 'better-sqlite3'
import { v7 } from 'uuid'

export const ENTRIES = 2000
const AT = '2026-11-20T08:00:00.000Z'

/** Puts one person and many entries in; each entry's description is long, so that they take many pages. */
export async function filledDatabase(where: string | Database.Database): Promise<void> {
  const sqlite = typeof where === 'string' ? new Database(where) : where
  sqlite.transaction(() => {
    sqlite
      .prepare(
        "insert into people (id, name, email, employee_number, role, created_at) values ('kari', 'Kari', '', '1', 'administrator', ?)",
      )
      .run(AT)
    const put = entryWriter(sqlite)
    for (let index = 0; index < ENTRIES; index++) put({ description: `${index} ${'brøyting '.repeat(20)}` })
  })()
  if (typeof where === 'string') sqlite.close()
}

type Given = {
  id?: string
  minutes?: number
  revision?: number
  description?: string
  status?: string
  deletedAt?: string
}

/** Writes entries of the first person as rows. */
export function entryWriter(sqlite: Database.Database) {
  const statement = sqlite.prepare(
    `insert into time_entries (id, person_id, day, minutes, zone, description, status, source, created_at, updated_at, revision, deleted_at)
     values (@id, 'kari', '2026-11-20', @minutes, 'Europe/Oslo', @description, @status, 'manual', '${AT}', '${AT}', @revision, @deletedAt)
     on conflict (id) do update set minutes = @minutes, revision = @revision, deleted_at = @deletedAt`,
  )
  return (given: Given) => {
    const row = { id: v7(), minutes: 60, revision: 0, description: '', status: 'logged', deletedAt: null }
    statement.run({ ...row, ...given })
  }
}

export function rowsIn(sqlite: Database.Database): unknown[] {
  return sqlite.prepare('select id, minutes, revision, deleted_at from time_entries order by id').all()
}

/** Overwrites a part of the file, given as shares of its length, with bytes that mean nothing. */
export function damageMiddle(file: string, from: number, to: number): void {
  const bytes = readFileSync(file)
  for (let at = Math.floor(bytes.length * from); at < bytes.length * to; at++) bytes[at] = (at * 7919) % 251
  writeFileSync(file, bytes)
}
