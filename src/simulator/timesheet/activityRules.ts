import type { Activity, Project } from '../store/rows'
import type { World } from '../world'

/**
 * Whether hours with this activity may stand on the project, or on no project at all:
 * general activities only without one, specific ones only on their own, general project activities on any project
 * unless it (or the company) demands that they are linked to it.
 */
export function isActivityUsable(world: World, activity: Activity, project: Project | null): boolean {
  if (activity.isDisabled) return false
  if (project === null) return activity.activityType === 'GENERAL_ACTIVITY'
  const linked = world.db.isLinked(project.id, activity.id)
  if (activity.activityType === 'PROJECT_SPECIFIC_ACTIVITY') return linked
  if (activity.activityType !== 'PROJECT_GENERAL_ACTIVITY') return false
  const mustBeLinked =
    project.generalProjectActivitiesPerProjectOnly ||
    world.settings.onlyProjectActivitiesTimesheetRegistration
  return linked || !mustBeLinked
}
