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

/** Tripletex's switches for the whole company; each holds for all of its projects, whatever a project says itself. */
export type BookingRules = { participantsOnly: boolean; linkedWorkTypesOnly: boolean }

/** The project as the company's rules make it. A project made in Busy is none of the company's. */
export function underRules<P extends BookableProject>(project: P, rules: BookingRules): P {
  if (project.origin === 'busy') return project
  return {
    ...project,
    participantsOnly: project.participantsOnly || rules.participantsOnly,
    linkedWorkTypesOnly: project.linkedWorkTypesOnly || rules.linkedWorkTypesOnly,
  }
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
