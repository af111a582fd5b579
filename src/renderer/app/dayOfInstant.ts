import { dayOf, instantFromDate, type LocalDay } from '@shared/domain/localDay'

/** The day that an instant falls on by this machine's clock. */
export function dayOfInstant(instant: string): LocalDay {
  return dayOf(instantFromDate(new Date(instant)), Intl.DateTimeFormat().resolvedOptions().timeZone)
}
