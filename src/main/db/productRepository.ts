import { eq, isNull } from 'drizzle-orm'
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

/** Tripletex's products. */
export function createProductRepository(db: Db) {
  return {
    get(tripletexId: number): StoredProduct | null {
      const row = db.select().from(products).where(eq(products.tripletexId, tripletexId)).get()
      return row ? StoredProduct.parse(row) : null
    },
    /** Those that order lines can get, by number. */
    inUse(): StoredProduct[] {
      return db
        .select()
        .from(products)
        .where(isNull(products.archivedAt))
        .orderBy(products.number)
        .all()
        .map((row) => StoredProduct.parse(row))
    },
  }
}
