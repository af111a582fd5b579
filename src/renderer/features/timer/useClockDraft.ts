import { formatClock, parseClock } from '@shared/domain/duration'
import { epochMs, type Instant, instantFromDate, minuteOfDayAt } from '@shared/domain/localDay'
import { systemZone } from '@shared/domain/systemZone'
import { useState } from 'react'

const MINUTE_MS = 60_000

/** An instant as a person types it; `instant` is null where the text is no time. `read` says on which day a time of day is meant. */
export function useClockDraft(first: Instant, read: (minuteOfDay: number) => Instant) {
  const written = (instant: Instant) => formatClock(minuteOfDayAt(instant, systemZone()))
  const [draft, setDraft] = useState<{ text: string; instant: Instant | null }>(() => ({
    text: written(first),
    instant: first,
  }))
  const set = (instant: Instant) => setDraft({ text: written(instant), instant })
  return {
    ...draft,
    set,
    type(text: string): void {
      const minute = parseClock(text)
      const same = text.trim() === written(first)
      setDraft({ text, instant: same ? first : minute === null ? null : read(minute) })
    },
    /** To the second, so that what lies beside it keeps touching. */
    earlier(minutes: number): void {
      set(instantFromDate(new Date(epochMs(draft.instant ?? first) - minutes * MINUTE_MS)))
    },
  }
}
export type ClockDraft = ReturnType<typeof useClockDraft>
