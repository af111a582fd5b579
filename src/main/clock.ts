import { dayOf, type Instant, instantFromDate, type LocalDay, type ZoneId } from '@shared/domain/localDay'

/** Where the time comes from. Handed in, so that tests can set it. */
export type Clock = {
  now(): Instant
  /** Where the person is: the system's zone, read anew each time, since laptops travel. */
  zone(): ZoneId
  today(): LocalDay
}

export const systemClock: Clock = {
  now: () => instantFromDate(new Date()),
  zone: () => new Intl.DateTimeFormat().resolvedOptions().timeZone,
  today: () => dayOf(systemClock.now(), systemClock.zone()),
}
