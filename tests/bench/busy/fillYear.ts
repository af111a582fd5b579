import { join } from 'node:path'
import Database from 'better-sqlite3'

const PEOPLE = 100
const PROJECTS = 120
const EACH_WORKS_ON = 6
const LARGE = 9
const PER_DAY = 4
const DAY_MS = 24 * 60 * 60 * 1000
/** So many days ago lies what Tripletex was told of. */
const TOLD_BEFORE_DAYS = 14

/** The year that `fillYear` fills: up to the month that is going on. */
export const filledYear = (today: string): { from: string; to: string } => {
  const [year = 0, month = 1] = today.split('-').map(Number)
  return {
    from: new Date(Date.UTC(year - 1, month, 1)).toISOString().slice(0, 10),
    to: new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10),
  }
}

/**
 * Gives the database of a folder a hundred people with a year behind them: four entries on each working day, on projects with prices
 * and budgets of all kinds, nearly all of them told to Tripletex.
 */
export function fillYear(folder: string, today: string): void {
  const sqlite = new Database(join(folder, 'busy.db'))
  const workTypes = sqlite.prepare<[], string>('select id from work_types').pluck().all()
  const insert = (table: string, columns: string) =>
    sqlite.prepare(
      `insert into ${table} (${columns}) values (${columns
        .split(',')
        .map(() => '?')
        .join()})`,
    )
  const project = insert(
    'projects',
    'id, origin, version, number, name, customer_name, participants_only, linked_work_types_only, search_text',
  )
  const setup = insert(
    'project_setups',
    'project_id, billable, members_only, chosen_work_types_only, notes, price_setup, price_ore, budget_kind, budget_per, budget, updated_at',
  )
  const person = insert('people', 'id, name, email, employee_number, role, created_at')
  const entry = insert(
    'time_entries',
    'id, person_id, project_id, work_type_id, day, minutes, started_at, ended_at, zone, description, status, source, created_at, updated_at, revision',
  )
  const told = sqlite.prepare(
    `insert into transfer_ledger (key_text, person_id, project_id, work_type_id, day, employee_tripletex_id, entry_tripletex_id, own, version, minutes, confirmed_at)
      values (?, ?, ?, ?, ?, ?, ?, 1, 0, ?, '')
      on conflict do update set minutes = minutes + excluded.minutes`,
  )
  sqlite.transaction(() => {
    const projects = Array.from({ length: PROJECTS }, (_, index) => idOf('a', index))
    const people = Array.from({ length: PEOPLE }, (_, index) => idOf('b', index))
    for (const [index, id] of projects.entries()) {
      const kind = ['hours', 'amount', 'none'][index % 3]
      const budget =
        kind === 'none'
          ? null
          : kind === 'hours'
            ? 240_000 + ((index * 7919) % 97) * 3000
            : 500_000_000 + ((index * 7919) % 97) * 5_000_000
      project.run(id, 'busy', 0, String(1001 + index), nameOf(index), `Kunde ${index % 30}`, 0, 0, '')
      setup.run(
        id,
        index % 9 === 8 ? 0 : 1,
        0,
        0,
        '',
        'project',
        120_000 + (index % 7) * 5000,
        kind,
        'project',
        budget,
        '',
      )
    }
    for (const [index, id] of people.entries()) {
      person.run(
        id,
        `${NAMES[index % NAMES.length]} ${SURNAMES[Math.floor(index / 7) % SURNAMES.length]}`,
        '',
        `r${index}`,
        'employee',
        '2099-01-01T00:00:00.000Z',
      )
    }
    const now = Date.parse(`${today}T00:00:00Z`)
    let made = 0
    for (let at = Date.parse(filledYear(today).from); at <= now; at += DAY_MS) {
      if ([0, 6].includes(new Date(at).getUTCDay())) continue
      const day = new Date(at).toISOString().slice(0, 10)
      for (const [index, personId] of people.entries()) {
        for (let part = 0; part < PER_DAY; part++, made++) {
          const time = (hour: number) => `${day}T${String(hour).padStart(2, '0')}:00:00.000Z`
          const chance = ((made * 7919 + 104729) % 10_007) / 10_007
          const own = (index * 5 + Math.floor(chance * EACH_WORKS_ON)) % PROJECTS
          // Half of the hours are on a few large projects.
          const place = part < 2 ? Math.floor(chance ** 2 * LARGE) : own
          const minutes = 60 + 15 * ((made * 31 + Math.floor(at / DAY_MS)) % 7)
          const projectId = projects[place]
          const workTypeId = workTypes[(place + part) % Math.min(4, workTypes.length)]
          entry.run(
            `year-${made}`,
            personId,
            projectId,
            workTypeId,
            day,
            minutes,
            time(6 + part * 2),
            time(7 + part * 2),
            'Europe/Oslo',
            '',
            'approved',
            'manual',
            time(6),
            time(6),
            0,
          )
          if (now - at < TOLD_BEFORE_DAYS * DAY_MS) continue
          told.run(
            `${personId}|${projectId}|${workTypeId}|${day}`,
            personId,
            projectId,
            workTypeId,
            day,
            index,
            made,
            minutes,
          )
        }
      }
    }
  })()
  sqlite.close()
}

/** As long, and as alike in their beginnings, as the ids that the program makes. */
function idOf(kind: string, index: number): string {
  return `0199${kind.repeat(4)}-0000-7000-8000-${String(index).padStart(12, '0')}`
}

const NAMES = ['Ola', 'Kari', 'Nora', 'Jakob', 'Emma', 'Lukas', 'Ingrid']
const SURNAMES = [
  'Hansen',
  'Olsen',
  'Berg',
  'Haugen',
  'Lie',
  'Moen',
  'Dahl',
  'Bakken',
  'Strand',
  'Aas',
  'Vik',
  'Solberg',
  'Nes',
  'Lund',
  'Eide',
]
const WORKS = [
  'Nettbutikk',
  'Regnskapssystem',
  'Omlegging av kundesenter',
  'Vedlikehold',
  'Havnelager',
  'Forprosjekt',
]

function nameOf(index: number): string {
  return `${WORKS[index % WORKS.length]} ${index + 1}`
}
