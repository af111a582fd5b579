import { Temporal } from 'temporal-polyfill'
import { z } from 'zod'

/** Every row of every list passes here, so it is checked with the cheapest means there are. */
function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false
  const time = Date.parse(`${text}T00:00:00Z`)
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text)
}

/** A calendar day as the person saw it, `YYYY-MM-DD`, without zone. */
export const LocalDay = z.string().refine(isDay, 'not a day').brand<'LocalDay'>()
export type LocalDay = z.infer<typeof LocalDay>

/** An instant in UTC, ISO 8601 with milliseconds as `Date.prototype.toISOString` writes it. */
export const Instant = z.iso.datetime({ precision: 3 }).brand<'Instant'>()
export type Instant = z.infer<typeof Instant>

/** An IANA time zone name, such as `Europe/Oslo`. */
export type ZoneId = string

/** An ISO 8601 week: Monday first, numbered within `year`, which at New Year may differ from the days' own year. */
export type IsoWeek = { year: number; week: number; days: LocalDay[] }

/** The instant that a `Date` holds. */
export function instantFromDate(date: Date): Instant {
  return Instant.parse(date.toISOString())
}

/** Milliseconds since the epoch. */
export function epochMs(instant: Instant): number {
  return Date.parse(instant)
}

/** The later one of two instants. */
export function later(one: Instant, other: Instant): Instant {
  return epochMs(one) > epochMs(other) ? one : other
}

/** The earlier one of two instants. */
export function earlier(one: Instant, other: Instant): Instant {
  return epochMs(one) < epochMs(other) ? one : other
}

const DAY_MS = 24 * 60 * 60_000
const offsets = new Map<ZoneId, Map<number, number | null>>()

/**
 * How far `zone` is ahead of UTC at an instant, in milliseconds; null on a day when that changes. Asking the calendar takes long
 * and a week of hours asks hundreds of times, so that it is asked once for each zone and day.
 */
function steadyOffset(ms: number, zone: ZoneId): number | null {
  const ofZone = offsets.get(zone) ?? new Map<number, number | null>()
  offsets.set(zone, ofZone)
  const day = Math.floor(ms / DAY_MS)
  const known = ofZone.get(day)
  if (known !== undefined) return known
  const [first, last] = [day * DAY_MS, (day + 1) * DAY_MS].map(
    (at) => Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone).offsetNanoseconds / 1e6,
  )
  const offset = first !== undefined && first === last ? first : null
  ofZone.set(day, offset)
  return offset
}

/** The calendar day at `instant` in `zone`. */
export function dayOf(instant: Instant, zone: ZoneId): LocalDay {
  const ms = epochMs(instant)
  const offset = steadyOffset(ms, zone)
  if (offset !== null) return LocalDay.parse(new Date(ms + offset).toISOString().slice(0, 10))
  return LocalDay.parse(Temporal.Instant.from(instant).toZonedDateTimeISO(zone).toPlainDate().toString())
}

export function addDays(day: LocalDay, days: number): LocalDay {
  return LocalDay.parse(Temporal.PlainDate.from(day).add({ days }).toString())
}

/** The same day in another year; the last of February where that year has no 29th. */
export function addYears(day: LocalDay, years: number): LocalDay {
  return LocalDay.parse(Temporal.PlainDate.from(day).add({ years }).toString())
}

/** How many days `to` lies after `from`; negative where it lies before. */
export function daysBetween(from: LocalDay, to: LocalDay): number {
  return Temporal.PlainDate.from(from).until(to).days
}

/** Monday = 1 … Sunday = 7. */
export function weekdayOf(day: LocalDay): number {
  return Temporal.PlainDate.from(day).dayOfWeek
}

/** The ISO week that holds `day`, with its seven days from Monday. */
export function weekOf(day: LocalDay): IsoWeek {
  const date = Temporal.PlainDate.from(day)
  const monday = date.subtract({ days: date.dayOfWeek - 1 })
  return {
    year: date.yearOfWeek ?? date.year,
    week: date.weekOfYear ?? 0,
    days: Array.from({ length: 7 }, (_, index) => LocalDay.parse(monday.add({ days: index }).toString())),
  }
}

/** The instant at which the clock in `zone` shows `minuteOfDay` on `day`; a time that a clock change skips is moved forward. */
export function instantAt(day: LocalDay, minuteOfDay: number, zone: ZoneId): Instant {
  const midnight = Temporal.PlainDate.from(day)
  const time = Temporal.PlainTime.from({ hour: Math.floor(minuteOfDay / 60) % 24, minute: minuteOfDay % 60 })
  const date = minuteOfDay >= 1440 ? midnight.add({ days: Math.floor(minuteOfDay / 1440) }) : midnight
  const zoned = date.toZonedDateTime({ timeZone: zone, plainTime: time })
  return Instant.parse(new Date(zoned.epochMilliseconds).toISOString())
}

/**
 * The instant nearest to `near` at which the clock in `zone` shows a minute counted from midnight of `day`, which may be below 0
 * or above 1440. In a night when the clock is set back a time is shown twice: dragging must stay in the hour it is in.
 */
export function nearestInstantAt(day: LocalDay, minute: number, zone: ZoneId, near: Instant): Instant {
  const days = Math.floor(minute / 1440)
  const first = instantAt(addDays(day, days), minute - days * 1440, zone)
  const shown = Temporal.Instant.from(first).toZonedDateTimeISO(zone)
  const later = shown.toPlainDateTime().toZonedDateTime(zone, { disambiguation: 'later' })
  const second = instantFromDate(new Date(later.epochMilliseconds))
  const distance = (instant: Instant) => Math.abs(epochMs(instant) - epochMs(near))
  return distance(second) < distance(first) ? second : first
}

/** What the clock in `zone` shows at `instant`, in whole minutes after midnight. */
export function minuteOfDayAt(instant: Instant, zone: ZoneId): number {
  const ms = epochMs(instant)
  const offset = steadyOffset(ms, zone)
  if (offset !== null) return Math.floor(((((ms + offset) % DAY_MS) + DAY_MS) % DAY_MS) / 60_000)
  const zoned = Temporal.Instant.from(instant).toZonedDateTimeISO(zone)
  return zoned.hour * 60 + zoned.minute
}
