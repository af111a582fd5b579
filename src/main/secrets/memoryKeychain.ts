import { ok } from '@shared/result'
import type { Keychain } from './keychain'

/** Keeps secrets until the process ends, where there is no system keychain: never on disk. */
export function memoryKeychain(): Keychain {
  const secrets = new Map<string, string>()
  return {
    backend: 'memory',
    async get(account) {
      return ok(secrets.get(account) ?? null)
    },
    async set(account, secret) {
      secrets.set(account, secret)
      return ok(undefined)
    },
    async delete(account) {
      secrets.delete(account)
      return ok(undefined)
    },
  }
}
