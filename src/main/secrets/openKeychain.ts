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

/** Chooses the system's keychain if it answers, else memory. Losing the keychain costs pasting the key again, no data. */
export async function openKeychain(
  serviceName: string,
  log: KeychainLog,
  options?: SystemKeychainOptions,
): Promise<OpenedKeychain> {
  const system = systemKeychain(serviceName, options)
  const probe = await system.get(probeAccount)
  if (probe.ok) {
    log.info('keychain opened', { backend: system.backend })
    return { keychain: system, fallback: undefined }
  }
  log.warn('keychain not available, keys are kept in memory', probe.error)
  return { keychain: memoryKeychain(), fallback: probe.error }
}
