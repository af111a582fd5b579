/** Finds the rows of a collection by a key, kept up to date by the collection. Rows whose key is null are left out. */
export class Lookup<R extends { id: number }, K extends string | number> {
  private readonly keyOf: (row: R) => K | null
  private readonly ids = new Map<K, Set<number>>()

  constructor(keyOf: (row: R) => K | null) {
    this.keyOf = keyOf
  }

  add(row: R): void {
    const key = this.keyOf(row)
    if (key === null) return
    const known = this.ids.get(key)
    if (known === undefined) this.ids.set(key, new Set([row.id]))
    else known.add(row.id)
  }

  remove(row: R): void {
    const key = this.keyOf(row)
    if (key === null) return
    const known = this.ids.get(key)
    known?.delete(row.id)
    if (known?.size === 0) this.ids.delete(key)
  }

  idsOf(key: K): ReadonlySet<number> {
    return this.ids.get(key) ?? none
  }

  /** The id of the only row with this key. */
  one(key: K): number | undefined {
    return this.ids.get(key)?.values().next().value
  }

  keys(): IterableIterator<K> {
    return this.ids.keys()
  }
}

const none: ReadonlySet<number> = new Set()
