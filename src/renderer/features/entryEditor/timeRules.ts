import { stretchOf } from '@shared/domain/entryShape'
import type { LocalDay } from '@shared/domain/localDay'
import { systemZone } from '@shared/domain/systemZone'
import { clockAfter, clockMinutes } from '@shared/domain/timeSpan'
import type { EntryView } from '@shared/ipc/timeEntries'
import type { Formats } from '../../app/formats'
import type { TimeRules } from './timeDraft'

/** Where an entry was made, or where one would be made now. */
export function zoneOf(entry: EntryView | null): string {
  return entry?.zone ?? systemZone()
}

/** How the clock runs for an entry on a day. The times that an entry has keep its minutes, which may be of a night when the clock was changed. */
export function timeRules(entry: EntryView | null, day: LocalDay, formats: Formats): TimeRules {
  const zone = zoneOf(entry)
  return {
    write: formats.hours,
    elapsed: (from, to) =>
      entry && entry.day === day && entry.from === from && entry.to === to
        ? entry.minutes
        : clockMinutes(day, from, to, zone, entry?.day === day ? stretchOf(entry) : null),
    after: (from, minutes) => clockAfter(day, from, minutes, zone),
  }
}
