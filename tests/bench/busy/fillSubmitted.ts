import { join } from 'node:path'
import Database from 'better-sqlite3'

const PEOPLE = 100
const WEEKS = 13
const PER_DAY = 2
const DAY_MS = 24 * 60 * 60 * 1000

/** Gives a hundred more people of a folder's database a quarter of submitted hours: two entries on each working day. */
export function fillSubmitted(folder: string): void {
  const sqlite = new Database(join(folder, 'busy.db'))
  const ids = (query: string) => sqlite.prepare<[], string>(query).pluck().all()
  const projects = ids('select id from projects where archived_at is null limit 500')
  const workTypes = ids("select id from work_types where kind = 'anyProject'")
  const person = sqlite.prepare(
    `insert into people (id, name, email, employee_number, role, created_at)
      values (?, ?, '', ?, 'employee', '2099-01-01T00:00:00.000Z')`,
  )
  const entry = sqlite.prepare(`insert into time_entries
    (id, person_id, project_id, work_type_id, day, minutes, started_at, ended_at, zone, description, status, source, submitted_at, created_at, updated_at, revision, version_number, version_id, received_version)
    values (?, ?, ?, ?, ?, 225, ?, ?, 'Europe/Oslo', ?, 'submitted', 'manual', ?, ?, ?, 0, 1, ?, 1)`)
  const today = new Date(new Date().toISOString().slice(0, 10)).getTime()
  sqlite.transaction(() => {
    for (let index = 0; index < PEOPLE; index++) {
      person.run(`submitter-${index}`, `Innsender ${index}`, `innsender-${index}`)
    }
    let made = 0
    for (let back = 1; back <= WEEKS * 7; back++) {
      const date = new Date(today - back * DAY_MS)
      if ([0, 6].includes(date.getUTCDay())) continue
      const day = date.toISOString().slice(0, 10)
      for (let index = 0; index < PEOPLE; index++) {
        for (let part = 0; part < PER_DAY; part++, made++) {
          const at = (hour: number) => `${day}T${String(hour).padStart(2, '0')}:00:00.000Z`
          const [from, to] = [at(7 + part * 4), at(11 + part * 4)]
          const project = projects[(made * 7) % projects.length]
          const workType = workTypes[made % workTypes.length]
          const id = `submitted-${made}`
          entry.run(
            id,
            `submitter-${index}`,
            project,
            workType,
            day,
            from,
            to,
            `Arbeid ${made}`,
            to,
            from,
            from,
            id,
          )
        }
      }
    }
  })()
  sqlite.close()
}
