import { type Failure, ruleBroken } from '../errors/failure'
import { messages, projectEnded, projectStartsLater } from '../errors/messages'
import { projectName } from '../resources/projectDto'
import type { Project } from '../store/rows'
import type { World } from '../world'

/** Why this employee may not book hours on the project that day; null if she may. */
export function projectRefusal(
  world: World,
  project: Project,
  employee: number,
  day: string,
): Failure | null {
  if (day < project.startDate) {
    return ruleBroken(null, projectStartsLater(projectName(project), project.startDate))
  }
  if (project.isClosed) return world.refusal('projectClosed', messages.projectClosed)
  if (project.endDate !== null && day > project.endDate) {
    return world.refusal('projectEnded', projectEnded(projectName(project), project.endDate))
  }
  const membersOnly = project.forParticipantsOnly || world.settings.onlyProjectMembersCanRegisterInfo
  if (membersOnly && !world.db.isParticipant(project.id, employee)) {
    return world.refusal('participantsOnly', messages.participantsOnly)
  }
  return null
}

export const isBookable = (world: World, project: Project, employee: number, day: string): boolean =>
  projectRefusal(world, project, employee, day) === null
