import { ids } from '../credentials'
import type { Database } from '../store/database'
import { CompanyBuilder } from './company'
import { Deck } from './deck'
import { cities, companyWords, firstNames, lastNames, projectWords } from './words'

const sizes = {
  employees: 300,
  customers: 5000,
  products: 200,
  generalActivities: 10,
  projectActivities: 30,
  specificActivities: 960,
  projects: 10_000,
  closedProjects: 4000,
  entries: 50_000,
}

/** A large company, for lists that must stay fast; the days end on 2026-11-23. */
export function seedLarge(): Database {
  const company = new CompanyBuilder('Fjordkonsult Stor AS')
  const deck = new Deck(20_261_124)
  const people = times(sizes.employees, (at) =>
    company.employee({
      firstName: ['Kari', 'Ola', 'James'][at] ?? deck.one(firstNames),
      lastName: ['Nordmann', 'Fjell', 'Whitaker'][at] ?? deck.one(lastNames),
      employeeNumber: String(at + 1),
      email: `ansatt${at + 1}@fjordkonsult.example`,
      mayManageProjects: at === 0 || at % 10 === 2,
    }),
  )
  const customers = times(sizes.customers, (at) =>
    company.customer(`${deck.one(lastNames)} ${deck.one(companyWords)} ${at + 1} AS`, {
      city: deck.one(cities),
    }),
  )
  times(sizes.products, (at) =>
    company.product({
      number: String(1000 + at),
      name: `${deck.one(companyWords)} ${at + 1}`,
      price: 100 * (1 + deck.below(200)),
      vatType: deck.one([3, 31, 32, 6]),
    }),
  )
  const general = times(sizes.generalActivities, (at) =>
    company.activity(`Internt ${at + 1}`, 'GENERAL_ACTIVITY'),
  )
  const shared = times(sizes.projectActivities, (at) =>
    company.activity(`Felles aktivitet ${at + 1}`, 'PROJECT_GENERAL_ACTIVITY', { isChargeable: at % 3 > 0 }),
  )
  const managers = people.filter((id) => company.db.employees.get(id)?.mayManageProjects)
  const projects = times(sizes.projects, (at) => {
    const isClosed = at % 5 < 2
    const startDate = `202${4 + deck.below(2)}-${twoDigits(1 + deck.below(12))}-${twoDigits(1 + deck.below(28))}`
    const id = company.project(
      {
        number: String(10_001 + at),
        name: `${deck.one(projectWords)} ${deck.one(companyWords).toLowerCase()} ${at + 1}`,
        startDate,
        manager: deck.one(managers),
        customer: at % 20 === 0 ? null : deck.one(customers),
        isInternal: at % 20 === 0,
        isClosed,
        endDate: isClosed ? '2026-06-30' : null,
      },
      {
        participants: [deck.one(people), deck.one(people)],
        activities: [deck.one(shared), deck.one(shared)].slice(0, 1),
        rate: 1450,
      },
    )
    return { id, isClosed, startDate }
  })
  const open = projects.filter((project) => !project.isClosed)
  times(sizes.specificActivities, (at) => {
    const activity = company.activity(`Spesifikk ${at + 1}`, 'PROJECT_SPECIFIC_ACTIVITY', {
      isChargeable: true,
    })
    const project = open[at * 6]
    if (project !== undefined) company.link(project.id, activity, project.startDate)
  })
  addEntries(
    company,
    deck,
    people,
    open.map((project) => project.id),
    shared,
    general,
  )
  return company.db
}

/** Each employee books three things on most weekdays, so that no two entries have the same key. */
function addEntries(
  company: CompanyBuilder,
  deck: Deck,
  people: readonly number[],
  projects: readonly number[],
  shared: readonly number[],
  general: readonly number[],
): void {
  let left = sizes.entries
  for (const date of workdaysBefore('2026-11-24', 365)) {
    for (const employee of people) {
      if (left === 0) return
      if (employee !== ids.kari && deck.below(100) < 36) continue
      left -= 1
      const internal = deck.below(10) === 0
      company.entry({
        employee,
        project: internal ? null : deck.one(projects),
        activity: deck.one(internal ? general : shared),
        date,
        hours: (1 + deck.below(30)) / 4,
        comment: deck.below(4) === 0 ? 'Avtalt med kunden på møte' : '',
        rate: internal ? 0 : 1450,
      })
    }
  }
}

function* workdaysBefore(end: string, days: number): Generator<string> {
  const instant = new Date(`${end}T00:00:00Z`)
  for (let at = 0; at < days; at += 1) {
    instant.setUTCDate(instant.getUTCDate() - 1)
    const weekday = instant.getUTCDay()
    if (weekday !== 0 && weekday !== 6) yield instant.toISOString().slice(0, 10)
  }
}

const times = <T>(count: number, make: (at: number) => T): T[] =>
  Array.from({ length: count }, (_, at) => make(at))
const twoDigits = (number: number): string => String(number).padStart(2, '0')
