import { sortingInvalid } from '../errors/failure'
import type { Dto } from './dto'
import type { DtoContext, Scalar } from './field'

const words = new Intl.Collator('nb')

/** Sorts as `sorting=-date,project.name` says; a name that the object does not have is refused (422/17000). */
export function sortRows<R>(dto: Dto<R>, rows: readonly R[], sorting: string, context: DtoContext): R[] {
  const orders = sorting.split(',').map((item) => {
    const descending = item.trim().startsWith('-')
    const name = item.trim().replace(/^[-+]/, '')
    const value = dto.valueOf(name.split('.'), context)
    if (value === null) throw sortingInvalid(name)
    return { value, sign: descending ? -1 : 1 }
  })
  return rows
    .map((row) => ({ row, keys: orders.map((order) => order.value(row)) }))
    .sort((a, b) => {
      for (const [at, order] of orders.entries()) {
        const difference = compare(a.keys[at] ?? null, b.keys[at] ?? null)
        if (difference !== 0) return difference * order.sign
      }
      return 0
    })
    .map((item) => item.row)
}

function compare(a: Scalar, b: Scalar): number {
  if (a === b) return 0
  if (a === null) return -1
  if (b === null) return 1
  if (typeof a === 'string' && typeof b === 'string') return words.compare(a, b)
  return Number(a) - Number(b)
}
