import type { UserKey } from '../credentials'
import { forbidden, notFound, pathIsNotNumber } from '../errors/failure'
import type { Session } from '../sessions'
import type { Author } from '../store/collection'
import type { World } from '../world'
import type { Query } from './query'

export interface Caller {
  session: Session
  key: UserKey
  /** The company that the Basic user name chose. */
  companyId: number
}

/** A request that has been let in. */
export interface Call {
  world: World
  caller: Caller
  query: Query
  params: Readonly<Record<string, string>>
  /** The parsed JSON; undefined when there was none. */
  json: unknown
  ifNoneMatch: string | null
}

export interface Answer {
  status: number
  body: string | null
  /** The digest of a list, where it was computed. */
  digest?: string
}

export interface Route {
  method: 'GET' | 'POST' | 'PUT' | 'DELETE'
  /** A literal colon is written twice. */
  path: string
  handle: (call: Call) => Answer
  /** Company-owned keys may use it in their own company. */
  companyOwned?: true
}

/** A route that needs no session. */
export interface OpenRoute {
  method: 'POST' | 'PUT'
  path: string
  open: (request: { world: World; query: Query; json: unknown }) => Answer
}

export const author = (call: Call): Author => call.world.author(call.caller.key.employeeId)

export const isAdministrator = (call: Call): boolean => call.caller.key.rights === 'all'

export function requireAdministrator(call: Call): void {
  if (!isAdministrator(call)) throw forbidden()
}

/** The number in the path (422/21000 if it is something else). */
export function pathId(call: Call, name = 'id'): number {
  const text = call.params[name] ?? ''
  if (!/^-?\d+$/.test(text)) throw pathIsNotNumber(text)
  return Number(text)
}

/** The row that the path names (404/6000 if there is none). */
export function pathRow<R>(call: Call, collection: { get(id: number): R | undefined }): R {
  const row = collection.get(pathId(call))
  if (row === undefined) throw notFound()
  return row
}
