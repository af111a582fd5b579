import { ok, type Result } from '@shared/result'
import { z } from 'zod'
import type { Api, CallOptions } from '../api'
import type { TripletexError } from '../errors'
import { halvesByFlags } from '../listWindow'
import { allRows, pagedResource } from '../page'
import { type VersionedList, versionedList } from '../versionedList'
import { flag, id, text, textOrNull } from './fields'

const activity = z.object({
  id,
  version: z.number(),
  name: text,
  number: textOrNull,
  /** GENERAL_ACTIVITY, PROJECT_GENERAL_ACTIVITY, PROJECT_SPECIFIC_ACTIVITY, TASK, or one that is still to come. */
  activityType: text,
  isProjectActivity: flag(false),
  isGeneral: flag(false),
  isTask: flag(false),
  isDisabled: flag(false),
  isChargeable: flag(false),
})

export type TripletexActivity = z.output<typeof activity>

const fields = Object.keys(activity.shape).join(',')

/** Active and disabled activities, but not the tasks among them, which take no hours. */
export interface ActivitiesResource extends VersionedList<TripletexActivity> {
  /**
   * What this person may book on the project on that day, whether or not there are hours already. Without a project:
   * the activities for internal work, which Tripletex does not check against person and day.
   */
  forTimesheet(
    key: { projectId: number | null; employeeId: number; day: string },
    options?: CallOptions,
  ): Promise<Result<TripletexActivity[], TripletexError>>
}

export function activitiesResource(api: Api): ActivitiesResource {
  const everything = versionedList(api, {
    path: 'activity',
    query: { fields, isTask: false },
    row: activity,
    halves: halvesByFlags('isInactive', 'isChargeable', 'isGeneral'),
  })

  return {
    ...everything,
    async forTimesheet({ projectId, employeeId, day }, options) {
      if (projectId === null) return internalActivities(options)
      // The endpoint sorts by name itself, and leaves out activities that have hours unless told otherwise.
      const query = { fields, projectId, employeeId, date: day, filterExistingHours: false }
      return allRows(pagedResource(api, 'activity/>forTimeSheet', query, activity).pages(1000, options))
    },
  }

  async function internalActivities(options?: CallOptions) {
    const query = { fields, isProjectActivity: false, isTask: false }
    const rows = await allRows(pagedResource(api, 'activity', query, activity).pages(1000, options))
    if (!rows.ok) return rows
    return ok(rows.value.filter((each) => !each.isProjectActivity && !each.isTask && !each.isDisabled))
  }
}
