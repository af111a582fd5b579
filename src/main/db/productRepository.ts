import { inArray, isNull } from 'drizzle-orm'
import { z } from 'zod'
import type { Db } from './executor'
import { products } from './schema'

export const StoredProduct = z.object({
  tripletexId: z.int(),
  archivedAt: z.string().nullable(),
  number: z.string(),
  name: z.string(),
  priceOre: z.int(),
})
export type StoredProduct = z.infer<typeof StoredProduct>

/** Tripletex's products; those without `archivedAt` are the ones that order lines can get. */
export function createProductRepository(db: Db) {
  return {
    get(tripletexId: number): StoredProduct | null {
      return this.many([tripletexId]).get(tripletexId) ?? null
    },
    many(tripletexIds: readonly number[]): Map<number, StoredProduct> {
      const rows = db
        .select()
        .from(products)
        .where(inArray(products.tripletexId, [...tripletexIds]))
        .all()
      return new Map(rows.map((row) => [row.tripletexId, StoredProduct.parse(row)]))
    },
    /** By number. */
    inUse(): StoredProduct[] {
      return db
        .select()
        .from(products)
        .where(isNull(products.archivedAt))
        .orderBy(products.number)
        .all()
        .map((row) => StoredProduct.parse(row))
    },
    anyInUse(): boolean {
      const usable = db.select({ id: products.id }).from(products).where(isNull(products.archivedAt))
      return usable.limit(1).get() !== undefined
    },
  }
}
