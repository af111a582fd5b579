import { foldText } from '@shared/domain/foldText'
import { WorkTypeId } from '@shared/domain/ids'
import { type BusyError, busyError } from '@shared/ipc/errors'
import type { Recorded } from '@shared/ipc/history'
import type { WorkTypeFields } from '@shared/ipc/workTypes'
import { err, ok, type Result } from '@shared/result'
import { changeRegister } from '../administration/changeRegister'
import type { StoredWorkType } from '../db/workTypeRepository'
import type { Services } from '../services'
import { workTypeSync } from '../settings/transferSettings'

type Reads = Pick<Services, 'store'>

/** Makes a work type that exists in Busy only. */
export function createWorkType(services: Services, fields: WorkTypeFields): Result<WorkTypeId, BusyError> {
  const { store, newId } = services
  if (workTypeSync(store)) return err(busyError('workTypesFromTripletex'))
  const taken = nameTaken(services, fields.name, null)
  if (taken) return err(taken)
  const id = WorkTypeId.parse(newId())
  const call = { name: 'workTypes.create', input: fields } as const
  changeRegister(services, call, { kind: 'workType', id }, () => {
    store.workTypes.addLocal({ id, ...fields })
    return { action: 'created', subject: subjectOf({ id, ...fields }), after: fields }
  })
  return ok(id)
}

/** Changes a work type that was made here; what is left out stays as it is. */
export function changeWorkType(
  services: Services,
  id: WorkTypeId,
  change: { [Field in keyof WorkTypeFields]?: WorkTypeFields[Field] | undefined },
): Result<Recorded, BusyError> {
  const { store } = services
  const found = localWorkType(services, id)
  if (!found.ok) return found
  const before = { name: found.value.name, billable: found.value.billable }
  const after = { name: change.name ?? before.name, billable: change.billable ?? before.billable }
  const taken = found.value.archivedAt === null ? nameTaken(services, after.name, id) : null
  if (taken) return err(taken)
  const call = { name: 'workTypes.change', input: { id, ...change } } as const
  return ok(
    changeRegister(services, call, { kind: 'workType', id }, () => {
      store.workTypes.changeLocal(id, after)
      return { action: 'changed', subject: subjectOf({ id, ...after }), before, after }
    }),
  )
}

/** Takes a work type that was made here out of use. Its hours stay, and it can be had back. */
export function archiveWorkType(services: Services, id: WorkTypeId): Result<Recorded, BusyError> {
  const { store, clock } = services
  const found = localWorkType(services, id)
  if (!found.ok) return found
  if (found.value.archivedAt !== null) return ok({ step: null })
  const call = { name: 'workTypes.archive', input: { id } } as const
  return ok(
    changeRegister(services, call, { kind: 'workType', id }, () => {
      store.workTypes.setLocalArchived(id, { at: clock.now(), by: 'person' })
      return { action: 'archived', subject: subjectOf(found.value) }
    }),
  )
}

/** Takes an archived work type that was made here back into use. */
export function restoreWorkType(services: Services, id: WorkTypeId): Result<Recorded, BusyError> {
  const { store } = services
  const found = localWorkType(services, id)
  if (!found.ok) return found
  if (found.value.archivedAt === null) return ok({ step: null })
  if (workTypeSync(store)) return err(busyError('workTypesFromTripletex'))
  const taken = nameTaken(services, found.value.name, id)
  if (taken) return err(taken)
  const call = { name: 'workTypes.restore', input: { id } } as const
  return ok(
    changeRegister(services, call, { kind: 'workType', id }, () => {
      store.workTypes.setLocalArchived(id, null)
      return { action: 'restored', subject: subjectOf(found.value) }
    }),
  )
}

/** A work type that can be changed here. */
export function localWorkType({ store }: Reads, id: WorkTypeId): Result<StoredWorkType, BusyError> {
  const workType = store.workTypes.get(id)
  if (!workType) return err(busyError('notFound'))
  return workType.origin === 'busy' ? ok(workType) : err(busyError('workTypeOfTripletex'))
}

/** Why a work type cannot be called so: another one in use is. As people read names, neither case nor accents tell them apart. */
export function nameTaken({ store }: Reads, name: string, own: WorkTypeId | null): BusyError | null {
  const folded = foldText(name)
  const other = store.workTypes
    .all()
    .find((each) => each.id !== own && each.archivedAt === null && foldText(each.name) === folded)
  return other ? busyError('workTypeNameTaken', { text: other.name }) : null
}

const subjectOf = ({ id, name }: { id: WorkTypeId; name: string }) =>
  ({ kind: 'workType', id, name }) as const
