import type { Result } from '@shared/result'
import type { Gateway, GatewayState } from '../sync/gateway'
import { type CheckedCredential, type CredentialProblem, checkCredential } from '../tripletex/checkCredential'
import { createTripletexClient, type TripletexClient, type TripletexClientOptions } from '../tripletex/client'
import type { TripletexCredential } from '../tripletex/credential'

export type ClientEnvironment = Omit<TripletexClientOptions, 'credential' | 'baseUrl'>

export type TripletexGateway = Gateway & {
  /** Starts using a credential at an address. Without a credential a key is asked for. */
  use(baseUrl: string, credential: TripletexCredential | null): void
  /** Ends the session and forgets the credential. */
  leave(): Promise<void>
  keyState(): 'connected' | 'keyMissing' | 'keyRejected'
  /** Asks whose the key in use is, apart from all that goes on; null where there is no key. */
  check(): Promise<Result<CheckedCredential, CredentialProblem> | null>
  /** Where it is reached; null where nothing was ever connected to since the program began. */
  address(): string | null
  /** What must never appear in a log. */
  secrets(): string[]
}

/** Holds the one client of this workspace, and the credential, which lives in memory and in the keychain only. */
export function createTripletexGateway(
  environment: ClientEnvironment,
  onKeyRefused: () => void,
): TripletexGateway {
  let client: TripletexClient | null = null
  let credential: TripletexCredential | null = null
  let address: string | null = null
  let state: GatewayState = 'none'
  let rejected = false

  return {
    state: () => state,
    client: () => (state === 'ready' ? client : null),
    refuseKey(): void {
      // A late refusal of the key before must not take the new one down.
      if (state !== 'ready' || !client?.keyRefused()) return
      state = 'needsKey'
      rejected = true
      onKeyRefused()
    },
    use(baseUrl, given): void {
      credential = given
      address = baseUrl
      rejected = false
      state = given ? 'ready' : 'needsKey'
      client = createTripletexClient({
        ...environment,
        baseUrl,
        credential: async () => credential ?? undefined,
      })
    },
    async leave(): Promise<void> {
      const leaving = client
      client = null
      state = 'none'
      await leaving?.endSession()
      credential = null
    },
    keyState: () => (state === 'needsKey' ? (rejected ? 'keyRejected' : 'keyMissing') : 'connected'),
    check: async () =>
      credential && address !== null
        ? checkCredential({ ...environment, baseUrl: address }, credential)
        : null,
    address: () => address,
    secrets(): string[] {
      if (!credential) return []
      return credential.kind === 'companyKey'
        ? [credential.companyKey]
        : [credential.userKey, credential.consumerToken].filter(Boolean)
    },
  }
}
