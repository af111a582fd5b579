import { dayOf, type Instant, instantFromDate, type LocalDay, type ZoneId } from '@shared/domain/localDay'
import { systemZone } from '@shared/domain/systemZone'

/** Where the time comes from. Handed in, so that tests can set it. */
export type Clock = {
  now(): Instant
  /** Where the person is: the system's zone as it is now, since laptops travel. */
  zone(): ZoneId
  today(): LocalDay
  /** Milliseconds that nobody sets back or ahead, from whenever; they may stand still while the machine sleeps. */
  uptime(): number
}

/** Asking the system costs more than a list of entries can afford for each of its rows. */
const LOOK_AGAIN_MS = 5000

/** The machine's own clock; what it has read of the zone is its own. */
export function createSystemClock(): Clock {
  let known: { zone: ZoneId; readAt: number } | null = null
  const now = () => instantFromDate(new Date())
  const zone = () => {
    const at = performance.now()
    if (!known || at - known.readAt >= LOOK_AGAIN_MS) known = { zone: askSystem(), readAt: at }
    return known.zone
  }
  return { now, zone, today: () => dayOf(now(), zone()), uptime: () => performance.now() }
}

/**
 * A process keeps the zone that the system had when it started. Taking away the variable that would overrule it, though it is
 * not there, makes the process look again.
 */
function askSystem(): ZoneId {
  if (process.env.TZ === undefined) delete process.env.TZ
  return systemZone()
}

export const systemClock = createSystemClock()
