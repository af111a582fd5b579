import { openDatabase } from '@main/db/open'
import { createStore, type Store } from '@main/db/store'
import type Database from 'better-sqlite3'
import { good } from '../../time/testServices'

/** Thrown at a program whose power is cut: from then on nothing that it does reaches the disk. */
class PowerCut extends Error {}

/** Whether a power cut is what was thrown, or what led to it. */
export function isPowerCut(fault: unknown): boolean {
  return fault instanceof Error && (fault instanceof PowerCut || isPowerCut(fault.cause))
}

/** One run of the program, as its disk sees it. */
export interface Power {
  readonly cut: boolean
  turnOff(): void
  /** The power is cut when one more than so many writes are to be made. */
  turnOffAtWrite(writes: number): void
}

/**
 * A real SQLite database in memory that outlives the programs that use it. What a program had committed when its power was
 * cut stays, what it was in the middle of does not. A schedule as a whole is a transaction that is rolled back.
 */
export function createDisk() {
  const sqlite = good(openDatabase(':memory:', '/nonexistent', new Date('2026-11-24T12:00:00Z')))
  const statements = new Map<string, Database.Statement>()
  const prepare = (text: string) => {
    const statement = statements.get(text) ?? sqlite.prepare(text)
    statements.set(text, statement)
    return statement
  }

  return {
    sqlite,
    isInLedger: (entryId: number) =>
      prepare('select 1 from transfer_ledger where own = 1 and entry_tripletex_id = ?').get(entryId) !==
      undefined,
    begin: () => void sqlite.exec('begin'),
    rollback: () => void sqlite.exec('rollback'),
    close: () => void sqlite.close(),
    /** The store of one run of the program. */
    plugIn(newId: () => string): { store: Store; power: Power } {
      let cut = false
      let writesLeft = Number.POSITIVE_INFINITY
      const use = (isWrite: boolean) => {
        if (isWrite && !cut) {
          cut = writesLeft === 0
          writesLeft--
        }
        if (cut) throw new PowerCut()
      }
      const fenced = new Map<string, Database.Statement>()
      const guarded = new Proxy(sqlite, {
        get(target, name) {
          if (name === 'prepare') {
            return (text: string) => {
              const statement = fenced.get(text) ?? fence(prepare(text), use)
              fenced.set(text, statement)
              return statement
            }
          }
          const value: unknown = Reflect.get(target, name)
          return typeof value === 'function' ? value.bind(target) : value
        },
      })
      const power: Power = {
        get cut() {
          return cut
        },
        turnOff: () => {
          cut = true
        },
        turnOffAtWrite: (writes) => {
          writesLeft = writes
        },
      }
      return { store: createStore(guarded, newId), power }
    },
  }
}
export type Disk = ReturnType<typeof createDisk>

function fence(statement: Database.Statement, use: (isWrite: boolean) => void): Database.Statement {
  const methods = new Map<string | symbol, unknown>()
  const proxy: Database.Statement = new Proxy(statement, {
    get(target, name) {
      const known = methods.get(name)
      if (known) return known
      const value: unknown = Reflect.get(target, name)
      if (typeof value !== 'function') return value
      const method = (...args: unknown[]): unknown => {
        if (name === 'run' || name === 'get' || name === 'all') use(name === 'run')
        const result: unknown = Reflect.apply(value, target, args)
        return result === target ? proxy : result
      }
      methods.set(name, method)
      return method
    },
  })
  return proxy
}
