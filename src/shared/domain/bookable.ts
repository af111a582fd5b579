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
  /** Whether work types that were made in Busy may be used on it. */
  localWorkTypes: boolean
}

/**
 * What holds for the whole company. Tripletex's switches hold for all of its projects, whatever a project says itself. With
 * `workTypeSync` they take Tripletex's work types only.
 */
export type BookingRules = { participantsOnly: boolean; linkedWorkTypesOnly: boolean; workTypeSync: boolean }

/** The project as the company's rules make it. A project made in Busy is none of the company's. */
export function underRules<P extends Omit<BookableProject, 'localWorkTypes'>>(
  project: P,
  rules: BookingRules,
): P & BookableProject {
  if (project.origin === 'busy') return { ...project, localWorkTypes: true }
  return {
    ...project,
    localWorkTypes: !rules.workTypeSync,
    participantsOnly: project.participantsOnly || rules.participantsOnly,
    linkedWorkTypesOnly: project.linkedWorkTypesOnly || rules.linkedWorkTypesOnly,
  }
}

/** What Busy itself says of who may use a project and with what, see `ProjectSetup`. */
export type OwnRules = { membersOnly: boolean; chosenWorkTypesOnly: boolean }

/** What somebody is on a project. `member`: set as one here, or leading it. `participates`: in Tripletex. */
export type Standing = { participates: boolean; member: boolean }

/** Why hours cannot be put on a project on a day. Tripletex: a project's dates, closed state and participants decide. */
type TripletexObstacle = 'archived' | 'notStarted' | 'ended' | 'notParticipant'
export const ProjectObstacle = z.enum(['archived', 'notStarted', 'ended', 'notParticipant', 'notMember'])
export type ProjectObstacle = z.infer<typeof ProjectObstacle>

/** Why somebody cannot put hours on a project on a day, by Tripletex's rules and by Busy's own. */
export function bookingObstacle(
  project: BookableProject & OwnRules,
  day: LocalDay,
  { participates, member }: Standing,
): ProjectObstacle | null {
  const obstacle = projectObstacle(project, day, participates)
  if (obstacle) return obstacle
  return project.membersOnly && !participates && !member ? 'notMember' : null
}

/** As `bookingObstacle`, by Tripletex's rules alone. */
export function projectObstacle(
  project: BookableProject,
  day: LocalDay,
  isParticipant: boolean,
): TripletexObstacle | null {
  if (project.archived) return 'archived'
  if (project.startDate && day < project.startDate) return 'notStarted'
  if (project.endDate && day > project.endDate) return 'ended'
  if (project.participantsOnly && !isParticipant) return 'notParticipant'
  return null
}

/**
 * Whether a work type may be chosen. Without a project: internal ones, and those made in Busy. On a project of Tripletex: its
 * linked ones and, unless it takes linked ones only, the general project activities. On a project made in Busy: those made in
 * Busy and the general project activities. While work types are made in Busy, these fit on Tripletex's projects too.
 */
export function workTypeFits(
  project: Pick<BookableProject, 'origin' | 'linkedWorkTypesOnly' | 'localWorkTypes'> | null,
  workType: { kind: WorkTypeKind; archived: boolean; linked: boolean },
): boolean {
  if (workType.archived) return false
  if (!project) return workType.kind === 'internal' || workType.kind === 'local'
  if (workType.linked) return true
  if (workType.kind === 'local') return project.localWorkTypes
  if (project.origin === 'busy') return workType.kind === 'anyProject'
  return workType.kind === 'anyProject' && !project.linkedWorkTypesOnly
}

/** As `workTypeFits`, by Busy's own rules too: a project may take only the work types that are offered on it. */
export function workTypeAllowed(
  project: (NonNullable<Parameters<typeof workTypeFits>[0]> & OwnRules) | null,
  workType: Parameters<typeof workTypeFits>[1] & { offered: boolean },
): boolean {
  return workTypeFits(project, workType) && (!project?.chosenWorkTypesOnly || workType.offered)
}

/** Why new hours cannot be put on a project with a work type on a day. */
export const PlaceObstacle = z.enum([...ProjectObstacle.options, 'workTypeArchived', 'workTypeUnfit'])
export type PlaceObstacle = z.infer<typeof PlaceObstacle>

/** Why a work type cannot be chosen, see `workTypeAllowed`; null: it can. */
export function workTypeObstacle(
  ...[project, workType]: Parameters<typeof workTypeAllowed>
): 'workTypeArchived' | 'workTypeUnfit' | null {
  if (workType.archived) return 'workTypeArchived'
  return workTypeAllowed(project, workType) ? null : 'workTypeUnfit'
}
