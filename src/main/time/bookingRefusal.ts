import { projectObstacle, workTypeFits } from '@shared/domain/bookable'
import type { ProjectId, WorkTypeId } from '@shared/domain/ids'
import type { LocalDay } from '@shared/domain/localDay'
import type { TimeEntry } from '@shared/domain/timeEntry'
import type { Person } from '@shared/ipc/app'
import { type BusyError, busyError } from '@shared/ipc/errors'
import { bookableProject, bookableWorkType } from '../projects/bookableProject'
import type { Services } from '../services'
import { companyRules } from '../settings/companyRules'

/**
 * Answers for any day why new hours cannot be put on this project and work type, or null. What all days share is read once.
 */
export function newBookingRefusals(
  { store }: Pick<Services, 'store'>,
  person: Person,
  projectId: ProjectId | null,
  workTypeId: WorkTypeId,
): (day: LocalDay) => BusyError | null {
  const project = projectId ? store.projects.get(projectId) : null
  const workType = store.projects.workType(workTypeId)
  if ((projectId && !project) || !workType) return () => busyError('notFound')
  const where = project && bookableProject(project, companyRules(store))
  const participates =
    project !== null && store.projects.participantIn([project.id], person.employeeNumber).has(project.id)
  const links = project ? store.projects.linksOf(project.id) : new Set<number>()
  const fits = workTypeFits(where, bookableWorkType(workType, links))
  return (day) => {
    const reason = where && projectObstacle(where, day, participates)
    if (project && reason) return busyError('projectNotBookable', { project: project.name, reason, day })
    return fits
      ? null
      : busyError('workTypeNotBookable', { workType: workType.name, project: project?.name ?? '' })
  }
}

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
  return newBookingRefusals(services, person, projectId, workTypeId)(day)
}
