import { bookingObstacle, workTypeAllowed } from '@shared/domain/bookable'
import type { ProjectId, WorkTypeId } from '@shared/domain/ids'
import type { LocalDay } from '@shared/domain/localDay'
import type { TimeEntry } from '@shared/domain/timeEntry'
import type { Person } from '@shared/ipc/app'
import { type BusyError, busyError } from '@shared/ipc/errors'
import { bookableProject, bookableWorkType, bookingRules } from '../projects/bookableProject'
import { standings } from '../projects/standings'
import type { Services } from '../services'

type Pair = { projectId: ProjectId | null; workTypeId: WorkTypeId }

/** Answers, for pairs of project and work type and any day, why new hours cannot be put there, or null. Everything is read once. */
export function bookingRefusals(
  { store }: Pick<Services, 'store'>,
  person: Person,
  pairs: readonly Pair[],
): (pair: Pair, day: LocalDay) => BusyError | null {
  const projectIds = [...new Set(pairs.flatMap(({ projectId }) => projectId ?? []))]
  const projects = store.projects.many(projectIds)
  const workTypes = store.workTypes.many([...new Set(pairs.map(({ workTypeId }) => workTypeId))])
  const standingOn = standings(store, person, projectIds)
  const links = store.projects.linksOfMany(projectIds)
  const offered = store.projectSetups.offeredOnMany(projectIds)
  const rules = bookingRules(store)
  return ({ projectId, workTypeId }, day) => {
    const project = projectId ? projects.get(projectId) : null
    const workType = workTypes.get(workTypeId)
    if (project === undefined || !workType) return busyError('notFound')
    const where = project && bookableProject(project, rules)
    const reason = where && projectId && bookingObstacle(where, day, standingOn(projectId))
    if (project && reason) return busyError('projectNotBookable', { project: project.name, reason, day })
    const linked = (projectId && links.get(projectId)) || NO_LINKS
    const isOffered = projectId !== null && (offered.get(projectId)?.has(workTypeId) ?? false)
    return workTypeAllowed(where, { ...bookableWorkType(workType, linked), offered: isOffered })
      ? null
      : busyError('workTypeNotBookable', { workType: workType.name, project: project?.name ?? '' })
  }
}

const NO_LINKS: ReadonlySet<number> = new Set()

/**
 * Why hours cannot be put on this project and work type on this day, or null. An entry may keep a project and work type that
 * it already has on its day, so that its text can still be mended after a project was closed.
 */
export function bookingRefusal(
  services: Pick<Services, 'store'>,
  person: Person,
  projectId: ProjectId | null,
  workTypeId: WorkTypeId,
  day: LocalDay,
  before: TimeEntry | null,
): BusyError | null {
  if (before?.projectId === projectId && before.workTypeId === workTypeId && before.day === day) return null
  const pair = { projectId, workTypeId }
  return bookingRefusals(services, person, [pair])(pair, day)
}
