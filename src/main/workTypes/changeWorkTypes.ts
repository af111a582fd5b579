import type { ArchivedBy } from '@shared/domain/archivedBy'
import { foldText } from '@shared/domain/foldText'
import { WorkTypeId } from '@shared/domain/ids'
import { type BusyError, busyError } from '@shared/ipc/errors'
import type { WorkTypeFields } from '@shared/ipc/workTypes'
import { err, ok, type Result } from '@shared/result'
import { recordChange } from '../administration/recordChange'
import type { StoredWorkType } from '../db/workTypeRepository'
import type { Services } from '../services'
import { workTypeSync } from '../settings/transferSettings'

/** Makes a work type that exists in Busy only. */
export function createWorkType(services: Services, fields: WorkTypeFields): Result<WorkTypeId, BusyError> {
  const { store, newId } = services
  if (workTypeSync(store)) return err(busyError('workTypesFromTripletex'))
  const taken = nameTaken(services, fields.name, null)
  if (taken) return err(taken)
  const id = WorkTypeId.parse(newId())
  store.transaction(() => {
    store.workTypes.addLocal({ id, ...fields })
    recordChange(services, { action: 'created', subject: subjectOf({ id, ...fields }), after: fields })
  })
  told(services)
  return ok(id)
}

/** Changes a work type that was made here; what is left out stays as it is. */
export function changeWorkType(
  services: Services,
  id: WorkTypeId,
  change: { [Field in keyof WorkTypeFields]?: WorkTypeFields[Field] | undefined },
): Result<void, BusyError> {
  const { store } = services
  const found = localWorkType(services, id)
  if (!found.ok) return found
  const before = { name: found.value.name, billable: found.value.billable }
  const after = { name: change.name ?? before.name, billable: change.billable ?? before.billable }
  const taken = found.value.archivedAt === null ? nameTaken(services, after.name, id) : null
  if (taken) return err(taken)
  store.transaction(() => {
    store.workTypes.changeLocal(id, after)
    recordChange(services, { action: 'changed', subject: subjectOf({ id, ...after }), before, after })
  })
  told(services)
  return ok(undefined)
}

/** Takes a work type that was made here out of use. Its hours stay, and it can be had back. `by`: as for `archiveProject`. */
export function archiveWorkType(
  services: Services,
  id: WorkTypeId,
  by: ArchivedBy = 'person',
): Result<void, BusyError> {
  const { store, clock } = services
  const found = localWorkType(services, id)
  if (!found.ok) return found
  if (found.value.archivedAt !== null) return ok(undefined)
  store.transaction(() => {
    store.workTypes.setLocalArchived(id, { at: clock.now(), by })
    recordChange(services, { action: 'archived', subject: subjectOf(found.value) })
  })
  told(services)
  return ok(undefined)
}

/** Takes an archived work type that was made here back into use. */
export function restoreWorkType(services: Services, id: WorkTypeId): Result<void, BusyError> {
  const { store } = services
  const found = localWorkType(services, id)
  if (!found.ok) return found
  if (found.value.archivedAt === null) return ok(undefined)
  if (workTypeSync(store)) return err(busyError('workTypesFromTripletex'))
  const taken = nameTaken(services, found.value.name, id)
  if (taken) return err(taken)
  store.transaction(() => {
    store.workTypes.setLocalArchived(id, null)
    recordChange(services, { action: 'restored', subject: subjectOf(found.value) })
  })
  told(services)
  return ok(undefined)
}

function localWorkType({ store }: Services, id: WorkTypeId): Result<StoredWorkType, BusyError> {
  const workType = store.workTypes.get(id)
  if (!workType) return err(busyError('notFound'))
  return workType.origin === 'busy' ? ok(workType) : err(busyError('workTypeOfTripletex'))
}

/** Names are told apart as people read them: neither by case nor by accents. */
function nameTaken({ store }: Services, name: string, own: WorkTypeId | null): BusyError | null {
  const folded = foldText(name)
  const other = store.workTypes
    .all()
    .find((each) => each.id !== own && each.archivedAt === null && foldText(each.name) === folded)
  return other ? busyError('workTypeNameTaken', { text: other.name }) : null
}

const subjectOf = ({ id, name }: { id: WorkTypeId; name: string }) =>
  ({ kind: 'workType', id, name }) as const

/** Hours show what a work type is called and whether it is billable, so that they are read again too. */
function told({ changed }: Services): void {
  changed('workTypes', 'projects')
}
