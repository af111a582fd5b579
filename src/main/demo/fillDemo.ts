import { ProjectId } from '@shared/domain/ids'
import { addDays, type LocalDay, weekdayOf, weekOf } from '@shared/domain/localDay'
import type { StoredPerson } from '../db/peopleRepository'
import { fittingWorkTypes } from '../projects/bookableProject'
import type { Services } from '../services'
import { changeEntries, tellOfChanges } from '../time/changeEntries'
import { type DemoPlace, type DemoWeek, hoursOfWeek } from './colleagueWeeks'
import { demoCosts, priceDemo } from './demoBilling'

/** What colleagues in the demo company work on: a project by number, a work type, and what they write about it. */
const WORK: readonly { number: string; workType: string; words: readonly string[] }[] = [
  {
    number: '1001',
    workType: 'Konsulentarbeid',
    words: ['Feilsøking på billettsystemet', 'Oppfølging av drift', ''],
  },
  { number: '1002', workType: 'Anbudsskriving', words: ['Skrev løsningsbeskrivelse', 'Prismodell', ''] },
  {
    number: '1003',
    workType: 'Appdesign',
    words: ['Skisser til ny forside', 'Brukertest med redaksjonen', ''],
  },
  { number: '1001', workType: 'Møte', words: ['Driftsmøte', ''] },
  {
    number: '1004',
    workType: 'Konsulentarbeid',
    words: ['Kurs for nye brukere', 'Forberedte opplæring', ''],
  },
  { number: '1005', workType: 'Prosjektadministrasjon', words: ['Ukesmøte', ''] },
]
const COLLEAGUES = 8
const EARLIER_WEEKS = 3
const WORKDAYS = 5

/**
 * Gives the demo company colleagues' weeks, so that «Godkjenn» has something to show at once: weeks that are approved, weeks that
 * wait, one that was sent back, and one that lacks days; and prices, products and costs, so that «Ordre» has too. Once, when its
 * people and projects are there.
 */
export function fillDemo(services: Services): void {
  const { store, clock } = services
  if (store.settings.get('demoFilled')) return
  const places = demoPlaces(services)
  const colleagues = demoColleagues(services)
  if (places.length === 0 || colleagues.length === 0) return
  const leader = store.people.self()?.name ?? ''
  const [monday = clock.today()] = weekOf(clock.today()).days
  const entries = colleagues.flatMap((person, index) =>
    weeksOf(person, index, monday, clock.today(), leader, places).flatMap((week, age) =>
      hoursOfWeek(services, week, index + age),
    ),
  )
  store.transaction(() => {
    changeEntries(
      services,
      'receive',
      'exchange',
      entries.map((after) => ({ before: null, after })),
    )
    priceDemo(services)
    for (const cost of demoCosts(services, colleagues, monday, leader)) store.costs.put(cost)
    store.settings.set('demoFilled', true)
  })
  services.changed('costs', 'orders', 'projects', 'workTypes')
  tellOfChanges(services)
}

function weeksOf(
  { id: personId }: StoredPerson,
  index: number,
  thisMonday: LocalDay,
  today: LocalDay,
  leader: string,
  places: readonly DemoPlace[],
): DemoWeek[] {
  const own = [0, 1, 2].flatMap((step) => places[(index + step * 2) % places.length] ?? [])
  const approved = { kind: 'approved', by: leader, reason: '' } as const
  const week = (ago: number, days: number, decision: DemoWeek['decision']): DemoWeek => ({
    personId,
    monday: addDays(thisMonday, -7 * ago),
    places: own,
    days,
    decision,
  })
  const past = Math.min(WORKDAYS, weekdayOf(today) - 1)
  const earlier = Array.from({ length: EARLIER_WEEKS - 1 }, (_, back) =>
    week(EARLIER_WEEKS - back, WORKDAYS, index === 2 && back === 1 ? null : approved),
  )
  const sentBack = { kind: 'rejected', by: leader, reason: 'Onsdag hører til Acme anbud' } as const
  const last = week(1, index === 3 ? WORKDAYS - 1 : WORKDAYS, index === 5 ? sentBack : null)
  return index === COLLEAGUES - 1 ? earlier : [...earlier, last, week(0, index % 2 === 0 ? past : 0, null)]
}

function demoColleagues({ store }: Services): StoredPerson[] {
  const self = store.people.self()?.id
  return store.people
    .all()
    .filter(
      ({ id, archivedAt, employeeNumber }) => id !== self && archivedAt === null && employeeNumber !== '',
    )
    .toSorted((one, other) => Number(one.employeeNumber) - Number(other.employeeNumber))
    .slice(0, COLLEAGUES)
}

function demoPlaces({ store }: Services): DemoPlace[] {
  const ids = new Map(store.projects.names().map(({ number, id }) => [number, ProjectId.parse(id)]))
  const projects = store.projects.many([...ids.values()])
  return WORK.flatMap(({ number, workType, words }) => {
    const id = ids.get(number)
    const project = id && projects.get(id)
    const found = project && fittingWorkTypes(store, project).find(({ name }) => name === workType)
    return found ? [{ projectId: project.id, workTypeId: found.id, words }] : []
  })
}
