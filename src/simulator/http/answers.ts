import { createHash } from 'node:crypto'
import type { Dto, DtoContext } from '../dto/dto'
import { everything, parseFields, type Selection } from '../dto/fieldsFilter'
import { sortRows } from '../dto/sorting'
import { argumentInvalid, illegalField, tooLarge } from '../errors/failure'
import { messages } from '../errors/messages'
import type { Answer, Call } from './call'

const largestResult = 10_000

export const noContent: Answer = { status: 204, body: null }

const selectionOf = (call: Call, model: string): Selection => {
  const fields = parseFields(call.query.text('fields') ?? '')
  if ('illegal' in fields) throw illegalField(fields.illegal, model)
  return fields
}

export function valueAnswer<R>(call: Call, dto: Dto<R>, row: R, status = 200): Answer {
  const render = dto.render(selectionOf(call, dto.name), call.world)
  return { status, body: `{"value":${render(row)}}` }
}

interface ListOptions<R> {
  /** Null and the two sentences are what endpoints without a digest send in its place. */
  digest?: 'supported' | 'unsupported' | 'null'
  /** Sorting when the request asks for none; the order of the ids if not given. */
  sorted?: (rows: R[]) => R[]
  /** More properties of the envelope, as JSON text. */
  extra?: (rows: readonly R[]) => string
}

/** A page of a list, as `from`, `count`, `sorting` and `fields` ask for it; 304 when the digest sent is still right. */
export function listAnswer<R extends { id: number; version: number }>(
  call: Call,
  dto: Dto<R>,
  found: R[],
  options: ListOptions<R> = {},
): Answer {
  const from = pageNumber(call, 'from', 0)
  const count = pageNumber(call, 'count', 1000)
  const render = dto.render(selectionOf(call, dto.name), call.world)
  const sorting = call.query.text('sorting')
  if (found.length > largestResult) throw tooLarge()
  const inOrder = options.sorted ?? byId
  const rows = sorting === null ? inOrder(found) : sortRows(dto, byId(found), sorting, call.world)
  const page = rows.slice(from, from + count)
  const more = rows.length > from + page.length && page.length > 0
  const digest = digestOf(call, page, options.digest ?? 'supported')
  if (digest !== null && digest === call.ifNoneMatch) return { status: 304, body: null }
  const head = `"fullResultSize":${from + page.length + (more ? 1 : 0)},"from":${from},"count":${page.length}`
  const extra = options.extra === undefined ? '' : `,${options.extra(rows)}`
  const values = page.map(render).join(',')
  return {
    status: 200,
    body: `{${head},"versionDigest":${JSON.stringify(digest)}${extra},"values":[${values}]}`,
  }
}

/** The answer to a list that was written: no sizes, no digest. */
export function writtenList<R>(call: Call, dto: Dto<R>, rows: readonly R[], status: number): Answer {
  const values = renderRows(call.world, dto, rows)
  return {
    status,
    body: `{"fullResultSize":0,"from":0,"count":${rows.length},"versionDigest":null,"values":[${values}]}`,
  }
}

export const renderRows = <R>(context: DtoContext, dto: Dto<R>, rows: readonly R[], fields = everything) =>
  rows.map(dto.render(fields, context)).join(',')

const byId = <R extends { id: number }>(rows: R[]): R[] => rows.sort((a, b) => a.id - b.id)

function pageNumber(call: Call, name: string, otherwise: number): number {
  const value = call.query.integer(name) ?? otherwise
  if (value < 0) throw argumentInvalid(name, messages.invalidInteger)
  return value
}

function digestOf(
  call: Call,
  page: readonly { id: number; version: number }[],
  kind: 'supported' | 'unsupported' | 'null',
): string | null {
  if (kind === 'null') return null
  if (kind === 'unsupported') return 'Checksum not yet supported for this endpoint'
  if (call.ifNoneMatch === null) return "'If-None-Match' header not specified"
  const hash = createHash('sha256')
  for (const { id, version } of page) hash.update(`${id}:${version};`)
  return hash.digest('hex')
}
