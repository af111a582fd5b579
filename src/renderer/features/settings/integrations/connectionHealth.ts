import type { BusyErrorCode } from '@shared/ipc/errors'
import type { IntegrationStatus } from '@shared/ipc/integration'
import type { SyncStatus } from '@shared/ipc/sync'

/** What stands between Busy and Tripletex now. `waits`: Tripletex has asked for a pause. */
export type ConnectionHealth = 'good' | 'offline' | 'waits' | 'keyMissing' | 'keyRejected'

/** The most serious of what is known; a connection that is not there is well. */
export function connectionHealth(
  { connection }: Pick<IntegrationStatus, 'connection'>,
  sync: Pick<SyncStatus, 'connection' | 'waitUntil'> | undefined,
): ConnectionHealth {
  if (connection && connection.state !== 'connected') return connection.state
  if (sync?.connection === 'offline') return 'offline'
  return sync?.waitUntil ? 'waits' : 'good'
}

/** The error that the page explains already while things stand like this, and that is not explained a second time. */
export const EXPLAINED_ERROR: Record<ConnectionHealth, BusyErrorCode | null> = {
  good: null,
  offline: 'noNetwork',
  waits: 'askedToWait',
  keyMissing: null,
  keyRejected: 'keyRejected',
}
