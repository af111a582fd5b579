import { Instant } from '@shared/domain/localDay'
import { z } from 'zod'
import type { Store } from '../db/store'

/** Where the running timer's minutes are rounded from, if not from its own start; it holds for the timer that began then. */
const KEY = 'timerCountedFrom'
const Kept = z.object({ startedAt: Instant, from: Instant }).nullable()

/** The start of the first of the stretches that the timer which began at `startedAt` follows without a pause, or its own. */
export function countedFrom({ settings }: Store, startedAt: Instant): Instant {
  const kept = settings.get(KEY, Kept, null)
  return kept?.startedAt === startedAt ? kept.from : startedAt
}

/** Lets a timer that takes over at `startedAt` share its boundary with what ran until then. */
export function countOn({ settings }: Store, startedAt: Instant, from: Instant): void {
  settings.set(KEY, { startedAt, from })
}
