import type { Clock } from '@main/clock'
import { dayOf, type Instant, instantFromDate } from '@shared/domain/localDay'

/** A clock that stands still until a test moves it: `advance` lets time pass, `set` is somebody who sets it. */
export function settableClock(start: string) {
  let now = instantFromDate(new Date(start))
  let zone = 'Europe/Oslo'
  let uptime = 0
  return {
    now: () => now,
    zone: () => zone,
    today: () => dayOf(now, zone),
    uptime: () => uptime,
    set(text: string): Instant {
      now = instantFromDate(new Date(text))
      return now
    },
    advance(ms: number): void {
      now = instantFromDate(new Date(Date.parse(now) + ms))
      uptime += ms
    },
    travelTo(to: string): void {
      zone = to
    },
  } satisfies Clock & Record<string, unknown>
}
