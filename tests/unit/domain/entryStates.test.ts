import { type EntryAction, nextStatus } from '@shared/domain/entryStates'
import { EntryId, PersonId, WorkTypeId } from '@shared/domain/ids'
import { EntryStatus, isLocked, isPlanned, submitObstacle, type TimeEntry } from '@shared/domain/timeEntry'
import { describe, expect, it } from 'vitest'
import { at, day } from './zones'

const none = { logged: null, submitted: null, approved: null, onOrder: null }
const table: Record<EntryAction, Record<EntryStatus, EntryStatus | null>> = {
  submit: { ...none, logged: 'submitted' },
  withdraw: { ...none, submitted: 'logged' },
  approve: { ...none, logged: 'approved', submitted: 'approved' },
  reject: { ...none, submitted: 'logged' },
  undoApproval: { ...none, approved: 'submitted' },
  putOnOrder: { ...none, approved: 'onOrder' },
  takeOffOrder: { ...none, onOrder: 'approved' },
}
const actions: EntryAction[] = [
  'submit',
  'withdraw',
  'approve',
  'reject',
  'undoApproval',
  'putOnOrder',
  'takeOffOrder',
]

describe.each(actions)('%s', (action) => {
  it.each(EntryStatus.options)(`from %s`, (status) => {
    expect(nextStatus(status, action)).toBe(table[action][status])
  })
})

const now = at('2026-11-24T12:00:00Z')
const today = day('2026-11-24')
const entry: TimeEntry = {
  id: EntryId.parse('e'),
  personId: PersonId.parse('p'),
  projectId: null,
  workTypeId: WorkTypeId.parse('w'),
  day: today,
  minutes: 60,
  startedAt: null,
  endedAt: null,
  zone: 'Europe/Oslo',
  description: '',
  keptOverlaps: [],
  status: 'logged',
  source: 'manual',
  submittedAt: null,
  createdAt: now,
  updatedAt: now,
  revision: 0,
  versionNumber: 0,
  versionId: '',
  receivedVersion: false,
  decision: null,
  receivedDecision: false,
}

it.each([
  ['logged today without clock times', {}, null],
  ['with an end that is now', { endedAt: now }, null],
  ['with an end ahead', { endedAt: at('2026-11-24T12:00:00.001Z') }, 'planned'],
  ['on a day ahead', { day: day('2026-11-25') }, 'planned'],
  [
    'with an end that has passed on a day ahead of the one here',
    { day: day('2026-11-25'), endedAt: now },
    null,
  ],
  ['without a work type', { workTypeId: null }, 'incomplete'],
  ['without a work type, ahead', { workTypeId: null, day: day('2026-11-25') }, 'incomplete'],
  ['submitted', { status: 'submitted' }, 'alreadySubmitted'],
  ['approved', { status: 'approved' }, 'alreadySubmitted'],
  ['on an order', { status: 'onOrder' }, 'alreadySubmitted'],
] satisfies [string, Partial<TimeEntry>, string | null][])(
  'an entry %s: %s %s',
  (_name, change, obstacle) => {
    expect(submitObstacle({ ...entry, ...change }, now, today)).toBe(obstacle)
  },
)

it('is planned by its end where it has one, else by its day; anything beyond logged is locked', () => {
  expect(isPlanned({ day: today, endedAt: null }, now, today)).toBe(false)
  expect(isPlanned({ day: day('2026-11-25'), endedAt: null }, now, today)).toBe(true)
  expect(EntryStatus.options.filter((status) => isLocked({ status }))).toEqual([
    'submitted',
    'approved',
    'onOrder',
  ])
})
