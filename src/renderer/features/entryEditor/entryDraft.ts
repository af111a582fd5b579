import { formatClock } from '@shared/domain/duration'
import type { LocalDay } from '@shared/domain/localDay'
import type { EntryView } from '@shared/ipc/timeEntries'
import type { Formats } from '../../app/formats'
import type { EditorStart } from '../../app/panels'
import { type ProjectChoice, projectChoiceOf, type WorkTypeChoice, workTypeChoiceOf } from '../booking/choice'
import {
  EMPTY_TIME,
  type TimeDraft,
  type TimeRules,
  tidied,
  typeDuration,
  typeFrom,
  typeTo,
} from './timeDraft'
import { timeRules } from './timeRules'
import type { StartChoice } from './useStartNames'

/** An entry as it stands in the fields, before anything is understood of it. */
export type EntryDraft = {
  project: ProjectChoice
  workType: WorkTypeChoice
  dayText: string
  time: TimeDraft
  description: string
}

/** What a new entry begins with, its names known. */
export type DraftStart = Pick<EditorStart, 'from' | 'to' | 'minutes' | 'description'> & StartChoice

/** What the fields hold at first: an entry written out, or the day and what a new one begins with. */
export function draftOf(
  entry: EntryView | null,
  day: LocalDay,
  formats: Formats,
  start: DraftStart,
): EntryDraft {
  const dayText = formats.dayNumeric(entry?.day ?? day)
  if (!entry) {
    const { project, workType, description = '' } = start
    return {
      project,
      workType,
      dayText,
      time: startedTime(start, timeRules(null, day, formats)),
      description,
    }
  }
  const hasClock = entry.from !== null && entry.to !== null
  return {
    project: projectChoiceOf(entry),
    workType: workTypeChoiceOf(entry),
    dayText,
    time: {
      from: entry.from === null ? '' : formats.clock(entry.from),
      to: entry.to === null ? '' : formats.clock(entry.to),
      duration: formats.hours(entry.minutes),
      follows: hasClock ? 'duration' : 'to',
    },
    description: entry.description,
  }
}

/** The time fields filled in with clock times, with a start and a length, or with a length alone. */
export function startedTime(
  { from, to, minutes }: Pick<EditorStart, 'from' | 'to' | 'minutes'>,
  rules: TimeRules,
): TimeDraft {
  const begun = from === undefined ? EMPTY_TIME : typeFrom(EMPTY_TIME, formatClock(from), rules)
  if (from !== undefined && to !== undefined) return tidied(typeTo(begun, formatClock(to), rules), rules)
  return minutes === undefined ? begun : typeDuration(begun, rules.write(minutes), rules)
}
