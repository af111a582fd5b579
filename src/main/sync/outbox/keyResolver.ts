import type { PersonId, ProjectId, WorkTypeId } from '@shared/domain/ids'
import type { TransferKey } from '@shared/domain/transfer'
import type { OutboxReason } from '@shared/ipc/sync'
import { remembered } from '@shared/remembered'
import { err, ok, type Result } from '@shared/result'
import type { Store } from '../../db/store'
import type { TimesheetKey } from '../../tripletex/resources/timesheetEntries'
import { reason } from './reasons'

/**
 * Gives keys in Tripletex's ids, or what is missing, as things stand now: whom and what many keys share is read once. Product:
 * without a matching employee number nothing is transferred.
 */
export function createKeyResolver(store: Store) {
  const employeeIdOf = remembered((id: PersonId): Result<number, OutboxReason> => {
    const person = store.people.get(id)
    const number = person?.employeeNumber ?? ''
    if (!person || number === '') return err(reason('employeeNumberMissing'))
    // The totals of two people would overwrite one another.
    if (store.people.othersWithNumber(person).length > 0) {
      return err(reason('employeeNumberShared', { message: number }))
    }
    const employee = store.people.employeeByNumber(number)
    return employee ? ok(employee.tripletexId) : err(reason('employeeUnknown', { message: number }))
  })
  const projectAt = remembered((id: ProjectId) => store.projects.get(id)?.tripletexId ?? null)
  const activityAt = remembered((id: WorkTypeId) => store.workTypes.get(id)?.tripletexId ?? null)

  return ({ personId, projectId, workTypeId, day }: TransferKey): Result<TimesheetKey, OutboxReason> => {
    const employee = employeeIdOf(personId)
    if (!employee.ok) return employee
    const project = projectId && projectAt(projectId)
    if (projectId && project === null) return err(reason('projectUnknown'))
    const activityId = activityAt(workTypeId)
    if (activityId === null) return err(reason('workTypeUnknown'))
    return ok({ employeeId: employee.value, projectId: project, activityId, day })
  }
}
