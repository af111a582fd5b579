import type { Instant } from '@shared/domain/localDay'
import type { Store } from '../db/store'

/** The start of the first of the stretches that the timer which began at `startedAt` follows without a pause, or its own. */
export function countedFrom({ settings }: Store, startedAt: Instant): Instant {
  const kept = settings.get('timerCountedFrom')
  return kept?.startedAt === startedAt ? kept.from : startedAt
}

/** Lets a timer that takes over at `startedAt` share its boundary with what ran until then. */
export function countOn({ settings }: Store, startedAt: Instant, from: Instant): void {
  settings.set('timerCountedFrom', { startedAt, from })
}
