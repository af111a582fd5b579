import type { Keychain, KeychainProblem } from './keychain'
import { memoryKeychain } from './memoryKeychain'
import { type SystemKeychainOptions, systemKeychain } from './systemKeychain'

export interface OpenedKeychain {
  readonly keychain: Keychain
  /** Why the system's keychain is not used; undefined when it is. */
  readonly fallback: KeychainProblem | undefined
}

interface KeychainLog {
  info(message: string, facts?: Readonly<Record<string, string>>): void
  warn(message: string, facts?: Readonly<Record<string, string>>): void
}

/** No secret has this name: asking for it only shows whether anything answers. */
const probeAccount = 'probe'
/** What is not stored needs no unlocking, so that no person is waited for. */
const probeMilliseconds = 10_000

/** Chooses the system's keychain if it answers, else memory. Losing the keychain costs pasting the key again, no data. */
export async function openKeychain(
  serviceName: string,
  log: KeychainLog,
  options?: SystemKeychainOptions,
): Promise<OpenedKeychain> {
  const probe = await systemKeychain(serviceName, { timeoutMilliseconds: probeMilliseconds, ...options }).get(
    probeAccount,
  )
  if (probe.ok) {
    const keychain = systemKeychain(serviceName, options)
    log.info('keychain opened', { backend: keychain.backend })
    return { keychain, fallback: undefined }
  }
  log.warn('keychain not available, keys are kept in memory', probe.error)
  return { keychain: memoryKeychain(), fallback: probe.error }
}
