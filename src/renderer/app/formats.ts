import { formatClock, formatMinutes } from '@shared/domain/duration'
import type { LocalDay } from '@shared/domain/localDay'
import type { Language, Settings } from '@shared/ipc/app'
import { useAppState, useSettings } from './AppContext'

export type Formats = ReturnType<typeof createFormats>

const LOCALES = { nb: 'nb-NO', en: 'en-GB' } as const

/** A calendar day has no zone: it is shown as noon in UTC, by formats that are in UTC too. */
function noon(day: LocalDay): Date {
  return new Date(`${day}T12:00:00Z`)
}

function capitalized(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1)
}

/** How numbers, hours, days and times are written in a language and by the person's settings. */
function createFormats(language: Language, hoursFormat: Settings['hoursFormat']) {
  const locale = LOCALES[language]
  const utc = { timeZone: 'UTC' } as const
  const range = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', year: 'numeric', ...utc })
  const weekdayShort = new Intl.DateTimeFormat(locale, { weekday: 'short', ...utc })
  const weekdayAndDate = new Intl.DateTimeFormat(locale, { weekday: 'short', day: 'numeric', ...utc })
  const weekdayLong = new Intl.DateTimeFormat(locale, { weekday: 'long', ...utc })
  const dayShort = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', ...utc })
  const dayLong = new Intl.DateTimeFormat(locale, { weekday: 'long', day: 'numeric', month: 'long', ...utc })
  const dayNumeric = new Intl.DateTimeFormat(locale, {
    day: '2-digit',
    month: '2-digit',
    year: 'numeric',
    ...utc,
  })
  const month = new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric', ...utc })
  const time = new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit' })
  const timeToTheSecond = new Intl.DateTimeFormat(locale, {
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  })
  const dayAndTime = new Intl.DateTimeFormat(locale, {
    day: 'numeric',
    month: 'short',
    hour: '2-digit',
    minute: '2-digit',
  })
  const number = new Intl.NumberFormat(locale)
  const whole = new Intl.NumberFormat(locale, { maximumFractionDigits: 0 })
  const withOre = new Intl.NumberFormat(locale, { minimumFractionDigits: 2, maximumFractionDigits: 2 })
  const percent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 })
  const rate = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 2 })
  return {
    language,
    hours: (minutes: number) => formatMinutes(minutes, hoursFormat, language),
    clock: formatClock,
    /** `23.–29. november 2026` */
    dayRange: (first: LocalDay, last: LocalDay) => range.formatRange(noon(first), noon(last)),
    weekdayShort: (day: LocalDay) => weekdayShort.format(noon(day)),
    /** `tir. 24.` */
    weekdayAndDate: (day: LocalDay) => weekdayAndDate.format(noon(day)),
    weekdayLong: (day: LocalDay) => weekdayLong.format(noon(day)),
    dayShort: (day: LocalDay) => dayShort.format(noon(day)),
    /** `tirsdag 24. november` */
    dayLong: (day: LocalDay) => dayLong.format(noon(day)),
    /** `November 2026` */
    month: (day: LocalDay) => capitalized(month.format(noon(day))),
    /** `24.11.2026` */
    dayNumeric: (day: LocalDay) => dayNumeric.format(noon(day)),
    /** The clock for an instant of today, day and clock for any other. */
    moment: (instant: string) => {
      const date = new Date(instant)
      return (date.toDateString() === new Date().toDateString() ? time : dayAndTime).format(date)
    },
    /** `10:58:30`, for what is over within a minute or two. */
    toTheSecond: (instant: string) => timeToTheSecond.format(new Date(instant)),
    /** Two instants as `moment` writes them; where one of them has its day, the other has too. */
    moments(from: string, to: string): [string, string] {
      const dates = [new Date(from), new Date(to)] as const
      const isToday = dates.every((date) => date.toDateString() === new Date().toDateString())
      const format = isToday ? time : dayAndTime
      return [format.format(dates[0]), format.format(dates[1])]
    },
    number: (value: number) => number.format(value),
    /** Øre as kroner, without the unit: `1 200`, and `1 200,50` where there are øre. */
    kroner: (ore: number) => (ore % 100 === 0 ? whole : withOre).format(ore / 100),
    /** Hundredths with both decimals, for columns of amounts and quantities: `1 200,00`. */
    hundredths: (value: number) => withOre.format(value / 100),
    percent: (share: number) => percent.format(share),
    /** Hundredths of a percent: `25 %`, `12,5 %`. */
    rate: (basisPoints: number) => rate.format(basisPoints / 10_000),
  }
}

const made = new Map<string, Formats>()

/** Making formats costs more than using them, and every row of a list asks for them: they are made once. */
export function formatsFor(language: Language, hoursFormat: Settings['hoursFormat']): Formats {
  const key = `${language} ${hoursFormat}`
  const formats = made.get(key) ?? createFormats(language, hoursFormat)
  made.set(key, formats)
  return formats
}

/** The formats of the person's language and settings. */
export function useFormats(): Formats {
  const { language } = useAppState()
  const { hoursFormat } = useSettings()
  return formatsFor(language, hoursFormat)
}
