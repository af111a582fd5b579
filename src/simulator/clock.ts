const norwegianDay = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Oslo', dateStyle: 'short' })
const norwegianTime = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Oslo',
  dateStyle: 'short',
  timeStyle: 'medium',
})

/** The day it is in Norway, `YYYY-MM-DD`: Tripletex counts its days there. */
export const dayInNorway = (instant: Date): string => norwegianDay.format(instant)

/** Tripletex' date-time: Norwegian wall time without a zone. */
export const timestampInNorway = (instant: Date): string => norwegianTime.format(instant).replace(' ', 'T')

/** True for a day that exists, written `YYYY-MM-DD`. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false
  const instant = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(instant.getTime()) && instant.toISOString().startsWith(text)
}
