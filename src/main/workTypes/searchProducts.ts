import { findProjects, projectSearchText, queryWords } from '@shared/domain/projectSearch'
import type { ProductOption } from '@shared/ipc/workTypes'
import type { Store } from '../db/store'

/** Products in use that fit what somebody types, best first; those that fit alike, by number. */
export function searchProducts(store: Store, query: string, limit: number): ProductOption[] {
  const products = store.products.inUse().map(({ tripletexId, number, name, priceOre }) => ({
    option: { tripletexId, number, name, priceOre },
    number,
    searchText: projectSearchText(number, name, ''),
  }))
  const hits = findProjects(products, queryWords(query))
  hits.sort((a, b) => b.score - a.score)
  return hits.slice(0, limit).map(({ project }) => project.option)
}

/** One of the products in use; null where it is none. */
export function productInUse(store: Store, tripletexId: number): ProductOption | null {
  const found = store.products.inUse().find((product) => product.tripletexId === tripletexId)
  if (!found) return null
  const { number, name, priceOre } = found
  return { tripletexId, number, name, priceOre }
}
