import { stretchOf } from '@shared/domain/entryShape'
import type { EntryId } from '@shared/domain/ids'
import { type LocalDay, minuteOfDayAt } from '@shared/domain/localDay'
import { minutesOf, type Stretch, sharedStretch, shortened } from '@shared/domain/overlap'
import { clockSpan } from '@shared/domain/timeSpan'
import type { DayEntry, SpanInput, WeekView } from '@shared/ipc/timeEntries'
import { useBusyQuery } from '../../app/busyClient'

/** Time that hours in the making would share with an entry. `shorter`: their clock times if they gave way; null if nothing would be left. */
export type OverlapInTheMaking = {
  other: DayEntry
  from: number
  to: number
  shorter: { from: number; to: number } | null
}

/** What hours on a day would share with the entries that are there. `id`: the entry that they shall replace. */
export function useOverlaps(
  id: EntryId | undefined,
  day: LocalDay,
  span: SpanInput | null,
  zone: string,
): OverlapInTheMaking[] {
  const { data: week } = useBusyQuery('timeEntries.week', { day }, { keepPrevious: true })
  if (!week || span?.kind !== 'clock' || span.from === span.to) return []
  return overlapsWith(week, id, clockSpan(day, span.from, span.to, zone), zone)
}

/** As `useOverlaps`, over a week that was read. An overlap that the person wants as it is is none. */
function overlapsWith(
  week: WeekView,
  id: EntryId | undefined,
  stretch: Stretch,
  zone: string,
): OverlapInTheMaking[] {
  const minute = (instant: Stretch['startedAt'], end: boolean) => {
    const shown = minuteOfDayAt(instant, zone)
    return end && shown === 0 ? 1440 : shown
  }
  return week.days
    .flatMap(({ entries }) => entries)
    .flatMap((other) => {
      const around = other.id === id ? null : stretchOf(other)
      const shared = around && sharedStretch(stretch, around)
      if (!shared || isKept(other, id, shared)) return []
      const left = shortened(stretch, around)
      return [
        {
          other,
          from: minute(shared.startedAt, false),
          to: minute(shared.endedAt, true),
          shorter:
            left && minutesOf(left) > 0
              ? { from: minute(left.startedAt, false), to: minute(left.endedAt, true) }
              : null,
        },
      ]
    })
}

function isKept(other: DayEntry, id: EntryId | undefined, { startedAt, endedAt }: Stretch): boolean {
  return other.overlaps.some(
    (overlap) =>
      overlap.kept && overlap.otherId === id && overlap.from === startedAt && overlap.to === endedAt,
  )
}
