import { createHash } from 'node:crypto'
import type { Dto } from '../dto/dto'
import type { DtoContext } from '../dto/field'
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
  /** The endpoint sends null in the place of a digest, and knows none. */
  digest?: 'null'
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
  const count = countOf(call)
  const render = dto.render(selectionOf(call, dto.name), call.world)
  const sorting = call.query.text('sorting')
  if (found.length > largestResult) throw tooLarge()
  const inOrder = options.sorted ?? byId
  const rows = sorting === null ? inOrder(found) : sortRows(dto, byId(found), sorting, call.world)
  const page = rows.slice(from, from + count)
  const more = rows.length > from + page.length && page.length > 0
  const computed = options.digest === 'null' ? null : digestOf(call, dto.path, page)
  const digest = options.digest === 'null' ? null : (computed ?? sentence(call, dto.path))
  const asETag = computed === null ? {} : { digest: computed }
  if (computed !== null && computed === unquoted(call.ifNoneMatch))
    return { status: 304, body: null, ...asETag }
  const head = `"fullResultSize":${from + page.length + (more ? 1 : 0)},"from":${from},"count":${page.length}`
  const extra = options.extra === undefined ? '' : `,${options.extra(rows)}`
  const values = page.map(render).join(',')
  return {
    status: 200,
    body: `{${head},"versionDigest":${JSON.stringify(digest)}${extra},"values":[${values}]}`,
    ...asETag,
  }
}

/** The answer that months are sent in: rows, and yet sizes of 0. */
export function statusList<R>(call: Call, dto: Dto<R>, rows: readonly R[]): Answer {
  const values = rows.map(dto.render(selectionOf(call, dto.name), call.world)).join(',')
  return {
    status: 200,
    body: `{"fullResultSize":0,"from":0,"count":0,"versionDigest":null,"values":[${values}]}`,
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

function countOf(call: Call): number {
  const count = pageNumber(call, 'count', 1000)
  const { largestCount, largerCount } = call.world.settings
  if (largestCount === null || count <= largestCount) return count
  if (largerCount === 'refused') throw call.world.refusal('countTooLarge', messages.countTooLarge)
  return largestCount
}

/** Null where none was asked for, or where the endpoint has none. */
function digestOf(call: Call, path: string, page: readonly { id: number; version: number }[]): string | null {
  const { withoutDigest, digestFormat } = call.world.settings
  if (call.ifNoneMatch === null || withoutDigest.includes(path)) return null
  const hash = createHash(digestFormat)
  for (const { id, version } of page) hash.update(`${id}:${version};`)
  return hash.digest('hex')
}

/** What is sent in the place of a digest. */
const sentence = (call: Call, path: string): string =>
  call.world.settings.withoutDigest.includes(path)
    ? 'Checksum not yet supported for this endpoint'
    : "'If-None-Match' header not specified"

/** A client that follows HTTP sends the ETag in quotation marks. */
const unquoted = (tag: string | null): string | null => tag?.replace(/^"(.*)"$/, '$1') ?? null
