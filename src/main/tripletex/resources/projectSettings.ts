import type { Result } from '@shared/result'
import { z } from 'zod'
import type { Api, CallOptions } from '../api'
import type { TripletexError } from '../errors'
import { single } from '../parseAnswer'
import { flag } from './fields'

const projectSettings = z.object({
  /** Hours on a project are taken from its participants only, whatever the project says. */
  onlyProjectMembersCanRegisterInfo: flag(false),
  /** Hours on a project are taken on its linked activities only, whatever the project says. */
  onlyProjectActivitiesTimesheetRegistration: flag(false),
})

export type TripletexProjectSettings = z.output<typeof projectSettings>

const fields = Object.keys(projectSettings.shape).join(',')

export interface ProjectSettingsResource {
  get(options?: CallOptions): Promise<Result<TripletexProjectSettings, TripletexError>>
}

export function projectSettingsResource(api: Api): ProjectSettingsResource {
  const call = { method: 'GET', path: 'project/settings', query: { fields } } as const
  return { get: (options) => api.read(call, single(projectSettings), options) }
}
