import { minutesAfter } from '@shared/domain/conflict'
import { expect, test } from 'vitest'

test('each choice says what Tripletex will hold', () => {
  const conflict = { ours: 300, theirs: 3.25, agreed: null, choices: [] }
  expect(minutesAfter('keepTripletex', conflict)).toBe(195)
  expect(minutesAfter('useBusy', conflict)).toBe(300)
  expect(minutesAfter('addUp', conflict)).toBe(495)
})
