import type { Store } from '@main/db/store'
import { WorkTypeId } from '@shared/domain/ids'
import { v7 } from 'uuid'
import { expect } from 'vitest'
import type { TestServices } from '../time/testServices'

/** Who archived the project or work type that was made here; null where nobody did. */
export function archivedBy(
  test: TestServices,
  table: 'projects' | 'work_types',
  name: string,
): string | null {
  const row = test.sqlite.prepare<[string], { at: string | null; by: string | null }>(
    `select archived_at as at, archived_by as by from ${table} where name = ? and origin = 'busy'`,
  )
  const found = row.get(name)
  if (!found) expect.fail(`nothing is called ${name}`)
  expect(found.at === null).toBe(found.by === null)
  return found.by
}

/** As if a person had archived it. */
export function archivedByHand(test: TestServices, table: 'projects' | 'work_types', name: string): void {
  test.sqlite
    .prepare(`update ${table} set archived_at = ?, archived_by = 'person' where name = ?`)
    .run(test.clock.now(), name)
}

/** Makes a work type that exists in Busy only. */
export function addWorkType(store: Store, name: string): void {
  store.workTypes.addLocal({ id: WorkTypeId.parse(v7()), name, billable: true })
}

/** What the log of changes to the workspace tells, newest first. */
export const logged = (test: TestServices) =>
  test.store.administrationLog
    .latest(100)
    .map(({ action, subjectKind, subjectName, after }) =>
      [action, subjectKind, subjectName || String(after?.affectedNames)].join(' '),
    )
