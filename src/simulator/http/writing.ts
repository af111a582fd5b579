import { notFound, revisionConflict } from '../errors/failure'
import type { Row } from '../store/rows'
import type { Body } from './body'
import { author, type Call } from './call'

/** What a new row begins with. */
export const created = (call: Call, id: number): Row => ({
  id,
  version: 0,
  changes: [{ ...author(call), changeType: 'CREATE' }],
})

/** Refuses a write that was made against another version of the row. Without a version there is no check. */
export function checkVersion(row: Row, body: Body): void {
  const version = body.number('version')
  if (version !== null && version !== row.version) throw revisionConflict()
}

/** The row that an object in a list means (404/6000 if there is none). */
export function bodyRow<R>(body: Body, collection: { get(id: number): R | undefined }): R {
  const row = collection.get(body.number('id') ?? 0)
  if (row === undefined) throw notFound()
  return row
}
