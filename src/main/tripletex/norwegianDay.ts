import type { Temporal } from 'temporal-polyfill'

const zone = 'Europe/Oslo'

/** Today's date where Tripletex keeps its calendar. */
export function norwegianToday(now: Temporal.Instant): Temporal.PlainDate {
  return now.toZonedDateTimeISO(zone).toPlainDate()
}

/** The instant at which a session with this expiration date dies: midnight in Norway at the start of the date. */
export function startOfNorwegianDay(day: Temporal.PlainDate): Temporal.Instant {
  return day.toZonedDateTime(zone).toInstant()
}
