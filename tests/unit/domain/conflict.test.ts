import { expect, test } from 'vitest'
import { conflictOutcome } from '../../../src/renderer/features/outbox/conflictOutcome'

test('each choice says what Tripletex will hold', () => {
  const conflict = { ours: 300, theirs: 3.25, agreed: null, choices: [] }
  expect(conflictOutcome(conflict, 'keepTripletex')).toBe(195)
  expect(conflictOutcome(conflict, 'useBusy')).toBe(300)
  expect(conflictOutcome(conflict, 'addUp')).toBe(495)
})
