import { formatClock, parseClock, parseDuration } from '@shared/domain/duration'
import type { SpanInput } from '@shared/ipc/timeEntries'
import { err, ok, type Result } from '@shared/result'

/**
 * The three time fields as they are typed. Two of them give the third: `follows` is the one that is worked out from the others,
 * the one that the person did not type last. A duration may also stand alone.
 */
export type TimeDraft = { from: string; to: string; duration: string; follows: 'to' | 'duration' }

/**
 * How the clock runs on the day of the entry, where it was made, and how hours are written. `elapsed`: minutes between two clock
 * times, none where there are none; `after`: the clock time at the end of so many minutes, null where no clock time tells it.
 */
export type TimeRules = {
  write: (minutes: number) => string
  elapsed: (from: number, to: number) => number
  after: (from: number, minutes: number) => number | null
}

const MINUTES_PER_DAY = 1440

export const EMPTY_TIME: TimeDraft = { from: '', to: '', duration: '', follows: 'duration' }

function follow(draft: TimeDraft, { write, elapsed, after }: TimeRules): TimeDraft {
  const from = parseClock(draft.from)
  if (draft.follows === 'to') {
    const minutes = parseDuration(draft.duration)
    const to = from !== null && minutes !== null && minutes > 0 ? after(from, minutes) : null
    return { ...draft, to: to === null ? '' : formatClock(to) }
  }
  const to = parseClock(draft.to)
  const minutes = from === null || to === null || from === to ? 0 : elapsed(from, to)
  return minutes > 0 ? { ...draft, duration: write(minutes) } : draft
}

/** After the day, and with it the way in which the clock runs, has changed. */
export function typeDay(draft: TimeDraft, rules: TimeRules): TimeDraft {
  return draft.from.trim() === '' || draft.to.trim() === '' ? draft : follow(draft, rules)
}

/** After typing in «Fra». */
export function typeFrom(draft: TimeDraft, text: string, rules: TimeRules): TimeDraft {
  return follow({ ...draft, from: text }, rules)
}

/** After typing in «Til»: from now on the duration follows. */
export function typeTo(draft: TimeDraft, text: string, rules: TimeRules): TimeDraft {
  return follow({ ...draft, to: text, follows: 'duration' }, rules)
}

/** After typing in «Varighet»: from now on «Til» follows; `8-16` fills both clock fields. */
export function typeDuration(draft: TimeDraft, text: string, rules: TimeRules): TimeDraft {
  const clock = /^\s*([\d:.]+)\s*[-–]\s*([\d:.]+)\s*$/.exec(text)
  const from = parseClock(clock?.[1] ?? '')
  const to = parseClock(clock?.[2] ?? '')
  if (from !== null && to !== null) {
    return { from: formatClock(from), to: formatClock(to), duration: text, follows: 'duration' }
  }
  return follow({ ...draft, duration: text, follows: 'to' }, rules)
}

/** The fields written out in full, once they can be understood; else as they were typed. */
export function tidied(draft: TimeDraft, rules: TimeRules): TimeDraft {
  const span = spanOf(draft)
  const minutes = draftMinutes(draft, rules)
  if (!span.ok || minutes === null) return draft
  const duration = rules.write(minutes)
  if (span.value.kind === 'duration') return { ...draft, duration }
  return { ...draft, from: formatClock(span.value.from), to: formatClock(span.value.to), duration }
}

/** Minutes that the fields come to now, or null while they do not come to anything. */
export function draftMinutes(draft: TimeDraft, { elapsed }: TimeRules): number | null {
  const span = spanOf(draft)
  if (!span.ok) return null
  if (span.value.kind === 'duration') return span.value.minutes
  const minutes = elapsed(span.value.from, span.value.to)
  return minutes > 0 ? minutes : null
}

/** Whether the clock times run past midnight. */
export function endsNextDay(draft: TimeDraft): boolean {
  const span = spanOf(draft)
  return span.ok && span.value.kind === 'clock' && span.value.to < span.value.from && span.value.to > 0
}

export type TimeFieldError =
  | { field: 'from'; code: 'from' | 'fromMissing' }
  | { field: 'to'; code: 'to' | 'toMissing' | 'spanEmpty' }
  | { field: 'duration'; code: 'duration' | 'durationMissing' }

/** What is to be saved, or the first field that stands in the way and why. */
export function spanOf(draft: TimeDraft): Result<SpanInput, TimeFieldError> {
  const hasFrom = draft.from.trim() !== ''
  const hasTo = draft.to.trim() !== ''
  if (!hasFrom && !hasTo) return durationOf(draft.duration)
  const from = parseClock(draft.from)
  const to = parseClock(draft.to)
  if (!hasFrom) return err({ field: 'from', code: 'fromMissing' })
  if (from === null || from === MINUTES_PER_DAY) return err({ field: 'from', code: 'from' })
  if (!hasTo) return err({ field: 'to', code: 'toMissing' })
  if (to === null) return err({ field: 'to', code: 'to' })
  if (to === from) return err({ field: 'to', code: 'spanEmpty' })
  return ok({ kind: 'clock', from, to })
}

function durationOf(text: string): Result<SpanInput, TimeFieldError> {
  if (text.trim() === '') return err({ field: 'duration', code: 'durationMissing' })
  const minutes = parseDuration(text)
  if (minutes === null || minutes === 0) return err({ field: 'duration', code: 'duration' })
  return ok({ kind: 'duration', minutes })
}
