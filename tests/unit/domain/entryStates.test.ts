import { type EntryAction, nextStatus } from '@shared/domain/entryStates'
import { EntryStatus, isLocked, isPlanned } from '@shared/domain/timeEntry'
import { describe, expect, it } from 'vitest'
import { at, day } from './zones'

const none = { logged: null, submitted: null, approved: null, onOrder: null }
const table: Record<EntryAction, Record<EntryStatus, EntryStatus | null>> = {
  submit: { ...none, logged: 'submitted' },
  withdraw: { ...none, submitted: 'logged' },
  approve: { ...none, logged: 'approved', submitted: 'approved' },
  reject: { ...none, submitted: 'logged' },
  undoApproval: { ...none, approved: 'submitted' },
  putOnOrder: { ...none, logged: 'onOrder', submitted: 'onOrder', approved: 'onOrder' },
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

it('is planned by its end where it has one, else by its day; anything beyond logged is locked', () => {
  expect(isPlanned({ day: today, endedAt: null }, now, today)).toBe(false)
  expect(isPlanned({ day: day('2026-11-25'), endedAt: null }, now, today)).toBe(true)
  expect(EntryStatus.options.filter((status) => isLocked({ status }))).toEqual([
    'submitted',
    'approved',
    'onOrder',
  ])
})
