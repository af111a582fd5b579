import { expect, test } from 'vitest'
import { columnName } from '../../../src/renderer/features/approval/project/approvalColumns'
import { entryState } from '../../../src/renderer/features/approval/project/entryState'

const logged = { status: 'logged', planned: false, decision: null, approvable: true } as const

test('what is logged was not sent, and where nobody sends theirs it waits as soon as it can be approved', () => {
  expect(entryState({ ...logged, approvable: false }, true)).toBe('notSent')
  expect(entryState(logged, false)).toBe('submitted')
  expect(entryState({ ...logged, approvable: false }, false)).toBe('logged')
  expect(entryState({ ...logged, planned: true }, false)).toBe('planned')
  expect([true, false].map((submission) => columnName('logged', submission))).toEqual(['notSent', 'logged'])
})
