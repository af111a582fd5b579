import { stretchOf } from '@shared/domain/entryShape'
import type { LocalDay } from '@shared/domain/localDay'
import { clockSpan, splitAtMidnight } from '@shared/domain/timeSpan'
import type { EntryView } from '@shared/ipc/timeEntries'
import { projectIdOf } from '../booking/choice'
import type { HoursInTheMaking } from '../booking/useBookingWarnings'
import type { EntryDraft } from './entryDraft'
import { draftMinutes, endsNextDay, spanOf, type TimeRules } from './timeDraft'
import { zoneOf } from './timeRules'

/** The hours that saving would make of what stands in the fields, so that main can say what would come of them. */
export function hoursOf(
  entry: EntryView | null,
  draft: EntryDraft,
  day: LocalDay,
  rules: TimeRules,
): HoursInTheMaking {
  const [first, ...rest] = partsOf(entry, draft, day, rules)
  const place = { projectId: projectIdOf(draft.project), workTypeId: draft.workType?.id ?? null }
  return {
    projectName: draft.project.kind === 'project' ? draft.project.name : null,
    workTypeName: draft.workType?.name ?? null,
    parts: [
      { ...place, day, minutes: first?.minutes ?? 0, id: entry?.id },
      ...rest.map((part) => ({ ...place, day: part.day, minutes: part.minutes })),
    ],
  }
}

function partsOf(
  entry: EntryView | null,
  draft: EntryDraft,
  day: LocalDay,
  rules: TimeRules,
): { day: LocalDay; minutes: number }[] {
  const minutes = draftMinutes(draft.time, rules)
  const span = spanOf(draft.time)
  if (minutes === null || !span.ok) return []
  if (span.value.kind === 'duration' || !endsNextDay(draft.time)) return [{ day, minutes }]
  const zone = zoneOf(entry)
  const was = entry?.day === day ? stretchOf(entry) : null
  const { startedAt, endedAt } = clockSpan(day, span.value.from, span.value.to, zone, was)
  return startedAt < endedAt ? splitAtMidnight(startedAt, endedAt, zone) : []
}
