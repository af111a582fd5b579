/** A week (ISO-8601: the year is that of its Thursday) or a month, by its year and its number in it. */
export interface YearPart {
  year: number
  number: number
}

const dayMilliseconds = 24 * 3600 * 1000
const textOf = (instant: number): string => new Date(instant).toISOString().slice(0, 10)
const instantOf = (day: string): number => Date.parse(`${day}T00:00:00Z`)

/** Monday of the week, as an instant at midnight UTC. The fourth of January is always in week 1. */
function mondayOf({ year, number }: YearPart): number {
  const fourth = Date.UTC(year, 0, 4)
  const weekday = (new Date(fourth).getUTCDay() + 6) % 7
  return fourth + ((number - 1) * 7 - weekday) * dayMilliseconds
}

export function weekOfDay(day: string): YearPart {
  const instant = instantOf(day)
  const weekday = (new Date(instant).getUTCDay() + 6) % 7
  const year = new Date(instant + (3 - weekday) * dayMilliseconds).getUTCFullYear()
  const number = Math.round(
    (instant - weekday * dayMilliseconds - mondayOf({ year, number: 1 })) / 7 / dayMilliseconds,
  )
  return { year, number: number + 1 }
}

export const daysOfWeek = (week: YearPart): string[] =>
  Array.from({ length: 7 }, (_, at) => textOf(mondayOf(week) + at * dayMilliseconds))

/** True for a week that its year really has. */
export function weekExists(week: YearPart): boolean {
  const [monday = ''] = daysOfWeek(week)
  const found = weekOfDay(monday)
  return found.year === week.year && found.number === week.number
}

export const monthOfDay = (day: string): YearPart => ({
  year: Number(day.slice(0, 4)),
  number: Number(day.slice(5, 7)),
})

export function daysOfMonth({ year, number }: YearPart): string[] {
  const length = new Date(Date.UTC(year, number, 0)).getUTCDate()
  return Array.from({ length }, (_, at) => textOf(Date.UTC(year, number - 1, at + 1)))
}

export const isWorkday = (day: string): boolean => ![0, 6].includes(new Date(instantOf(day)).getUTCDay())
