import { ok, type Result } from '@shared/result'
import { z } from 'zod'
import type { Api, CallOptions } from './api'
import type { TripletexError } from './errors'

export interface PageRequest {
  readonly from: number
  readonly count: number
}

export interface Page<T> {
  readonly values: readonly T[]
  readonly from: number
  /** There may be more rows: ask for them from `from` and as many rows as came. */
  readonly hasMore: boolean
}

export type Pages<T> = AsyncGenerator<Result<Page<T>, TripletexError>, void>

export type Query = Readonly<Record<string, string | number | boolean>>

/** A list endpoint of Tripletex that is read in pages. */
export interface PagedResource<T> {
  page(request: PageRequest, options?: CallOptions): Promise<Result<Page<T>, TripletexError>>
  /** All pages from the start. Ends after the last page or the first error, which is its last element. */
  pages(count: number, options?: CallOptions): Pages<T>
}

/** The envelope of a page. `versionDigest` is a sentence where none was computed. */
export function envelopeOf<T>(row: z.ZodType<T>) {
  return z.object({
    values: z.array(row),
    fullResultSize: z.number().nullish(),
    versionDigest: z.string().nullish(),
  })
}

/** Rows come in the order of their ids, so that one added between two pages cannot push another out of sight. */
export function pageCall(path: string, query: Query, { from, count }: PageRequest) {
  return { method: 'GET', path, query: { sorting: 'id', ...query, from, count } } as const
}

/**
 * Whether rows may follow a page. `fullResultSize` is no total, but is more than what came so far where more follows: that
 * tells of a server that gives out fewer rows at once than were asked for.
 */
export function hasMoreAfter(
  { from, count }: PageRequest,
  {
    values,
    fullResultSize,
  }: { readonly values: readonly unknown[]; readonly fullResultSize?: number | null | undefined },
): boolean {
  if (values.length === 0) return false
  return values.length >= count || (fullResultSize ?? 0) > from + values.length
}

export async function readPage<T>(
  api: Api,
  path: string,
  query: Query,
  row: z.ZodType<T>,
  request: PageRequest,
  options?: CallOptions,
): Promise<Result<Page<T>, TripletexError>> {
  const answer = await api.read(pageCall(path, query, request), envelopeOf(row), options)
  if (!answer.ok) return answer
  const { values } = answer.value
  return ok({ values, from: request.from, hasMore: hasMoreAfter(request, answer.value) })
}

/** Walks a list page by page; see {@link PagedResource.pages}. */
export async function* walkPages<T>(
  count: number,
  page: (request: PageRequest) => Promise<Result<Page<T>, TripletexError>>,
): Pages<T> {
  for (let from = 0; ; ) {
    const result = await page({ from, count })
    yield result
    if (!result.ok || !result.value.hasMore) return
    from += result.value.values.length
  }
}

/** All rows of a walk, or its error: a list that is not whole is worth nothing where absence means deletion. */
export async function allRows<T>(pages: Pages<T>): Promise<Result<T[], TripletexError>> {
  const rows: T[] = []
  for await (const page of pages) {
    if (!page.ok) return page
    rows.push(...page.value.values)
  }
  return ok(rows)
}

/** A list endpoint that needs nothing beyond its fields. */
export function pagedResource<T>(api: Api, path: string, query: Query, row: z.ZodType<T>): PagedResource<T> {
  const page: PagedResource<T>['page'] = (request, options) =>
    readPage(api, path, query, row, request, options)
  return { page, pages: (count, options) => walkPages(count, (request) => page(request, options)) }
}
