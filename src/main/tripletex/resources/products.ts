import { z } from 'zod'
import type { Api } from '../api'
import { pagedResource } from '../page'
import { flag, id, numberOrNull, referenceOrNull, text, textOrNull } from './fields'

const product = z
  .object({
    id,
    version: z.number(),
    name: text,
    number: textOrNull,
    /** Decimal kroner, or the product's own currency. */
    priceExcludingVatCurrency: numberOrNull,
    isInactive: flag(false),
    vatType: referenceOrNull,
  })
  .transform(({ vatType, ...rest }) => ({ ...rest, vatTypeId: vatType }))

export type TripletexProduct = z.output<typeof product>

const fields = 'id,version,name,number,priceExcludingVatCurrency,isInactive,vatType(id)'

/** Active and inactive products alike. */
export function productsResource(api: Api) {
  return pagedResource(api, 'product', { fields }, product)
}
