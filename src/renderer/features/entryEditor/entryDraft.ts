import type { LocalDay } from '@shared/domain/localDay'
import type { EntryView } from '@shared/ipc/timeEntries'
import type { Formats } from '../../app/formats'
import {
  NO_PROJECT,
  type ProjectChoice,
  projectChoiceOf,
  type WorkTypeChoice,
  workTypeChoiceOf,
} from '../booking/choice'
import { EMPTY_TIME, type TimeDraft } from './timeDraft'

/** An entry as it stands in the fields, before anything is understood of it. */
export type EntryDraft = {
  project: ProjectChoice
  workType: WorkTypeChoice
  dayText: string
  time: TimeDraft
  description: string
}

/** What the fields hold at first: an entry written out, or nothing but the day. */
export function draftOf(entry: EntryView | null, day: LocalDay, formats: Formats): EntryDraft {
  const dayText = formats.dayNumeric(entry?.day ?? day)
  if (!entry) return { project: NO_PROJECT, workType: null, dayText, time: EMPTY_TIME, description: '' }
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
