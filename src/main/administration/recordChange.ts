import {
  type AdministrationAction,
  type AdministrationSubject,
  type ChangedFields,
  changedFields,
} from '@shared/domain/administrationChange'
import type { Services } from '../services'

export type AdministrationChange = {
  action: AdministrationAction
  subject: { kind: AdministrationSubject; id: string | null; name: string }
  /** What people read of it, before and after; fields that are alike are left out. */
  before?: ChangedFields
  after?: ChangedFields
}

/**
 * Writes down a change to the workspace, by the person whose machine this is. Must run in the transaction that makes the change.
 * A `changed` in which no field differs is not written down.
 */
export function recordChange(
  { store, clock, newId, changed }: Pick<Services, 'store' | 'clock' | 'newId' | 'changed'>,
  { action, subject, before = {}, after = {} }: AdministrationChange,
): void {
  const fields = changedFields(before, after)
  if (action === 'changed' && fields === null) return
  store.administrationLog.add({
    id: newId(),
    at: clock.now(),
    personId: store.people.self()?.id ?? null,
    action,
    subjectKind: subject.kind,
    subjectId: subject.id,
    subjectName: subject.name,
    before: fields?.before ?? null,
    after: fields?.after ?? null,
  })
  changed('administration')
}
