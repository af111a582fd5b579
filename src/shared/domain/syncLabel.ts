import type { SyncStatus } from '../ipc/sync'

/** What the one sync indicator says: the most urgent truth wins. Used by the tray and the windows alike. */
export type SyncLabel =
  | { key: 'none' | 'offline' | 'upToDate' | 'needsKey'; count: 0 }
  | {
      key: 'noneWaiting' | 'offlineWaiting' | 'needsKeyWaiting' | 'waiting' | 'needsYou'
      count: number
    }
  | { key: 'sending'; count: 0; done: number; total: number }
  | { key: 'allSent'; count: 0; at: string }

export function syncLabel(status: SyncStatus): SyncLabel {
  const open = status.waiting + status.needsYou
  if (status.connection === 'none')
    return open > 0 ? { key: 'noneWaiting', count: open } : { key: 'none', count: 0 }
  if (status.connection === 'needsKey')
    return open > 0 ? { key: 'needsKeyWaiting', count: open } : { key: 'needsKey', count: 0 }
  if (status.sending)
    return { key: 'sending', count: 0, done: status.sending.done, total: status.sending.total }
  if (status.connection === 'offline')
    return open > 0 ? { key: 'offlineWaiting', count: open } : { key: 'offline', count: 0 }
  if (status.needsYou > 0) return { key: 'needsYou', count: status.needsYou }
  if (status.waiting > 0) return { key: 'waiting', count: status.waiting }
  if (status.allSentAt) return { key: 'allSent', count: 0, at: status.allSentAt }
  return { key: 'upToDate', count: 0 }
}
