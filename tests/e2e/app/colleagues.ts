import { randomUUID } from 'node:crypto'
import { PersonId } from '../../../src/shared/domain/ids.ts'
import { callBusy } from './callBusy.ts'
import type { RunningApp } from './launchApp.ts'
import { openedDatabase } from './openedDatabase.ts'

export interface ColleagueHours {
  name: string
  day: string
  hours: number
  /** The hour of the day that they begin at; left out for hours without clock times. */
  from?: number
  status?: 'logged' | 'submitted'
  /** The number of a project made here. */
  project?: string
  /** A work type by its name; left out for whichever came first. */
  workType?: string
  description?: string
}

/** Puts hours of colleagues here, who are made where they are not, as a file from their machines would; answers who is who. */
export async function putColleagues(
  { app, page }: Pick<RunningApp, 'app' | 'page'>,
  hours: readonly ColleagueHours[],
): Promise<Map<string, PersonId>> {
  const known = await callBusy(page, 'people.names', undefined)
  const people = new Map<string, PersonId>(known.map(({ id, name }) => [name, PersonId.parse(id)]))
  for (const name of new Set(hours.map((each) => each.name))) {
    if (people.has(name)) continue
    const { id } = await callBusy(page, 'people.add', {
      name,
      email: '',
      employeeNumber: '',
      role: 'employee',
    })
    people.set(name, PersonId.parse(id))
  }
  const sqlite = await openedDatabase(app)
  const insert = sqlite.prepare(
    `insert into time_entries (id, person_id, project_id, work_type_id, day, minutes, started_at, ended_at, zone, description,
       status, source, submitted_at, created_at, updated_at, revision, version_number, version_id, received_version)
     values (@id, @person, (select id from projects where number = @project),
       (select id from work_types where @workType is null or name = @workType order by rowid limit 1), @day, @minutes, @startedAt, @endedAt, 'UTC', @description,
       @status, 'manual', @submittedAt, @at, @at, 0, 1, @id, 1)`,
  )
  sqlite.transaction(() => {
    for (const {
      name,
      day,
      hours: length,
      from,
      status = 'submitted',
      project = '1',
      workType = null,
      description = '',
    } of hours) {
      const at = `${day}T18:00:00.000Z`
      const clock = (hour: number) =>
        new Date(Date.parse(`${day}T00:00:00Z`) + hour * 3_600_000).toISOString()
      insert.run({
        id: randomUUID(),
        person: people.get(name),
        project,
        workType,
        day,
        minutes: length * 60,
        startedAt: from === undefined ? null : clock(from),
        endedAt: from === undefined ? null : clock(from + length),
        description,
        status,
        submittedAt: status === 'submitted' ? at : null,
        at,
      })
    }
  })()
  sqlite.close()
  await page.reload()
  return people
}
