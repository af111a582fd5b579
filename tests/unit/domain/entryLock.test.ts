import { hardestLock, lockOf } from '@shared/domain/entryLock'
import { TimeEntry } from '@shared/domain/timeEntry'
import { expect, it } from 'vitest'

const [sent, decided] = ['2026-11-24T12:00:00.000Z', '2026-11-25T08:00:00.000Z']
const entry = (change: object) =>
  TimeEntry.parse({
    id: 'e',
    personId: 'p',
    projectId: null,
    workTypeId: 'w',
    day: '2026-11-24',
    minutes: 60,
    startedAt: null,
    endedAt: null,
    zone: 'Europe/Oslo',
    description: '',
    status: 'logged',
    source: 'manual',
    submittedAt: sent,
    createdAt: sent,
    updatedAt: sent,
    revision: 0,
    versionNumber: 2,
    versionId: 'v2',
    ...change,
  })
const decision = (kind: string, versionNumber = 2) => ({
  id: 'd',
  kind,
  versionNumber,
  versionId: `v${versionNumber}`,
  sequence: 1,
  at: decided,
  by: 'Nina',
  reason: '',
})

it.each([
  ['logged', {}, null],
  ['sent back', { decision: decision('rejected') }, null],
  ['submitted', { status: 'submitted' }, { status: 'submitted', by: '', at: sent }],
  [
    'approved',
    { status: 'approved', decision: decision('approved') },
    { status: 'approved', by: 'Nina', at: decided },
  ],
  ['approved by nobody knows whom', { status: 'approved' }, { status: 'approved', by: '', at: '' }],
  [
    'approved, with a decision of an earlier version',
    { status: 'approved', decision: decision('approved', 1) },
    { status: 'approved', by: '', at: '' },
  ],
  [
    'on an order',
    { status: 'onOrder', decision: decision('approved') },
    { status: 'onOrder', by: 'Nina', at: decided },
  ],
])('an entry that is %s', (_name, change, lock) => {
  expect(lockOf(entry(change))).toEqual(lock)
})

it('of several, the one that is hardest to open is told of', () => {
  const [open, submitted] = [entry({}), entry({ status: 'submitted' })]
  const approved = entry({ status: 'approved', decision: decision('approved') })
  expect(hardestLock([submitted, open, approved])).toMatchObject({ status: 'approved', by: 'Nina' })
  expect(hardestLock([approved, entry({ status: 'onOrder' })])).toMatchObject({ status: 'onOrder' })
  expect(hardestLock([open])).toBeNull()
})
