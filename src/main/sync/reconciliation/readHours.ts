import type { PersonId } from '@shared/domain/ids'
import { addDays, type LocalDay } from '@shared/domain/localDay'
import { ok, type Result } from '@shared/result'
import type { RemoteKey } from '../../db/remoteHoursRepository'
import type { Services } from '../../services'
import type { CallOptions } from '../../tripletex/api'
import type { TripletexClient } from '../../tripletex/client'
import type { TripletexError } from '../../tripletex/errors'
import { createKeyResolver } from '../outbox/keyResolver'
import { timesheetKeyText } from '../timesheetKeyText'

export type HoursPeriod = { personId: PersonId; from: LocalDay; to: LocalDay }

/** Asks Tripletex what it holds for a person and a period, both days included, and keeps a copy. Changes nothing there. */
export async function readHours(
  { store, clock }: Pick<Services, 'store' | 'clock'>,
  client: TripletexClient,
  { personId, from, to }: HoursPeriod,
  options: CallOptions,
): Promise<Result<undefined, TripletexError>> {
  const employee = store.people.employeeOf(personId)
  if (!employee) return ok(undefined)
  const startedAt = clock.now()
  const employeeId = employee.tripletexId
  const wanted = { dateFrom: from, dateTo: to, employeeIds: [employeeId] }
  const found = await client.timesheetEntries.search(wanted, options)
  if (!found.ok) return found
  const entries = found.value.map(({ id, ...entry }) => ({ ...entry, entryId: id }))
  store.transaction(() => {
    const targetOf = createKeyResolver(store)
    const newer = new Set(
      store.outbox.keysChangedBetween(startedAt, clock.now()).flatMap((key) => {
        const target = targetOf(key)
        return target.ok ? [timesheetKeyText(target.value)] : []
      }),
    )
    const isNewer = (key: RemoteKey) => newer.has(timesheetKeyText(key))
    store.remoteHours.replaceDays(employeeId, daysOf(from, to), entries, clock.now(), isNewer)
  })
  return ok(undefined)
}

export function daysOf(from: LocalDay, to: LocalDay): LocalDay[] {
  const days: LocalDay[] = []
  for (let day = from; day <= to; day = addDays(day, 1)) days.push(day)
  return days
}
