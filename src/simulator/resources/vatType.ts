import { base } from '../dto/base'
import { Dto } from '../dto/dto'
import { decimal, plain, text } from '../dto/field'
import { enumUnknown } from '../errors/failure'
import { listAnswer, valueAnswer } from '../http/answers'
import { type Answer, type Call, pathRow, type Route } from '../http/call'
import type { VatType } from '../store/rows'
import type { World } from '../world'

export const vatTypeDto = new Dto<VatType>({
  name: 'VatTypeDTO',
  path: 'ledger/vatType',
  find: (db, id) => db.vatTypes.get(id),
  fields: {
    ...base<VatType>('ledger/vatType'),
    name: text((row) => row.name),
    number: text((row) => row.number),
    displayName: text((row) => `${row.number}: ${row.name}`),
    percentage: decimal((row) => row.percentage),
    deductionPercentage: decimal(() => 100),
    parentType: plain(() => null),
  },
})

/** False for a code with a percentage in a company that is not in the VAT register, and for incoming codes on a sale. */
export function isUsableForSales(world: World, id: number): boolean {
  const vatType = world.db.vatTypes.get(id)
  if (vatType === undefined || vatType.direction === 'INCOMING') return false
  return vatType.percentage === 0 || world.settings.vatRegistered
}

const kinds = ['OUTGOING', 'INCOMING', 'INCOMING_INVOICE', 'PROJECT', 'LEDGER']

function list(call: Call): Answer {
  const { world, query } = call
  const ids = query.ids('id')
  const number = query.ids('number')
  const kind = query.text('typeOfVat')
  query.day('vatDate')
  if (kind !== null && !kinds.includes(kind)) throw enumUnknown()
  const found = world.db.vatTypes
    .all()
    .filter((row) => ids === null || ids.has(row.id))
    .filter((row) => number === null || number.has(Number(row.number)))
    .filter((row) => kind === null || kind === 'LEDGER' || isOfKind(row, kind))
    .filter((row) => kind !== 'OUTGOING' || isUsableForSales(world, row.id))
  return listAnswer(call, vatTypeDto, found)
}

const isOfKind = (row: VatType, kind: string): boolean =>
  row.direction === 'NONE' ||
  (kind.startsWith('INCOMING') ? row.direction === 'INCOMING' : row.direction === 'OUTGOING')

export const vatTypeRoutes: Route[] = [
  { method: 'GET', path: '/ledger/vatType', handle: list },
  {
    method: 'GET',
    path: '/ledger/vatType/:id',
    handle: (call) => valueAnswer(call, vatTypeDto, pathRow(call, call.world.db.vatTypes)),
  },
]
