import { z } from 'zod'
import type { Api } from '../api'
import { halvesByFlags } from '../listWindow'
import { versionedList } from '../versionedList'
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
  const halves = halvesByFlags('isInactive', 'isStockItem')
  return versionedList(api, { path: 'product', query: { fields }, row: product, halves, idFilter: 'ids' })
}
