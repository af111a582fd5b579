import { err, ok, type Result } from '@shared/result'
import type { Keychain, KeychainProblem } from './keychain'

/** The part of keytar that is used. */
export interface Keytar {
  getPassword(service: string, account: string): Promise<string | null>
  setPassword(service: string, account: string, password: string): Promise<void>
  deletePassword(service: string, account: string): Promise<boolean>
}

export interface SystemKeychainOptions {
  /** For tests; the real one is loaded when first needed, because its library can be missing on a machine. */
  readonly load?: () => Promise<Keytar>
  /** A keychain can wait for a person to unlock it, hence minutes. Default 120,000. */
  readonly timeoutMilliseconds?: number
}

/** The operating system's keychain: Credential Manager, Keychain, or a Secret Service such as GNOME's or KDE's. */
export function systemKeychain(
  serviceName: string,
  { load = loadKeytar, timeoutMilliseconds = 120_000 }: SystemKeychainOptions = {},
): Keychain {
  let loading: Promise<Keytar> | undefined

  async function ask<T>(question: (keytar: Keytar) => Promise<T>): Promise<Result<T, KeychainProblem>> {
    try {
      loading ??= load()
      const keytar = await loading
      return await withTimeLimit(question(keytar).then(ok), timeoutMilliseconds)
    } catch (thrown) {
      const code = await loading?.then(() => 'refused' as const).catch(() => 'noService' as const)
      return err({ code: code ?? 'noService', detail: detailOf(thrown) })
    }
  }

  return {
    backend: 'system',
    get: (account) => ask((keytar) => keytar.getPassword(serviceName, account)),
    set: (account, secret) =>
      ask((keytar) => keytar.setPassword(serviceName, account, secret).then(() => undefined)),
    delete: (account) => ask((keytar) => keytar.deletePassword(serviceName, account).then(() => undefined)),
  }
}

/** CommonJS seen through `import()` has its functions on `default`. */
async function loadKeytar(): Promise<Keytar> {
  const loaded: typeof import('keytar') & { default?: typeof import('keytar') } = await import('keytar')
  return loaded.default ?? loaded
}

async function withTimeLimit<T>(
  answer: Promise<Result<T, KeychainProblem>>,
  milliseconds: number,
): Promise<Result<T, KeychainProblem>> {
  let timer: NodeJS.Timeout | undefined
  const limit = new Promise<Result<T, KeychainProblem>>((resolve) => {
    timer = setTimeout(() => resolve(err({ code: 'noAnswer', detail: '' })), milliseconds)
  })
  return Promise.race([answer, limit]).finally(() => clearTimeout(timer))
}

function detailOf(thrown: unknown): string {
  return thrown instanceof Error ? thrown.message : 'unknown'
}
