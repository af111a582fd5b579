import { type ElectronApplication, expect, type Page } from '@playwright/test'
import { callBusy } from './callBusy.ts'

/**
 * Runs a pragma on the connection that the app itself writes through. SQLite then fails as it does on a full or a write-protected
 * disk, down to the roll-back, on every system and for every user: a small file system could be mounted by few.
 */
export async function onAppDatabase(app: ElectronApplication, page: Page, pragma: string): Promise<unknown> {
  let answer: unknown
  // Now and then the runtime lets go of an answer before it has been told; asking again changes nothing.
  await expect(async () => {
    await rememberConnections(app)
    await callBusy(page, 'settings.get', undefined)
    answer = await runPragma(app, pragma)
  }).toPass({ timeout: 15_000 })
  return answer
}

async function rememberConnections(app: ElectronApplication): Promise<void> {
  await app.evaluate(() => {
    if (Reflect.has(globalThis, 'connections')) return
    const Database = process.mainModule?.require('better-sqlite3')
    const connections = new Set()
    Reflect.set(globalThis, 'connections', connections)
    const original = Database.prototype.prepare
    Database.prototype.prepare = function (sql: string) {
      if (this.name.endsWith('busy.db') && !this.readonly) connections.add(this)
      return original.call(this, sql)
    }
  })
}

async function runPragma(app: ElectronApplication, pragma: string): Promise<unknown> {
  return app.evaluate((_electron, wanted) => {
    const connections: Set<{ open: boolean; pragma(text: string, options: object): unknown }> = Reflect.get(
      globalThis,
      'connections',
    )
    const [connection] = [...connections].filter(({ open }) => open)
    if (!connection) throw new Error('The app has no open database.')
    return connection.pragma(wanted, { simple: true })
  }, pragma)
}

/** Leaves no room for another page in the database; answers what makes room again. */
export async function fillDisk(app: ElectronApplication, page: Page): Promise<() => Promise<unknown>> {
  const pages = Number(await onAppDatabase(app, page, 'page_count'))
  await onAppDatabase(app, page, `max_page_count = ${pages}`)
  return () => onAppDatabase(app, page, 'max_page_count = 1000000')
}

/** Takes away the right to write; answers what gives it back. */
export async function protectDisk(app: ElectronApplication, page: Page): Promise<() => Promise<unknown>> {
  await onAppDatabase(app, page, 'query_only = 1')
  return () => onAppDatabase(app, page, 'query_only = 0')
}
