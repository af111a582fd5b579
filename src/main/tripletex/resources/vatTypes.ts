import { z } from 'zod'
import type { Api } from '../api'
import { versionedList } from '../versionedList'
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

/** The codes that this company may use on what it sells; one outside the VAT register has only those of 0 %. */
export function vatTypesResource(api: Api) {
  return versionedList(api, {
    path: 'ledger/vatType',
    query: { fields, typeOfVat: 'OUTGOING' },
    row: vatType,
  })
}
