import { foldText } from './foldText'
import { addDays, daysBetween, LocalDay, weekdayOf, weekOf } from './localDay'
import { overlaps, type TextRange } from './quickText'

/** A day that a line names, and where. */
export type QuickDay = TextRange & { day: LocalDay }

const BEFORE = String.raw`(?<![\p{L}\d.,:/-])`
const AFTER = String.raw`(?![\p{L}\d:/-]|[.,]\d)`

const RELATIVE: [RegExp, number][] = [
  [/i\s?dag|today/, 0],
  [/i\s?g(?:å|aa)r|yesterday/, -1],
  [/i\s?morgen|tomorrow/, 1],
  [/i\s?forg(?:å|aa)rs|the day before yesterday/, -2],
  [/i\s?overmorgen/, 2],
]
const WEEKDAYS = [
  ['mandag', 'monday', 'man', 'mon'],
  ['tirsdag', 'tuesday', 'tir', 'tue'],
  ['onsdag', 'wednesday', 'ons', 'wed'],
  ['torsdag', 'thursday', 'tor', 'thu'],
  ['fredag', 'friday', 'fre', 'fri'],
  ['lørdag', 'saturday', 'lør', 'sat'],
  ['søndag', 'sunday', 'søn', 'sun'],
]
const LONG = WEEKDAYS.map(([nb, en]) => `${nb}|${en}`).join('|')
const SHORT = WEEKDAYS.map(([, , nb, en]) => `${nb}|${en}`).join('|')
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'ma[iy]', 'jun', 'jul', 'aug', 'sep', 'o[kc]t', 'nov', 'de[sc]']

const WEEKDAY = new RegExp(
  String.raw`${BEFORE}(?:(forrige|sist|siste|last|neste|next|på|on)\s+)?(${LONG}|(?:${SHORT})\.?)${AFTER}`,
  'giu',
)
const ISO = new RegExp(String.raw`${BEFORE}(\d{4})-(\d{2})-(\d{2})${AFTER}`, 'gu')
const NUMERIC = new RegExp(String.raw`${BEFORE}(\d{1,2})[./](\d{1,2})(?:[./](\d{4}|\d{2}))?\.?${AFTER}`, 'gu')
const MONTH_NAME = new RegExp(
  String.raw`${BEFORE}(\d{1,2})\.?\s*(${MONTHS.join('|')})[a-z]*\.?(?:\s+(\d{4}))?${AFTER}`,
  'giu',
)

/**
 * Finds the day that a line names: «i går», «mandag», «forrige fredag», `24.11`, `24. november`, in bokmål or English. A weekday is
 * in the week of `near`; a date without a year is the one nearest to `today`. `time`: where the time stands, which is no date.
 * Short weekdays such as «tor» are also names and words: they count with a full stop, or beside the time.
 */
export function findDay(
  text: string,
  today: LocalDay,
  near: LocalDay,
  time: readonly TextRange[],
): QuickDay | null {
  const found = [...relative(text, today), ...weekdays(text, today, near, time), ...dates(text, today)]
    .filter((each) => !time.some((range) => overlaps(range, each)))
    .sort((one, other) => one.start - other.start || other.end - one.end)
  return found[0] ?? null
}

function* relative(text: string, today: LocalDay): Iterable<QuickDay> {
  for (const [words, days] of RELATIVE) {
    const pattern = new RegExp(`${BEFORE}(?:${words.source})${AFTER}`, 'giu')
    for (const match of text.matchAll(pattern)) yield { ...rangeOf(match), day: addDays(today, days) }
  }
}

function* weekdays(
  text: string,
  today: LocalDay,
  near: LocalDay,
  time: readonly TextRange[],
): Iterable<QuickDay> {
  for (const match of text.matchAll(WEEKDAY)) {
    const range = rangeOf(match)
    const [, which = '', name = ''] = match
    const weekday = weekdayNamed(name)
    const short = /^\p{L}{3}$/u.test(name)
    if (weekday < 0 || (short && which === '' && !standsBeside(text, range, time))) continue
    const inWeek = weekOf(near).days[weekday] ?? near
    yield { ...range, day: asSaid(inWeek, foldText(which), today, weekday) }
  }
}

function weekdayNamed(name: string): number {
  const word = foldText(name).replace('.', '')
  return WEEKDAYS.findIndex((names) => names.some((each) => foldText(each) === word))
}

function asSaid(inWeek: LocalDay, which: string, today: LocalDay, weekday: number): LocalDay {
  if (which === 'neste' || which === 'next') return addDays(inWeek, 7)
  if (which === 'forrige' || which === 'last') return addDays(inWeek, -7)
  if (which !== 'sist' && which !== 'siste') return inWeek
  const back = (weekdayOf(today) - 1 - weekday + 7) % 7 || 7
  return addDays(today, -back)
}

function standsBeside(text: string, range: TextRange, time: readonly TextRange[]): boolean {
  return time.some(
    (each) =>
      (each.start >= range.end && text.slice(range.end, each.start).trim() === '') ||
      (each.end <= range.start && text.slice(each.end, range.start).trim() === ''),
  )
}

function* dates(text: string, today: LocalDay): Iterable<QuickDay> {
  for (const match of text.matchAll(ISO)) yield* dayAt(match, match[3], match[2], match[1], today)
  for (const match of text.matchAll(NUMERIC)) yield* dayAt(match, match[1], match[2], match[3], today)
  for (const match of text.matchAll(MONTH_NAME)) {
    const month = MONTHS.findIndex((pattern) => new RegExp(`^${pattern}`, 'i').test(match[2] ?? '')) + 1
    yield* dayAt(match, match[1], String(month), match[3], today)
  }
}

function* dayAt(
  match: RegExpExecArray,
  date = '',
  month = '',
  year: string | undefined,
  today: LocalDay,
): Iterable<QuickDay> {
  const rest = `${month.padStart(2, '0')}-${date.padStart(2, '0')}`
  const years = year ? [year.length === 2 ? `20${year}` : year] : yearsAround(today)
  const days = years.flatMap((each) => LocalDay.safeParse(`${each}-${rest}`).data ?? [])
  days.sort((one, other) => Math.abs(daysBetween(today, one)) - Math.abs(daysBetween(today, other)))
  if (days[0]) yield { ...rangeOf(match), day: days[0] }
}

function yearsAround(today: LocalDay): string[] {
  const year = Number(today.slice(0, 4))
  return [year, year - 1, year + 1].map((each) => String(each).padStart(4, '0'))
}

function rangeOf(match: RegExpExecArray): TextRange {
  return { start: match.index, end: match.index + match[0].length }
}
