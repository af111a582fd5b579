import { readHundredths } from './typedNumber'

/** How hours are written: `7,5 t` or `7:30`. */
export type HoursFormat = 'decimal' | 'clock'

const MINUTES_PER_DAY = 24 * 60

/**
 * Reads a duration as people type it: `7,5` `7.5` `7` (hours), `7:30`, `7t 30m`, `450m`, `8-16` `8:30–11` (from-to).
 * Answers whole minutes, or `null` where the text means nothing, is negative or is longer than 24 hours.
 */
export function parseDuration(text: string): number | null {
  const stretch = parseStretch(text)
  if (!stretch) return parseLength(text)
  const { from, to } = stretch
  return to > from ? to - from : to + MINUTES_PER_DAY - from
}

/** As `parseDuration`, but only what says how long, not from when to when. */
export function parseLength(text: string): number | null {
  return withinADay(parseAmount(text.trim().toLowerCase()))
}

const MOST_HOURS = 1_000_000

/** Reads any number of hours, as a budget has: `120`, `1 200`, `37,5 t`, `37:30`; see `readHundredths`. Null where the text means none. */
export function parseHours(text: string, language: 'nb' | 'en'): number | null {
  const input = text.trim().toLowerCase()
  const clock = /^(\d+):([0-5]\d)$/.exec(input)
  if (clock) return upToMost(Number(clock[1]) * 60 + Number(clock[2]))
  const hundredths = readHundredths(input.replace(/[th]$/, ''), language)
  return hundredths === null ? null : upToMost(Math.round((hundredths * 60) / 100))
}

function upToMost(minutes: number): number | null {
  return minutes <= MOST_HOURS * 60 ? minutes : null
}

/**
 * Reads two times of day, such as `8-16`: minutes after midnight, a `to` before `from` on the next day. Null where there is none;
 * nothing begins at 24:00, since that is the day after.
 */
export function parseStretch(text: string): { from: number; to: number } | null {
  const match = /^([\d:.]+)\s*[-–]\s*([\d:.]+)$/.exec(text.trim())
  const from = parseClock(match?.[1] ?? '')
  const to = parseClock(match?.[2] ?? '')
  if (from === null || to === null || from === MINUTES_PER_DAY) return null
  return from === to ? null : { from, to }
}

function parseAmount(input: string): number | null {
  const clock = /^(\d{1,2}):([0-5]\d)$/.exec(input)
  if (clock) return Number(clock[1]) * 60 + Number(clock[2])
  const minutes = /^(\d+)\s*m(in)?$/.exec(input)
  if (minutes) return Number(minutes[1])
  const hoursAndMinutes = /^(\d{1,2})\s*[th]\s*(\d{1,2})\s*m(in)?$/.exec(input)
  if (hoursAndMinutes) return Number(hoursAndMinutes[1]) * 60 + Number(hoursAndMinutes[2])
  const hours = /^(\d{1,2}(?:[.,]\d+)?|[.,]\d+)\s*[th]?$/.exec(input)
  if (hours) return Math.round(Number((hours[1] ?? '').replace(',', '.')) * 60)
  return null
}

function withinADay(minutes: number | null): number | null {
  return minutes === null || minutes > MINUTES_PER_DAY ? null : minutes
}

/** Reads a time of day: `8`, `08:30`, `8.30`, `830`, `24:00`. Answers minutes after midnight (0 to 1440), or `null`. */
export function parseClock(text: string): number | null {
  const match = /^(\d{1,2})(?:[:.]?([0-5]\d))?$/.exec(text.trim())
  if (!match) return null
  const minutes = Number(match[1]) * 60 + Number(match[2] ?? 0)
  return minutes > MINUTES_PER_DAY ? null : minutes
}

/** `08:05` from 485; 1440 is written `24:00`. */
export function formatClock(minuteOfDay: number): string {
  return `${String(Math.floor(minuteOfDay / 60)).padStart(2, '0')}:${String(minuteOfDay % 60).padStart(2, '0')}`
}

const TO_HUNDREDTHS = { minimumFractionDigits: 1, maximumFractionDigits: 2 }

/** Made once: a list writes hours in every row. */
const DECIMAL_HOURS = {
  nb: new Intl.NumberFormat('nb-NO', TO_HUNDREDTHS),
  en: new Intl.NumberFormat('en-GB', TO_HUNDREDTHS),
}

/** Whole minutes as hours for people: `7,5 t` (nb) or `7.5 h` (en), or `7:30`. Decimal hours show at most two decimals. */
export function formatMinutes(minutes: number, format: HoursFormat, language: 'nb' | 'en'): string {
  if (format === 'clock') {
    const whole = Math.abs(minutes)
    return `${minutes < 0 ? '−' : ''}${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`
  }
  return `${DECIMAL_HOURS[language].format(minutes / 60)} ${language === 'nb' ? 't' : 'h'}`
}
