import type { Result } from '@shared/result'
import type { Temporal } from 'temporal-polyfill'
import { z } from 'zod'
import type { Api, CallOptions } from '../api'
import type { TripletexError } from '../errors'
import { queryOf } from '../listWindow'
import { type Page, readPage, walkPages } from '../page'
import type { WindowedList, WindowPageRequest } from '../versionedList'
import { flag, id, numberOrNull, text, textOrNull } from './fields'

const customer = z.object({
  id,
  version: z.number(),
  name: text,
  customerNumber: numberOrNull,
  organizationNumber: textOrNull,
  email: textOrNull,
  invoiceEmail: textOrNull,
  isInactive: flag(false),
})

export type TripletexCustomer = z.output<typeof customer>

const fields = Object.keys(customer.shape).join(',')

/** Tripletex lists active and inactive customers apart, and the active ones unless asked: they are two windows. */
export interface CustomersResource extends WindowedList<TripletexCustomer> {
  page(
    request: WindowPageRequest & {
      /** Only those that changed since then, and some from before: what was deleted is not seen so. */
      readonly changedSince?: Temporal.Instant
    },
    options?: CallOptions,
  ): Promise<Result<Page<TripletexCustomer>, TripletexError>>
}

const active = 'isInactive=false'
const windows = [active, 'isInactive=true']

export function customersResource(api: Api): CustomersResource {
  const page: CustomersResource['page'] = ({ window = active, changedSince, ...request }, options) => {
    const query = {
      fields,
      ...queryOf(window),
      ...(changedSince !== undefined && { changedSince: changedSinceText(changedSince) }),
    }
    return readPage(api, 'customer', query, customer, request, options)
  }

  return {
    windows,
    halves: () => [],
    page,
    async *pages(count, options) {
      for (const window of windows) {
        for await (const result of walkPages(count, (request) => page({ ...request, window }, options))) {
          yield result
          if (!result.ok) return
        }
      }
    },
  }
}

/**
 * Tripletex's date-times have no zone. Written in UTC it is right or, where Tripletex means Norwegian time, an hour or two
 * early; ten minutes more are for what was stored while the last answer was on its way.
 */
function changedSinceText(instant: Temporal.Instant): string {
  return instant.subtract({ minutes: 10 }).toString({ smallestUnit: 'second' }).replace('Z', '')
}
