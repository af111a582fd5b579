import type { Journal } from './journal'
import { Lookup } from './lookup'
import type { Change, Row } from './rows'

/** Who makes a change, and when (Tripletex' own date-time format). */
export interface Author {
  employeeId: number
  timestamp: string
}

interface Listener<R> {
  add(row: R): void
  remove(row: R): void
}

const metadata = new Set(['id', 'version', 'changes'])

/** All rows of one kind, with lookups by other keys. Rows are never mutated in place. */
export class Collection<R extends Row> {
  private readonly rows = new Map<number, R>()
  private readonly listeners: Listener<R>[] = []
  private readonly journal: Journal
  private nextId: number

  constructor(journal: Journal, firstId: number) {
    this.journal = journal
    this.nextId = firstId
  }

  lookup<K extends string | number>(keyOf: (row: R) => K | null): Lookup<R, K> {
    const lookup = new Lookup<R, K>(keyOf)
    this.listeners.push(lookup)
    return lookup
  }

  get size(): number {
    return this.rows.size
  }

  get(id: number): R | undefined {
    return this.rows.get(id)
  }

  all(): R[] {
    return [...this.rows.values()]
  }

  /** The rows of these ids, in the order of the ids; unknown ids are left out. */
  pick(ids: Iterable<number>): R[] {
    const found: R[] = []
    for (const id of ids) {
      const row = this.rows.get(id)
      if (row !== undefined) found.push(row)
    }
    return found
  }

  insert(make: (id: number) => R): R {
    const row = make(this.nextId)
    this.nextId = Math.max(this.nextId, row.id) + 1
    this.put(row)
    this.journal.record(() => this.drop(row))
    return row
  }

  /** Replaces a row by what `edit` makes of it. Counts the version up only if something really changed. */
  change(id: number, author: Author, edit: (row: R) => R, changeType: Change['changeType'] = 'UPDATE'): R {
    const before = this.rows.get(id)
    if (before === undefined) throw new Error(`no row ${id}`)
    const draft = edit(before)
    if (sameContent(before, draft)) return before
    const after: R = {
      ...draft,
      version: before.version + 1,
      changes: [...before.changes, { ...author, changeType }],
    }
    this.drop(before)
    this.put(after)
    this.journal.record(() => {
      this.drop(after)
      this.put(before)
    })
    return after
  }

  remove(id: number): void {
    const row = this.rows.get(id)
    if (row === undefined) return
    this.drop(row)
    this.journal.record(() => this.put(row))
  }

  /** Takes in saved rows. */
  load(rows: readonly R[]): void {
    for (const row of rows) this.insert(() => row)
  }

  private put(row: R): void {
    this.rows.set(row.id, row)
    for (const listener of this.listeners) listener.add(row)
  }

  private drop(row: R): void {
    this.rows.delete(row.id)
    for (const listener of this.listeners) listener.remove(row)
  }
}

function sameContent(before: object, after: object): boolean {
  const other = new Map(Object.entries(after))
  for (const [name, value] of Object.entries(before)) {
    if (metadata.has(name)) continue
    const now = other.get(name)
    if (now !== value && JSON.stringify(now) !== JSON.stringify(value)) return false
  }
  return true
}
