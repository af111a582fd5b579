import { join } from 'node:path'
import Database from 'better-sqlite3'

const ENTRIES = 2000
const PEOPLE = 20
const PER_DAY = 10
const DAY_MS = 24 * 60 * 60 * 1000

/** Gives a project 2,000 approved entries of 20 people, on the workdays until yesterday, for one order. */
export function fillOrder(folder: string, projectId: string, today: string): void {
  const sqlite = new Database(join(folder, 'busy.db'))
  const [workType] = sqlite.prepare<[], string>('select id from work_types where billable').pluck().all()
  const person = sqlite.prepare(
    `insert into people (id, name, email, employee_number, role, created_at)
      values (?, ?, '', ?, 'employee', '2099-01-01T00:00:00.000Z')`,
  )
  const entry = sqlite.prepare(`insert into time_entries
    (id, person_id, project_id, work_type_id, day, minutes, zone, description, status, source, submitted_at, created_at, updated_at, revision, version_number, version_id)
    values (?, ?, ?, ?, ?, ?, 'Europe/Oslo', ?, 'approved', 'manual', ?, ?, ?, 0, 1, ?)`)
  sqlite.transaction(() => {
    for (let index = 0; index < PEOPLE; index++)
      person.run(`billed-${index}`, `Konsulent ${index}`, `b${index}`)
    for (let made = 0; made < ENTRIES; made++) {
      const ago = 1 + Math.floor(made / PER_DAY)
      const day = new Date(Date.parse(today) - ago * DAY_MS).toISOString().slice(0, 10)
      const at = `${day}T15:00:00.000Z`
      const whose = `billed-${made % PEOPLE}`
      const minutes = 30 + (made % 8) * 15
      entry.run(
        `billed-${made}`,
        whose,
        projectId,
        workType,
        day,
        minutes,
        `Arbeid ${made}`,
        at,
        at,
        at,
        `v${made}`,
      )
    }
  })()
  sqlite.close()
}
