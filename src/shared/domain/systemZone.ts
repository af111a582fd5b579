import type { ZoneId } from './localDay'

/** The zone that this process takes its clock to be in. UTC where the system names none, or one that no calendar knows. */
export function systemZone(): ZoneId {
  const named = String(new Intl.DateTimeFormat().resolvedOptions().timeZone)
  return isKnown(named) ? named : 'UTC'
}

function isKnown(zone: ZoneId): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone })
    return true
  } catch {
    return false
  }
}
