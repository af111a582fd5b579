import { changedFields } from '@shared/domain/administrationChange'
import type { Services } from '../services'
import type { AdministrationChange } from './administrationChange'

/**
 * Writes down a change to the workspace, by the person whose machine this is. Must run in the transaction that makes the change.
 * A `changed` in which no field differs is not written down; answers whether it was.
 */
export function recordChange(
  { store, clock, newId, changed }: Pick<Services, 'store' | 'clock' | 'newId' | 'changed'>,
  { action, subject, before = {}, after = {} }: AdministrationChange,
): boolean {
  const fields = changedFields(before, after)
  if (action === 'changed' && fields === null) return false
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
  return true
}
