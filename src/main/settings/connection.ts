import type { Store } from '../db/store'
import type { StoredSettings } from '../db/storedSettings'
import type { Keychain } from '../secrets/keychain'
import { memoryKeychain } from '../secrets/memoryKeychain'
import type { OpenedKeychain } from '../secrets/openKeychain'
import { credentialFromKey, type TripletexCredential } from '../tripletex/credential'

export type StoredConnection = StoredSettings['connection']
type KnownCompany = StoredSettings['company']

export function storedConnection(store: Store): StoredConnection | null {
  return store.settings.get('connection')
}

/**
 * The company that this workspace's data belongs to, whether it is connected or not; null where it never was. Of a database in
 * which another setting stood in its place, the connection still knows.
 */
export function knownCompany({ settings }: Pick<Store, 'settings'>): KnownCompany | null {
  const connection = settings.get('connection')
  return settings.get('company') ?? (connection && companyOf(connection))
}

/** Parts what once stood under one key, the default price and the company, each in the other's place. */
export function partCompanyFromItsSettings(store: Store): void {
  store.transaction(() => {
    const known = knownCompany(store)
    if (store.settings.takeOver('companySettings', 'company') && known) store.settings.set('company', known)
  })
}

export function rememberConnection(store: Store, connection: StoredConnection): void {
  store.settings.set('connection', connection)
  store.settings.set('company', companyOf(connection))
}

function companyOf({ companyId, companyName }: StoredConnection): KnownCompany {
  return { id: companyId, name: companyName }
}

export function forgetConnection(store: Store): void {
  store.settings.remove('connection')
}

/** Names this workspace's secrets, so that two data folders on one machine never share a key. */
function secretName(store: Store, newId: () => string, what: 'userKey' | 'consumerToken'): string {
  const known = store.settings.get('workspaceId')
  const workspaceId = known ?? newId()
  if (known === null) store.settings.set('workspaceId', workspaceId)
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
