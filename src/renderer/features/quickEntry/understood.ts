import type { UnderstoodText } from '@shared/ipc/registering'
import type { EntryInput } from '@shared/ipc/timeEntries'
import type { EditorStart } from '../../app/panels'

export type MissingPart = 'project' | 'workType' | 'time'

/** What a line does not say yet, in the order in which it is asked for. */
export function missingParts(understood: UnderstoodText): MissingPart[] {
  const placed = understood.projectId !== null || understood.internal
  return [
    ...(placed ? [] : (['project'] as const)),
    ...(placed && understood.workTypeId === null ? (['workType'] as const) : []),
    ...(understood.span && (understood.minutes ?? 0) > 0 ? [] : (['time'] as const)),
  ]
}

/** What saving a line would save; null while something is missing. */
export function inputOf(understood: UnderstoodText): EntryInput | null {
  const { projectId, workTypeId, day, span, description } = understood
  if (missingParts(understood).length > 0 || !span || !workTypeId) return null
  return { projectId, workTypeId, day, span, description }
}

/** What the full editor begins with, from as much as was understood. */
export function startOf({ projectId, internal, workTypeId, span, description }: UnderstoodText): EditorStart {
  return {
    ...((projectId !== null || internal) && { projectId, ...(workTypeId && { workTypeId }) }),
    ...(span?.kind === 'clock' && { from: span.from, to: span.to }),
    ...(span?.kind === 'duration' && { minutes: span.minutes }),
    description,
  }
}
