import { ok, type Result } from '@shared/result'
import { companyRules, putCompanyRules } from '../../settings/companyRules'
import type { TripletexError } from '../../tripletex/errors'
import type { PassDeps } from './pass'

/** What a key without the right to the settings, or a company without the module, is answered with. */
const BEARABLE: readonly TripletexError['kind'][] = [
  'forbidden',
  'notFound',
  'validation',
  'unexpectedAnswer',
]

/** Brings the company's switches up to date. Those that the key may not read stay as they were last known. */
export async function pullCompanyRules({
  store,
  gateway,
  stopped,
}: PassDeps): Promise<Result<undefined, TripletexError>> {
  const client = gateway.client()
  if (!client) return ok(undefined)
  const timesheet = await client.timesheetSettings.get()
  if (stopped() || !isBearable(timesheet)) return timesheet.ok ? ok(undefined) : timesheet
  const project = await client.projectSettings.get()
  if (stopped() || !isBearable(project)) return project.ok ? ok(undefined) : project
  putCompanyRules(store, {
    ...companyRules(store),
    ...(timesheet.ok && { commentRequired: timesheet.value.requireCommentsOnRegisteredHoursAllProjects }),
    ...(project.ok && {
      participantsOnly: project.value.onlyProjectMembersCanRegisterInfo,
      linkedWorkTypesOnly: project.value.onlyProjectActivitiesTimesheetRegistration,
    }),
  })
  return ok(undefined)
}

const isBearable = (result: Result<unknown, TripletexError>): boolean =>
  result.ok || BEARABLE.includes(result.error.kind)
