import { syncLabel } from '@shared/domain/syncLabel'
import type { SyncStatus } from '@shared/ipc/sync'
import { expect, it } from 'vitest'

const quiet: SyncStatus = {
  connection: 'online',
  waiting: 0,
  needsYou: 0,
  differences: 0,
  sending: null,
  allSentAt: null,
  pulling: null,
  pullError: null,
  waitUntil: null,
}
const allSentAt = '2026-11-24T13:02:00.000Z'

it.each([
  [{ connection: 'none' }, { key: 'none' }],
  [
    { connection: 'none', waiting: 2 },
    { key: 'noneWaiting', count: 2 },
  ],
  [
    { connection: 'none', waiting: 2, needsYou: 1, allSentAt },
    { key: 'noneWaiting', count: 3 },
  ],
  [{ connection: 'needsKey', allSentAt }, { key: 'needsKey' }],
  [
    { connection: 'needsKey', waiting: 3, needsYou: 1 },
    { key: 'needsKeyWaiting', count: 4 },
  ],
  [{ connection: 'offline' }, { key: 'offline' }],
  [{ connection: 'offline', allSentAt }, { key: 'offline' }],
  [
    { connection: 'offline', waiting: 3, needsYou: 1 },
    { key: 'offlineWaiting', count: 4 },
  ],
  [
    { sending: { done: 2, total: 7 }, waiting: 5, needsYou: 1 },
    { key: 'sending', done: 2, total: 7 },
  ],
  [
    { waiting: 2, needsYou: 1, allSentAt },
    { key: 'needsYou', count: 1 },
  ],
  [{ waiting: 2 }, { key: 'waiting', count: 2 }],
  [{ allSentAt }, { key: 'allSent', at: allSentAt }],
  [{}, { key: 'upToDate' }],
] satisfies [Partial<SyncStatus>, object][])('%j says %j', (status, label) => {
  expect(syncLabel({ ...quiet, ...status })).toMatchObject(label)
})
