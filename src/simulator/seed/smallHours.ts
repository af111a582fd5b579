import { ids } from '../credentials'
import type { CompanyBuilder } from './company'

const day = (text: string, later: number): string => {
  const instant = new Date(`${text}T00:00:00Z`)
  instant.setUTCDate(instant.getUTCDate() + later)
  return instant.toISOString().slice(0, 10)
}

/** Two weeks of January 2026 that Kari and Ola have registered in Tripletex themselves. */
export function addHours(
  company: CompanyBuilder,
  people: readonly number[],
  activityIds: ReadonlyMap<string, number>,
): void {
  const { db } = company
  const project = (number: string) => db.projectsByNumber.one(number) ?? null
  const work = activityIds.get('Konsulentarbeid') ?? 0
  const meeting = activityIds.get('Møte') ?? 0
  const administration = activityIds.get('Administrasjon') ?? 0
  for (const employee of people.filter((id) => id === ids.kari || id === ids.ola)) {
    for (const weekday of [0, 1, 2, 3, 4, 7, 8, 9, 10, 11]) {
      const date = day('2026-01-12', weekday)
      company.entry({ employee, project: project('1001'), activity: work, date, hours: 5.5, rate: 1450 })
      company.entry({
        employee,
        project: project('1004'),
        activity: meeting,
        date,
        hours: 1.25,
        rate: 1450,
        comment: 'Møte med opplæringsansvarlig på rådhuset',
      })
      company.entry({ employee, project: null, activity: administration, date, hours: 0.75 })
    }
  }
}
