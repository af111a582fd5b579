import { join } from 'node:path'
import Database from 'better-sqlite3'

const ENTRIES = 100_000
const PEOPLE = 40
const DAY_MS = 24 * 60 * 60 * 1000

/** Writes 100,000 entries into the database of a folder: four a working day for forty people over the last years. */
export function fillEntries(folder: string): void {
  const sqlite = new Database(join(folder, 'busy.db'))
  const ids = (query: string) => sqlite.prepare<[], string>(query).pluck().all()
  const projects = ids('select id from projects where archived_at is null limit 500')
  const workTypes = ids("select id from work_types where kind = 'anyProject'")
  const self = ids('select id from people order by created_at limit 1')[0]
  const person = sqlite.prepare(
    `insert into people (id, name, email, employee_number, role, created_at)
      values (?, ?, '', ?, 'employee', '2099-01-01T00:00:00.000Z')`,
  )
  const entry = sqlite.prepare(`insert into time_entries
    (id, person_id, project_id, work_type_id, day, minutes, started_at, ended_at, zone, description, status, source, created_at, updated_at, revision)
    values (?, ?, ?, ?, ?, 105, ?, ?, 'Europe/Oslo', ?, 'logged', 'manual', ?, ?, 0)`)
  sqlite.transaction(() => {
    const people = [self, ...Array.from({ length: PEOPLE - 1 }, (_, index) => `colleague-${index}`)]
    for (const id of people.slice(1)) person.run(id, `Kollega ${id}`, id)
    for (let made = 0, day = Date.now(); made < ENTRIES; day -= DAY_MS) {
      if ([0, 6].includes(new Date(day).getUTCDay())) continue
      const date = new Date(day).toISOString().slice(0, 10)
      for (const id of people) {
        for (let part = 0; part < 4; part++, made++) {
          const at = (hour: number) => `${date}T${String(hour).padStart(2, '0')}:00:00.000Z`
          const [from, to] = [at(7 + part * 2), at(8 + part * 2)]
          const project = projects[(made * 7) % projects.length]
          const workType = workTypes[made % workTypes.length]
          entry.run(`entry-${made}`, id, project, workType, date, from, to, `Arbeid ${made}`, from, from)
        }
      }
    }
  })()
  sqlite.close()
}
