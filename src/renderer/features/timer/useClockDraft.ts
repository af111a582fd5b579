import { formatClock, parseClock } from '@shared/domain/duration'
import {
  dayOf,
  epochMs,
  type Instant,
  instantAt,
  instantFromDate,
  type LocalDay,
  minuteOfDayAt,
} from '@shared/domain/localDay'
import { systemZone } from '@shared/domain/systemZone'
import { useState } from 'react'

const MINUTE_MS = 60_000

/** `chosen`: the day that the person has said it was, if they have. */
type Draft = { text: string; instant: Instant | null; day: LocalDay; chosen: LocalDay | null }

/**
 * An instant as a person types it; `instant` is null where the text is no time, and `day` is the one it lies on. `read` says on
 * which day a time of day is meant, until the person says it themselves.
 */
export function useClockDraft(first: Instant, read: (minuteOfDay: number) => Instant) {
  const zone = systemZone()
  const written = (instant: Instant) => formatClock(minuteOfDayAt(instant, zone))
  const draftOf = (instant: Instant, text = written(instant), chosen: LocalDay | null = null): Draft => ({
    text,
    instant,
    day: dayOf(instant, zone),
    chosen,
  })
  const [draft, setDraft] = useState<Draft>(() => draftOf(first))
  const set = (instant: Instant) => setDraft(draftOf(instant))
  return {
    ...draft,
    set,
    type(text: string): void {
      const { chosen } = draft
      const minute = parseClock(text)
      if (chosen === null && text.trim() === written(first)) setDraft(draftOf(first, text))
      else if (minute === null) setDraft({ ...draft, text, instant: null })
      else setDraft(draftOf(chosen ? instantAt(chosen, minute, zone) : read(minute), text, chosen))
    },
    /** The same time of day on another day. */
    choose(day: LocalDay): void {
      const minute = parseClock(draft.text)
      if (minute === null) setDraft({ ...draft, day, chosen: day })
      else setDraft(draftOf(instantAt(day, minute, zone), draft.text, day))
    },
    /** To the second, so that what lies beside it keeps touching. */
    earlier(minutes: number): void {
      set(instantFromDate(new Date(epochMs(draft.instant ?? first) - minutes * MINUTE_MS)))
    },
  }
}
export type ClockDraft = ReturnType<typeof useClockDraft>
