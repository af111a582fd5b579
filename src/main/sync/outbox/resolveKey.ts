import type { TransferKey } from '@shared/domain/transfer'
import type { OutboxReason } from '@shared/ipc/sync'
import { err, ok, type Result } from '@shared/result'
import type { Store } from '../../db/store'
import type { TimesheetKey } from '../../tripletex/resources/timesheetEntries'
import { reason } from './reasons'

/** The key in Tripletex's ids, or what is missing. Product: without a matching employee number nothing is transferred. */
export function resolveKey(store: Store, key: TransferKey): Result<TimesheetKey, OutboxReason> {
  const person = store.people.get(key.personId)
  const number = person?.employeeNumber ?? ''
  if (!person || number === '') return err(reason('employeeNumberMissing'))
  // The totals of two people would overwrite one another.
  if (store.people.othersWithNumber(person).length > 0) {
    return err(reason('employeeNumberShared', { message: number }))
  }
  const employee = store.people.employeeByNumber(number)
  if (!employee) return err(reason('employeeUnknown', { message: number }))
  const project = key.projectId ? store.projects.get(key.projectId) : null
  if (key.projectId && !project?.tripletexId) return err(reason('projectUnknown'))
  const workType = store.workTypes.get(key.workTypeId)
  if (!workType?.tripletexId) return err(reason('workTypeUnknown'))
  return ok({
    employeeId: employee.tripletexId,
    projectId: project?.tripletexId ?? null,
    activityId: workType.tripletexId,
    day: key.day,
  })
}
