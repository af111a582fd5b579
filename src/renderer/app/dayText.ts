import { foldText } from '@shared/domain/foldText'
import { addDays, LocalDay, weekdayOf, weekOf } from '@shared/domain/localDay'

export type DayWords = { today: string; yesterday: string; tomorrow: string; weekdays: readonly string[] }

const NUMERIC = /^(\d{1,2})[./-](\d{1,2})(?:[./-](\d{2}|\d{4}))?\.?$/

/**
 * Reads a day as people type it: `24.11`, `24.11.2026`, `24`, `2026-11-24`, «i dag», «man». A day without a month is in the month
 * of `near`, one without a year in its year, and a weekday in its week. Null where the text means no day.
 */
export function parseDay(text: string, today: LocalDay, near: LocalDay, words: DayWords): LocalDay | null {
  const input = foldText(text.trim())
  if (input === '') return null
  if (input === foldText(words.today)) return today
  if (input === foldText(words.yesterday)) return addDays(today, -1)
  if (input === foldText(words.tomorrow)) return addDays(today, 1)
  return numericDay(input, near) ?? weekdayInWeek(input, near, words.weekdays)
}

function numericDay(input: string, near: LocalDay): LocalDay | null {
  const [year = '', month = ''] = near.split('-')
  if (/^\d{4}-\d{2}-\d{2}$/.test(input)) return dayFrom(input)
  if (/^\d{1,2}\.?$/.test(input))
    return dayFrom(`${year}-${month}-${input.replace('.', '').padStart(2, '0')}`)
  const match = NUMERIC.exec(input)
  if (!match) return null
  const [, date = '', monthText = '', yearText = year] = match
  const fullYear = yearText.length === 2 ? `20${yearText}` : yearText
  return dayFrom(`${fullYear}-${monthText.padStart(2, '0')}-${date.padStart(2, '0')}`)
}

function dayFrom(text: string): LocalDay | null {
  const parsed = LocalDay.safeParse(text)
  return parsed.success ? parsed.data : null
}

/** A weekday by at least its first two letters. */
function weekdayInWeek(input: string, near: LocalDay, weekdays: readonly string[]): LocalDay | null {
  const letters = input.replace(/\.$/, '')
  if (letters.length < 2) return null
  return (
    weekOf(near).days.find((day) => foldText(weekdays[weekdayOf(day) - 1] ?? '').startsWith(letters)) ?? null
  )
}
