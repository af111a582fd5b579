import type { TripletexClient } from '../tripletex/client'

/** Why nothing can be asked of Tripletex now. `none`: not connected. `needsKey`: the key is gone or was refused. */
export type GatewayState = 'none' | 'ready' | 'needsKey'

/** The connection to Tripletex as the sync sees it. The client changes when somebody connects or disconnects. */
export type Gateway = {
  state(): GatewayState
  client(): TripletexClient | null
  /** Tells that Tripletex refused the key: everything waits until a person gives a new one. */
  refuseKey(): void
}
