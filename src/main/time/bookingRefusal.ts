import { bookingObstacle, type PlaceObstacle, workTypeObstacle } from '@shared/domain/bookable'
import type { ProjectId, WorkTypeId } from '@shared/domain/ids'
import type { LocalDay } from '@shared/domain/localDay'
import { placesOfNewHours } from '@shared/domain/newHours'
import type { Person } from '@shared/ipc/app'
import { type BusyError, busyError } from '@shared/ipc/errors'
import type { StoredProject } from '../db/projectRepository'
import type { StoredWorkType } from '../db/workTypeRepository'
import { bookableProject, bookableWorkType, bookingRules } from '../projects/bookableProject'
import { standings } from '../projects/standings'
import type { Services } from '../services'
import type { EntryChange } from './history'

/** `workTypeId` null: hours of which it is not known yet. */
type Pair = { projectId: ProjectId | null; workTypeId: WorkTypeId | null }

/** What a place is of, and why it takes no new hours, or null. */
type Place = {
  project: StoredProject | null
  workType: StoredWorkType | null
  obstacle: PlaceObstacle | null
}

/**
 * Answers, for pairs of project and work type and any day, what is there and why new hours cannot be put there; null where
 * there is no such project or work type. Everything is read once.
 */
function places(
  { store }: Pick<Services, 'store'>,
  person: Person,
  pairs: readonly Pair[],
): (pair: Pair, day: LocalDay) => Place | null {
  const projectIds = [...new Set(pairs.flatMap(({ projectId }) => projectId ?? []))]
  const projects = store.projects.many(projectIds)
  const workTypes = store.workTypes.many([...new Set(pairs.flatMap(({ workTypeId }) => workTypeId ?? []))])
  const standingOn = standings(store, person, projectIds)
  const links = store.projects.linksOfMany(projectIds)
  const offered = store.projectSetups.offeredOnMany(projectIds)
  const rules = bookingRules(store)
  return ({ projectId, workTypeId }, day) => {
    const project = projectId ? projects.get(projectId) : null
    const workType = workTypeId ? workTypes.get(workTypeId) : null
    if (project === undefined || workType === undefined) return null
    const where = project && bookableProject(project, rules)
    const obstacle = where && projectId && bookingObstacle(where, day, standingOn(projectId))
    if (obstacle || !workType) return { project, workType, obstacle }
    const linked = (projectId && links.get(projectId)) || NO_LINKS
    const isOffered = projectId !== null && (offered.get(projectId)?.has(workType.id) ?? false)
    const kind = { ...bookableWorkType(workType, linked), offered: isOffered }
    return { project, workType, obstacle: workTypeObstacle(where, kind) }
  }
}

const NO_LINKS: ReadonlySet<number> = new Set()

/** As `bookingRefusals`, but in one word. */
export function bookingObstacles(
  services: Pick<Services, 'store'>,
  person: Person,
  pairs: readonly Pair[],
): (pair: Pair, day: LocalDay) => PlaceObstacle | null {
  const placeOf = places(services, person, pairs)
  return (pair, day) => placeOf(pair, day)?.obstacle ?? null
}

/** Answers, for pairs of project and work type and any day, why new hours cannot be put there, or null. Everything is read once. */
export function bookingRefusals(
  services: Pick<Services, 'store'>,
  person: Person,
  pairs: readonly Pair[],
): (pair: Pair, day: LocalDay) => BusyError | null {
  const placeOf = places(services, person, pairs)
  return (pair, day) => {
    const place = placeOf(pair, day)
    if (!place) return busyError('notFound')
    const { project, workType, obstacle: reason } = place
    if (!reason) return null
    const facts = { reason, day, project: project?.name ?? '', workType: workType?.name ?? '' }
    if (reason === 'workTypeArchived' || reason === 'workTypeUnfit') {
      return busyError('workTypeNotBookable', facts)
    }
    const dates = { startDate: project?.startDate ?? '', endDate: project?.endDate ?? '' }
    return busyError('projectNotBookable', { ...facts, ...dates })
  }
}

/** Why new hours cannot be put on this project and work type on this day, or null. */
export function bookingRefusal(
  services: Pick<Services, 'store'>,
  person: Person,
  pair: Pair,
  day: LocalDay,
): BusyError | null {
  return bookingRefusals(services, person, [pair])(pair, day)
}

/**
 * Why a change of hours cannot be made, or null: it puts new hours where none can be put. What is already there may be put right
 * whatever has become of its project and work type, see `placesOfNewHours`.
 */
export function newHoursRefusal(
  services: Pick<Services, 'store'>,
  person: Person,
  changes: readonly EntryChange[],
): BusyError | null {
  const to = placesOfNewHours(changes)
  const refusals = bookingRefusals(services, person, to)
  for (const place of to) {
    const refusal = refusals(place, place.day)
    if (refusal) return refusal
  }
  return null
}
