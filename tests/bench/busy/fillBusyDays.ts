import { join } from 'node:path'
import Database from 'better-sqlite3'

const PER_DAY = 60
const WEEKS = 30
const DAY_MS = 24 * 60 * 60 * 1000

/** Gives the person of a folder's database sixty entries on each working day of the last weeks, ten minutes each. */
export function fillBusyDays(folder: string): void {
  const sqlite = new Database(join(folder, 'busy.db'))
  const ids = (query: string) => sqlite.prepare<[], string>(query).pluck().all()
  const projects = ids('select id from projects where archived_at is null limit 500')
  const workTypes = ids("select id from work_types where kind = 'anyProject'")
  const self = ids('select id from people order by created_at, id limit 1')[0]
  const entry = sqlite.prepare(`insert into time_entries
    (id, person_id, project_id, work_type_id, day, minutes, started_at, ended_at, zone, description, status, source, created_at, updated_at, revision)
    values (?, ?, ?, ?, ?, 10, ?, ?, 'UTC', ?, 'logged', 'manual', ?, ?, 0)`)
  sqlite.transaction(() => {
    sqlite.prepare('delete from time_entries where person_id = ?').run(self)
    for (let back = 0, made = 0; back < WEEKS * 7; back++) {
      const date = new Date(Date.now() - back * DAY_MS)
      if ([0, 6].includes(date.getUTCDay())) continue
      const day = date.toISOString().slice(0, 10)
      const at = (minute: number) => new Date(Date.parse(`${day}T00:00:00Z`) + minute * 60_000).toISOString()
      for (let part = 0; part < PER_DAY; part++, made++) {
        const [from, to] = [at(450 + part * 11), at(460 + part * 11)]
        const project = projects[(made * 7) % projects.length]
        const workType = workTypes[made % workTypes.length]
        entry.run(`busy-day-${made}`, self, project, workType, day, from, to, `Arbeid ${made}`, from, from)
      }
    }
  })()
  sqlite.close()
}
