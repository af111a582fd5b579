import type { Result } from '@shared/result'
import { z } from 'zod'
import type { Api, CallOptions } from '../api'
import type { TripletexError } from '../errors'
import { halvesBy, halvesByDay, halvesByFlags } from '../listWindow'
import { allRows, pagedResource } from '../page'
import { type VersionedList, versionedList } from '../versionedList'
import { flag, id, reference, referenceOrNull, text, textOrNull } from './fields'

const project = z
  .object({
    id,
    version: z.number(),
    name: text,
    number: textOrNull,
    startDate: textOrNull,
    /** Null: open-ended. */
    endDate: textOrNull,
    isClosed: flag(false),
    isInternal: flag(false),
    isOffer: flag(false),
    isFixedPrice: flag(false),
    forParticipantsOnly: flag(false),
    generalProjectActivitiesPerProjectOnly: flag(false),
    customer: referenceOrNull,
    projectManager: referenceOrNull,
    participants: z.array(z.object({ employee: referenceOrNull })).nullish(),
    projectActivities: z.array(z.object({ activity: reference, isClosed: flag(false) })).nullish(),
  })
  .transform(({ customer, projectManager, participants, projectActivities, ...rest }) => ({
    ...rest,
    customerId: customer,
    projectManagerId: projectManager,
    participantEmployeeIds: (participants ?? []).flatMap(({ employee }) => employee ?? []),
    projectActivities: (projectActivities ?? []).map(({ activity, isClosed }) => ({
      activityId: activity,
      isClosed,
    })),
  }))

export type TripletexProject = z.output<typeof project>

const ownFields =
  'id,version,name,number,startDate,endDate,isClosed,isInternal,isOffer,isFixedPrice,forParticipantsOnly,generalProjectActivitiesPerProjectOnly'
const fields = `${ownFields},customer(id),projectManager(id),participants(employee(id)),projectActivities(isClosed,activity(id))`

const bookable = z.object({ id, name: text, number: textOrNull })

export type BookableProject = z.output<typeof bookable>

/** Open and closed projects, without offers, which take no hours before they are accepted. */
export interface ProjectsResource extends VersionedList<TripletexProject> {
  /** The projects that Tripletex lets this person book on that day. */
  forTimesheet(
    key: { employeeId: number; day: string },
    options?: CallOptions,
  ): Promise<Result<BookableProject[], TripletexError>>
}

export function projectsResource(api: Api): ProjectsResource {
  return {
    ...versionedList(api, {
      path: 'project',
      query: { fields, isOffer: false },
      row: project,
      halves: halvesBy(halvesByFlags('isClosed'), halvesByDay('startDateFrom', 'startDateTo')),
    }),
    forTimesheet({ employeeId, day }, options) {
      const query = { fields: 'id,name,number', employeeId, date: day }
      return allRows(pagedResource(api, 'project/>forTimeSheet', query, bookable).pages(1000, options))
    },
  }
}
