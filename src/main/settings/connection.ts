import { TripletexEnvironment } from '@shared/ipc/integration'
import { z } from 'zod'
import type { Store } from '../db/store'
import type { Keychain } from '../secrets/keychain'
import { memoryKeychain } from '../secrets/memoryKeychain'
import type { OpenedKeychain } from '../secrets/openKeychain'
import { credentialFromKey, type TripletexCredential } from '../tripletex/credential'

/** What is remembered of a connection. Never a key. */
export const StoredConnection = z.object({
  companyId: z.int(),
  companyName: z.string(),
  organizationNumber: z.string(),
  employeeId: z.int(),
  employeeName: z.string(),
  environment: TripletexEnvironment,
  address: z.string(),
})
export type StoredConnection = z.infer<typeof StoredConnection>

/** The company that this workspace's data belongs to; kept when somebody disconnects, so that data is never mixed. */
const KnownCompany = z.object({ id: z.int(), name: z.string() })
type KnownCompany = z.infer<typeof KnownCompany>

export function storedConnection(store: Store): StoredConnection | null {
  return store.settings.get('connection', StoredConnection.nullable(), null)
}

export function knownCompany(store: Pick<Store, 'settings'>): KnownCompany | null {
  return store.settings.get('company', KnownCompany.nullable(), null)
}

export function rememberConnection(store: Store, connection: StoredConnection): void {
  store.settings.set('connection', connection)
  store.settings.set('company', { id: connection.companyId, name: connection.companyName })
}

export function forgetConnection(store: Store): void {
  store.settings.remove('connection')
}

/** Names this workspace's secrets, so that two data folders on one machine never share a key. */
function secretName(store: Store, newId: () => string, what: 'userKey' | 'consumerToken'): string {
  const known = store.settings.get('workspaceId', z.string(), '')
  const workspaceId = known === '' ? newId() : known
  if (known === '') store.settings.set('workspaceId', workspaceId)
  return `${workspaceId}/${what}`
}

/**
 * The key and consumer token of this workspace. They are kept in the system's keychain; where there is none, or it refuses,
 * in memory until the app ends.
 */
export function createKeyStore(
  store: Store,
  newId: () => string,
  opened: Promise<OpenedKeychain>,
  builtInConsumerToken: string,
) {
  const account = (what: 'userKey' | 'consumerToken') => secretName(store, newId, what)
  let used: Keychain | null = null
  const keychain = async (): Promise<Keychain> => {
    used ??= (await opened).keychain
    return used
  }
  async function put(keys: Keychain, userKey: string, consumerToken: string): Promise<boolean> {
    const saved = await keys.set(account('userKey'), userKey)
    if (!saved.ok) return false
    const token = account('consumerToken')
    const kept = consumerToken === '' ? await keys.delete(token) : await keys.set(token, consumerToken)
    if (!kept.ok) await keys.delete(account('userKey'))
    return kept.ok
  }
  return {
    backend: () => used?.backend ?? 'system',
    async read(): Promise<TripletexCredential | null> {
      const keys = await keychain()
      const key = await keys.get(account('userKey'))
      if (!key.ok || key.value === null) return null
      const token = await keys.get(account('consumerToken'))
      const consumerToken = token.ok && token.value !== null ? token.value : builtInConsumerToken
      return credentialFromKey(key.value, consumerToken)
    },
    /** An empty consumer token means the built-in one. */
    async write(userKey: string, consumerToken: string): Promise<void> {
      if (await put(await keychain(), userKey, consumerToken)) return
      used = memoryKeychain()
      await put(used, userKey, consumerToken)
    },
    async clear(): Promise<void> {
      const keys = await keychain()
      await keys.delete(account('userKey'))
      await keys.delete(account('consumerToken'))
    },
  }
}
export type KeyStore = ReturnType<typeof createKeyStore>
