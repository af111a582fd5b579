import { ReconciliationRow } from '@shared/ipc/reconciliation'
import { expect, test } from 'vitest'
import { isDifferent, totalsOf } from '../../../src/renderer/features/reconciliation/figures'

const row = (facts: Partial<ReconciliationRow>) =>
  ReconciliationRow.parse({
    id: 'a',
    key: null,
    day: '2026-11-24',
    projectNumber: null,
    projectName: null,
    workTypeName: null,
    busyMinutes: 60,
    desiredMinutes: 60,
    sentMinutes: null,
    sentAt: null,
    baseHundredths: 0,
    tripletexHours: null,
    locked: false,
    difference: null,
    state: 'unread',
    canSendAgain: false,
    ...facts,
  })

test('what was never read is no difference, and nothing in the sums', () => {
  expect([null, 0, 0.5, -1].map((difference) => isDifferent(row({ difference })))).toEqual([
    false,
    false,
    true,
    true,
  ])
  expect(totalsOf([row({}), row({ sentMinutes: 60, tripletexHours: 1, difference: 0 })])).toEqual({
    rows: 2,
    differing: 0,
    unread: 1,
    busyMinutes: 120,
    sentMinutes: 60,
    tripletexHours: 1,
    difference: 0,
  })
})

test('differences that cancel each other out are still counted, and sums of hundredths stay exact', () => {
  const rows = [
    row({ tripletexHours: 0.1, difference: -0.3 }),
    row({ tripletexHours: 0.2, difference: 0.1 }),
    row({ tripletexHours: 0.3, difference: 0.2 }),
  ]
  expect(totalsOf(rows)).toMatchObject({ differing: 3, tripletexHours: 0.6, difference: 0 })
})

test('what is from before the date is neither a difference nor unread', () => {
  const before = row({ state: 'beforeDate', tripletexHours: 1 })
  expect(isDifferent(before)).toBe(false)
  expect(totalsOf([before])).toMatchObject({ differing: 0, unread: 0, difference: 0 })
})
