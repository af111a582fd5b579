import type { ProjectId, WorkTypeId } from '@shared/domain/ids'

/** What is chosen in a project field: nothing yet, internal work, or a project. */
export type ProjectChoice =
  | { kind: 'none' }
  | { kind: 'internal' }
  | { kind: 'project'; id: ProjectId; name: string }

export type WorkTypeChoice = { id: WorkTypeId; name: string } | null

export const NO_PROJECT: ProjectChoice = { kind: 'none' }

/** The choice behind an entry or a timer; without a work type, no project means that nothing was chosen yet. */
export function projectChoiceOf(of: {
  projectId: ProjectId | null
  projectName: string | null
  workTypeId: WorkTypeId | null
}): ProjectChoice {
  if (of.projectId) return { kind: 'project', id: of.projectId, name: of.projectName ?? '' }
  return of.workTypeId ? { kind: 'internal' } : NO_PROJECT
}

export function workTypeChoiceOf(of: {
  workTypeId: WorkTypeId | null
  workTypeName: string | null
}): WorkTypeChoice {
  return of.workTypeId ? { id: of.workTypeId, name: of.workTypeName ?? '' } : null
}

/** The project's id where there is one. */
export function projectIdOf(choice: ProjectChoice): ProjectId | null {
  return choice.kind === 'project' ? choice.id : null
}
