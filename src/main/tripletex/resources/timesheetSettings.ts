import type { Result } from '@shared/result'
import { z } from 'zod'
import type { Api, CallOptions } from '../api'
import type { TripletexError } from '../errors'
import { single } from '../parseAnswer'
import { flag } from './fields'

const timesheetSettings = z.object({
  requireCommentsOnRegisteredHoursAllProjects: flag(false),
  timesheetCompleted: flag(false),
  timeClock: flag(false),
})

export type TripletexTimesheetSettings = z.output<typeof timesheetSettings>

const fields = Object.keys(timesheetSettings.shape).join(',')

export interface TimesheetSettingsResource {
  get(options?: CallOptions): Promise<Result<TripletexTimesheetSettings, TripletexError>>
}

export function timesheetSettingsResource(api: Api): TimesheetSettingsResource {
  const call = { method: 'GET', path: 'timesheet/settings', query: { fields } } as const
  return { get: (options) => api.read(call, single(timesheetSettings), options) }
}
