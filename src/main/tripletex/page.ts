import { ok, type Result } from '@shared/result'
import type { z } from 'zod'
import type { Api, CallOptions } from './api'
import type { TripletexError } from './errors'
import { list } from './parseAnswer'

export interface PageRequest {
  readonly from: number
  readonly count: number
}

export interface Page<T> {
  readonly values: readonly T[]
  readonly from: number
  /** As many rows came as were asked for, so that there may be more. */
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

/** Rows come in the order of their ids, so that one added between two pages cannot push another out of sight. */
export async function readPage<T>(
  api: Api,
  path: string,
  query: Query,
  row: z.ZodType<T>,
  { from, count }: PageRequest,
  options?: CallOptions,
): Promise<Result<Page<T>, TripletexError>> {
  const call = { method: 'GET', path, query: { sorting: 'id', ...query, from, count } } as const
  const values = await api.read(call, list(row), options)
  if (!values.ok) return values
  return ok({ values: values.value, from, hasMore: values.value.length >= count })
}

/** Walks a list page by page; see {@link PagedResource.pages}. */
export async function* walkPages<T>(
  count: number,
  page: (request: PageRequest) => Promise<Result<Page<T>, TripletexError>>,
): Pages<T> {
  for (let from = 0; ; from += count) {
    const result = await page({ from, count })
    yield result
    if (!result.ok || !result.value.hasMore) return
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
