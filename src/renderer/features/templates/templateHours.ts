import type { LocalDay } from '@shared/domain/localDay'
import type { EntryTemplate } from '@shared/ipc/registering'
import type { EntryInput } from '@shared/ipc/timeEntries'

const DAY = 1440

/** The hours that a template makes on a day. One that lasts to midnight ends at 24:00, so that a whole day is not taken for none. */
export function hoursOf(
  {
    projectId,
    workTypeId,
    fromMinute,
    minutes,
    description,
  }: Pick<EntryTemplate, 'projectId' | 'workTypeId' | 'fromMinute' | 'minutes' | 'description'>,
  day: LocalDay,
): EntryInput {
  const end = (fromMinute ?? 0) + minutes
  const span =
    fromMinute === null
      ? ({ kind: 'duration', minutes } as const)
      : ({ kind: 'clock', from: fromMinute, to: end > DAY ? end - DAY : end } as const)
  return { projectId, workTypeId, day, span, description }
}
