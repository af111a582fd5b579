import { z } from 'zod'
import type { LocalDay } from './localDay'

/** Where a work type may be used. `local` ones were made in Busy; the others are Tripletex's three kinds of activity. */
export const WorkTypeKind = z.enum(['local', 'internal', 'anyProject', 'oneProject'])
export type WorkTypeKind = z.infer<typeof WorkTypeKind>

export type BookableProject = {
  origin: 'busy' | 'tripletex'
  archived: boolean
  startDate: LocalDay | null
  endDate: LocalDay | null
  participantsOnly: boolean
  linkedWorkTypesOnly: boolean
}

/** Why hours cannot be put on a project on a day. Tripletex: a project's dates, closed state and participants decide. */
export type ProjectObstacle = 'archived' | 'notStarted' | 'ended' | 'notParticipant'

export function projectObstacle(
  project: BookableProject,
  day: LocalDay,
  isParticipant: boolean,
): ProjectObstacle | null {
  if (project.archived) return 'archived'
  if (project.startDate && day < project.startDate) return 'notStarted'
  if (project.endDate && day > project.endDate) return 'ended'
  if (project.participantsOnly && !isParticipant) return 'notParticipant'
  return null
}

/**
 * Whether a work type may be chosen. Without a project: internal ones, and those made in Busy. On a project of Tripletex: its
 * linked ones and, unless it takes linked ones only, the general project activities. On a project made in Busy: those made in
 * Busy and the general project activities.
 */
export function workTypeFits(
  project: Pick<BookableProject, 'origin' | 'linkedWorkTypesOnly'> | null,
  workType: { kind: WorkTypeKind; archived: boolean; linked: boolean },
): boolean {
  if (workType.archived) return false
  if (!project) return workType.kind === 'internal' || workType.kind === 'local'
  if (workType.linked) return true
  if (project.origin === 'busy') return workType.kind === 'local' || workType.kind === 'anyProject'
  return workType.kind === 'anyProject' && !project.linkedWorkTypesOnly
}
