import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { cacheFolder } from '../cacheFolder.ts'
import type { Runtime } from './runtime.ts'

const probeMilliseconds = 8_000
const installMilliseconds = 15 * 60_000
const rememberFailureMilliseconds = 24 * 60 * 60_000

const packageFile = createRequire(import.meta.url).resolve('electron/package.json')
const packageFolder = dirname(packageFile)

/**
 * The binary that belongs to the `electron` package, fetched when its host answers. Undefined when it cannot be had; that
 * is remembered for a day, so that a machine without the host waits for it once and not at every start.
 */
export async function officialRuntime(): Promise<Runtime | undefined> {
  const version = packageVersion()
  const present = installed(version)
  if (present) return present

  const failureNote = join(cacheFolder(), `electron-${version}-not-fetched`)
  if (isRecent(failureNote)) return undefined
  const failure = fetchOfficial(version)
  if (failure === undefined) {
    rmSync(failureNote, { force: true })
    return installed(version)
  }
  mkdirSync(cacheFolder(), { recursive: true })
  writeFileSync(failureNote, `${failure}\nTried again after a day, or when this file is deleted.\n`)
  console.log(`Official Electron ${version} not fetched: ${failure}`)
  return undefined
}

function packageVersion(): string {
  const { version } = JSON.parse(readFileSync(packageFile, 'utf8'))
  return String(version)
}

function installed(version: string): Runtime | undefined {
  const versionFile = join(packageFolder, 'dist', 'version')
  const pathFile = join(packageFolder, 'path.txt')
  if (!existsSync(versionFile) || !existsSync(pathFile)) return undefined
  if (readFileSync(versionFile, 'utf8').trim().replace(/^v/, '') !== version) return undefined
  const executable = join(packageFolder, 'dist', readFileSync(pathFile, 'utf8').trim())
  return existsSync(executable) ? { executable, version, source: 'official' } : undefined
}

function isRecent(file: string): boolean {
  return existsSync(file) && Date.now() - statSync(file).mtimeMs < rememberFailureMilliseconds
}

/** Answers why it failed, or undefined when the binary is in place. */
function fetchOfficial(version: string): string | undefined {
  const address = releaseAddress(version)
  if (!answers(address)) return `${new URL(address).host} does not answer`
  console.log(`Fetching Electron ${version} from ${new URL(address).host} …`)
  const install = spawnSync(process.execPath, [join(packageFolder, 'install.js')], {
    stdio: ['ignore', 'inherit', 'inherit'],
    timeout: installMilliseconds,
  })
  return install.status === 0 ? undefined : 'its installer failed'
}

function releaseAddress(version: string): string {
  const mirror = process.env.npm_config_electron_mirror ?? process.env.ELECTRON_MIRROR
  return `${mirror ?? 'https://github.com/electron/electron/releases/download/'}v${version}/SHASUMS256.txt`
}

/** Asked in a process of its own: only there can Node be told to go through the environment's proxy. */
function answers(address: string): boolean {
  const script = `fetch(${JSON.stringify(address)}, { method: 'HEAD' }).then((a) => process.exit(a.ok ? 0 : 1), () => process.exit(1))`
  const probe = spawnSync(process.execPath, ['--use-env-proxy', '-e', script], {
    timeout: probeMilliseconds,
    stdio: 'ignore',
  })
  return probe.status === 0
}
