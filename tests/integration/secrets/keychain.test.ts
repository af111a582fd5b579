import { execFile } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { openKeychain } from '@main/secrets/openKeychain'
import { systemKeychain } from '@main/secrets/systemKeychain'
import { build } from 'vite'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const run = promisify(execFile)
const script = fileURLToPath(new URL('./storeAndReadBack.ts', import.meta.url))
const outDir = resolve('out/tests/keychain')

/** As the app is built: bundled, with keytar outside. */
function bundleScript() {
  return build({
    configFile: false,
    logLevel: 'error',
    resolve: { alias: { '@shared': resolve('src/shared'), '@main': resolve('src/main') } },
    build: { ssr: script, outDir, rollupOptions: { external: ['keytar'] } },
  })
}

/** A desktop session of its own with an unlocked, empty keyring, so that nobody's secrets are touched. */
const startKeyring =
  'mkdir -p "$XDG_DATA_HOME" "$XDG_RUNTIME_DIR" && eval "$(echo -n test | gnome-keyring-daemon --unlock --components=secrets)" && '

async function runScript(program: string, args: string[], env: Record<string, string>) {
  const { stdout } = await run(program, [...args, `busy.test.${randomUUID()}`], {
    env: { PATH: process.env.PATH, ...env },
    timeout: 25_000,
  })
  return JSON.parse(stdout)
}

const node = [process.execPath, join(outDir, 'storeAndReadBack.js')]

describe('the system keychain', () => {
  let home = ''
  beforeAll(async () => {
    for (const program of ['dbus-run-session', 'gnome-keyring-daemon']) {
      await run(program, ['--version']).catch(() => {
        throw new Error(
          `${program} is needed to test the keychain: install the packages dbus and gnome-keyring`,
        )
      })
    }
    home = await mkdtemp(join(tmpdir(), 'busy-keychain-'))
    await bundleScript()
  })
  afterAll(() => rm(home, { recursive: true, force: true }))

  it('keeps a secret for the next start, and forgets it when told', async () => {
    const env = { HOME: home, XDG_DATA_HOME: join(home, 'data'), XDG_RUNTIME_DIR: join(home, 'run') }
    const inSession = ['--', 'bash', '-c', `${startKeyring}"$@"`, 'session', ...node]
    expect(await runScript('dbus-run-session', inSession, env)).toEqual({
      backend: 'system',
      before: { ok: true, value: null },
      stored: { ok: true },
      readBackIsTheSame: true,
      deleted: { ok: true },
      deletedAgain: { ok: true },
      after: { ok: true, value: null },
    })
  })

  it('is replaced by memory, with the reason, where there is no desktop session', async () => {
    const env = { HOME: home, DBUS_SESSION_BUS_ADDRESS: `unix:path=${join(home, 'nothing')}` }
    const seen = await runScript(process.execPath, node.slice(1), env)
    expect(seen).toMatchObject({ backend: 'memory', fallback: { code: 'refused' }, stored: { ok: true } })
    expect(seen.fallback.detail).not.toBe('')
  })
})

describe('a keychain that cannot be used', () => {
  const silent = { info() {}, warn() {} }

  it('because its library is missing, is replaced by memory', async () => {
    const load = () => Promise.reject(new Error('libsecret-1.so.0: cannot open shared object file'))
    const { keychain, fallback } = await openKeychain('busy.test', silent, { load })
    expect(fallback).toEqual({
      code: 'noService',
      detail: 'libsecret-1.so.0: cannot open shared object file',
    })
    await keychain.set('a', 'b')
    expect([keychain.backend, await keychain.get('a')]).toEqual(['memory', { ok: true, value: 'b' }])
  })

  it('because it does not answer, is replaced by memory', async () => {
    const never = () => new Promise<never>(() => {})
    const load = async () => ({ getPassword: never, setPassword: never, deletePassword: never })
    const { fallback } = await openKeychain('busy.test', silent, { load, timeoutMilliseconds: 20 })
    expect(fallback?.code).toBe('noAnswer')
  })

  it('any more, says so as a value', async () => {
    const locked = () => Promise.reject(new Error('The keyring is locked'))
    const load = async () => ({
      getPassword: async () => null,
      setPassword: locked,
      deletePassword: locked,
    })
    const keychain = systemKeychain('busy.test', { load })
    const refused = { ok: false, error: { code: 'refused', detail: 'The keyring is locked' } }
    expect(await keychain.get('a')).toEqual({ ok: true, value: null })
    expect(await keychain.set('a', 'b')).toEqual(refused)
    expect(await keychain.delete('a')).toEqual(refused)
  })
})
