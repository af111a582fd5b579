import { err, ok, type Result } from '@shared/result'
import { z } from 'zod'
import type { Api, CallOptions } from './api'
import type { TripletexError } from './errors'
import { type Halves, type ListWindow, queryOf } from './listWindow'
import {
  envelopeOf,
  hasMoreAfter,
  type Page,
  type PagedResource,
  type PageRequest,
  pageCall,
  type Query,
  readPage,
  walkPages,
} from './page'
import { id } from './resources/fields'

const rowVersion = z.object({ id, version: z.number() })

export type RowVersion = z.output<typeof rowVersion>

export interface WindowPageRequest extends PageRequest {
  /** Default: the whole list. */
  readonly window?: ListWindow
}

export interface VersionsPage {
  readonly values: readonly RowVersion[]
  readonly hasMore: boolean
  /** Null where Tripletex computes none for this list. */
  readonly digest: string | null
}

/** A list that can be read in parts. */
export interface WindowedList<T> extends PagedResource<T> {
  page(request: WindowPageRequest, options?: CallOptions): Promise<Result<Page<T>, TripletexError>>
  /** The parts that it is read in at first. */
  readonly windows: readonly ListWindow[]
  readonly halves: Halves
}

/** A list whose changes are found by ids and versions, and by the digest that Tripletex computes of them. */
export interface VersionedList<T> extends WindowedList<T> {
  /**
   * Ids and versions only. With the digest of an earlier answer to the same question: null when nothing changed since. Parts of
   * an object that have an identity of their own are no part of its version.
   */
  versions(
    request: WindowPageRequest & { readonly digest?: string | undefined },
    options?: CallOptions,
  ): Promise<Result<VersionsPage | null, TripletexError>>
  /** At most `mostIdsInAddress` rows; those that are gone are left out. */
  byIds(ids: readonly number[], options?: CallOptions): Promise<Result<readonly T[], TripletexError>>
}

export interface VersionedListOptions<T> {
  readonly path: string
  readonly query: Query & { readonly fields: string }
  readonly row: z.ZodType<T>
  readonly halves?: Halves
  /** The filter that takes a list of ids; `id` with most lists. */
  readonly idFilter?: string
}

const notAskedFor: TripletexError = {
  kind: 'unexpectedAnswer',
  status: 304,
  reason: 'shape',
  detail: '',
  outcome: 'unknown',
}

/** Any text that is no digest makes Tripletex compute one. */
const noDigestYet = 'none'

export function versionedList<T>(api: Api, options: VersionedListOptions<T>): VersionedList<T> {
  const { path, query, row, halves = () => [], idFilter = 'id' } = options
  const page: VersionedList<T>['page'] = ({ window = '', ...request }, callOptions) =>
    readPage(api, path, { ...query, ...queryOf(window) }, row, request, callOptions)

  return {
    windows: [''],
    halves,
    page,
    pages: (count, callOptions) => walkPages(count, (request) => page(request, callOptions)),
    async versions({ window = '', digest = noDigestYet, ...request }, callOptions) {
      const call = pageCall(path, { ...query, fields: 'id,version', ...queryOf(window) }, request)
      const answer = await api.readIfChanged(call, envelopeOf(rowVersion), digest, callOptions)
      if (!answer.ok) return answer
      if (answer.value === null) return digest === noDigestYet ? err(notAskedFor) : ok(null)
      const { values, versionDigest } = answer.value
      return ok({ values, hasMore: hasMoreAfter(request, answer.value), digest: digestOf(versionDigest) })
    },
    async byIds(ids, callOptions) {
      const request = { from: 0, count: ids.length }
      const some = { ...query, [idFilter]: ids.join(',') }
      const found = await readPage(api, path, some, row, request, callOptions)
      return found.ok ? ok(found.value.values) : found
    },
  }
}

/** Where there is no digest, a sentence that says why stands in its place. */
function digestOf(text: string | null | undefined): string | null {
  return text == null || text === '' || /\s/.test(text) ? null : text
}
