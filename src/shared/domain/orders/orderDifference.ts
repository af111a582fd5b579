import { z } from 'zod'

/**
 * Where an order in Tripletex is not what was sent. `position`: the line, from 0; null: the order itself. `ours` and `theirs` as text
 * that tells the two apart: names, days, or numbers (quantities in hundredths, money in øre, discount in hundredths of a percent).
 * `missing`, `extra`: a line that is on one side only.
 */
export const OrderDifference = z.object({
  position: z.int().nullable(),
  field: z.enum([
    'customer',
    'project',
    'orderDate',
    'comment',
    'reference',
    'missing',
    'extra',
    'description',
    'product',
    'quantity',
    'unitPrice',
    'discount',
    'vat',
    'net',
    'gross',
  ]),
  ours: z.string(),
  theirs: z.string(),
})
export type OrderDifference = z.infer<typeof OrderDifference>
