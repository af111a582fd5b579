import type { Result } from '@shared/result'
import { z } from 'zod'
import type { Api, CallOptions } from '../api'
import type { TripletexError } from '../errors'
import { allRows, pagedResource } from '../page'
import { id, numberOrNull, text, textOrNull } from './fields'

const vatType = z.object({
  id,
  version: z.number(),
  name: text,
  number: textOrNull,
  /** Percent: 25 for the common rate. */
  percentage: numberOrNull,
})

export type TripletexVatType = z.output<typeof vatType>

const fields = Object.keys(vatType.shape).join(',')

export interface VatTypesResource {
  /** The codes that this company may use on what it sells; one outside the VAT register has only those of 0 %. */
  list(options?: CallOptions): Promise<Result<TripletexVatType[], TripletexError>>
}

export function vatTypesResource(api: Api): VatTypesResource {
  const outgoing = pagedResource(api, 'ledger/vatType', { fields, typeOfVat: 'OUTGOING' }, vatType)
  return { list: (options) => allRows(outgoing.pages(1000, options)) }
}
