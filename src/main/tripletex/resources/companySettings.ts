import type { Result } from '@shared/result'
import { z } from 'zod'
import type { Api, CallOptions } from '../api'
import type { TripletexError } from '../errors'
import { single } from '../parseAnswer'
import { flag } from './fields'

const timesheetSettings = z.object({
  requireCommentsOnRegisteredHoursAllProjects: flag(false),
})

const projectSettings = z.object({
  /** Hours on a project are taken from its participants only, whatever the project says. */
  onlyProjectMembersCanRegisterInfo: flag(false),
  /** Hours on a project are taken on its linked activities only, whatever the project says. */
  onlyProjectActivitiesTimesheetRegistration: flag(false),
})

/** Switches of the company as a whole. */
export interface SettingsResource<T> {
  get(options?: CallOptions): Promise<Result<T, TripletexError>>
}

export type TimesheetSettingsResource = SettingsResource<z.output<typeof timesheetSettings>>
export type ProjectSettingsResource = SettingsResource<z.output<typeof projectSettings>>

export const timesheetSettingsResource = (api: Api): TimesheetSettingsResource =>
  settingsResource(api, 'timesheet/settings', timesheetSettings, Object.keys(timesheetSettings.shape))

export const projectSettingsResource = (api: Api): ProjectSettingsResource =>
  settingsResource(api, 'project/settings', projectSettings, Object.keys(projectSettings.shape))

/** Asks for just the switches that are named. */
function settingsResource<T>(
  api: Api,
  path: string,
  schema: z.ZodType<T>,
  switches: readonly string[],
): SettingsResource<T> {
  const call = { method: 'GET', path, query: { fields: switches.join(',') } } as const
  return { get: (options) => api.read(call, single(schema), options) }
}
