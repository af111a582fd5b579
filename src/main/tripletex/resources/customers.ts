import type { Result } from '@shared/result'
import { z } from 'zod'
import type { Api, CallOptions } from '../api'
import type { TripletexError } from '../errors'
import { type Page, type PageRequest, type Pages, readPage, walkPages } from '../page'
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

export interface CustomerPageRequest extends PageRequest {
  /** Tripletex lists active and inactive customers apart, and the active ones unless asked. */
  readonly isInactive: boolean
}

export interface CustomersResource {
  page(
    request: CustomerPageRequest,
    options?: CallOptions,
  ): Promise<Result<Page<TripletexCustomer>, TripletexError>>
  /** All active customers, then all inactive ones. `from` starts over with the second pass. */
  pages(count: number, options?: CallOptions): Pages<TripletexCustomer>
}

export function customersResource(api: Api): CustomersResource {
  const page: CustomersResource['page'] = ({ isInactive, ...request }, options) =>
    readPage(api, 'customer', { fields, isInactive }, customer, request, options)

  return {
    page,
    async *pages(count, options) {
      for (const isInactive of [false, true]) {
        for await (const result of walkPages(count, (request) => page({ ...request, isInactive }, options))) {
          yield result
          if (!result.ok) return
        }
      }
    },
  }
}
