import type { LocalDay } from '@shared/domain/localDay'
import { useBusyQuery } from '../../app/busyClient'
import type { EditorStart } from '../../app/panels'
import { NO_PROJECT, type ProjectChoice, type WorkTypeChoice } from '../booking/choice'

export type StartChoice = { project: ProjectChoice; workType: WorkTypeChoice }

/**
 * The project and work type that a new entry begins with, with their names; null until they are known. One that cannot be used
 * that day is left to be chosen.
 */
export function useStartNames(start: EditorStart | undefined, day: LocalDay): StartChoice | null {
  const id = start?.projectId ?? null
  const place = { projectId: id, day }
  const wanted = start?.projectId !== undefined
  const project = useBusyQuery('projects.get', { id: id ?? '', day }, { enabled: id !== null })
  const workTypes = useBusyQuery('workTypes.forProject', place, { enabled: wanted })
  if (!wanted) return { project: NO_PROJECT, workType: null }
  if ((id !== null && project.isPending) || workTypes.isPending) return null
  const workType = workTypes.data?.find((each) => each.id === start.workTypeId)
  const choice: WorkTypeChoice = workType ? { id: workType.id, name: workType.name } : null
  if (id === null) return { project: { kind: 'internal' }, workType: choice }
  if (!project.data || project.data.obstacle) return { project: NO_PROJECT, workType: null }
  return { project: { kind: 'project', id, name: project.data.name }, workType: choice }
}
