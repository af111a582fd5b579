import { z } from 'zod'
import { addDays, LocalDay } from './localDay'

/** Norway's public holidays (lov om helligdager; lov om 1 og 17 mai). The names are in the catalogue under `holiday.<name>`. */
export const PublicHoliday = z.enum([
  'newYearsDay',
  'maundyThursday',
  'goodFriday',
  'easterSunday',
  'easterMonday',
  'labourDay',
  'constitutionDay',
  'ascensionDay',
  'whitSunday',
  'whitMonday',
  'christmasDay',
  'boxingDay',
])
export type PublicHoliday = z.infer<typeof PublicHoliday>

/** Days from Easter Sunday. */
const AROUND_EASTER: readonly (readonly [days: number, holiday: PublicHoliday])[] = [
  [-3, 'maundyThursday'],
  [-2, 'goodFriday'],
  [0, 'easterSunday'],
  [1, 'easterMonday'],
  [39, 'ascensionDay'],
  [49, 'whitSunday'],
  [50, 'whitMonday'],
]

const ON_DATE: readonly (readonly [date: string, holiday: PublicHoliday])[] = [
  ['01-01', 'newYearsDay'],
  ['05-01', 'labourDay'],
  ['05-17', 'constitutionDay'],
  ['12-25', 'christmasDay'],
  ['12-26', 'boxingDay'],
]

const known = new Map<string, ReadonlyMap<LocalDay, PublicHoliday>>()

/** The public holiday that falls on a day, or null. */
export function publicHolidayOn(day: LocalDay): PublicHoliday | null {
  const year = day.slice(0, 4)
  const holidays = known.get(year) ?? holidaysOf(year)
  known.set(year, holidays)
  return holidays.get(day) ?? null
}

/** Where two fall on one day, as Ascension Day and Constitution Day may, the one with a date of its own gives the name. */
function holidaysOf(year: string): ReadonlyMap<LocalDay, PublicHoliday> {
  const easter = easterSunday(Number(year))
  return new Map([
    ...AROUND_EASTER.map(([days, holiday]) => [addDays(easter, days), holiday] as const),
    ...ON_DATE.map(([date, holiday]) => [LocalDay.parse(`${year}-${date}`), holiday] as const),
  ])
}

/** Easter Sunday in the Gregorian calendar, by Meeus, Jones and Butcher. */
function easterSunday(year: number): LocalDay {
  const golden = year % 19
  const century = Math.floor(year / 100)
  const ofCentury = year % 100
  const correction =
    century - Math.floor(century / 4) - Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3)
  const moon = (19 * golden + correction + 15) % 30
  const weekday = (32 + 2 * (century % 4) + 2 * Math.floor(ofCentury / 4) - moon - (ofCentury % 4)) % 7
  const late = Math.floor((golden + 11 * moon + 22 * weekday) / 451)
  const dayOfYear = moon + weekday - 7 * late + 114
  const month = String(Math.floor(dayOfYear / 31)).padStart(2, '0')
  return LocalDay.parse(`${year}-${month}-${String((dayOfYear % 31) + 1).padStart(2, '0')}`)
}
