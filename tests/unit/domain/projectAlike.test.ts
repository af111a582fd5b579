import { isSameName, isSameNumber } from '@shared/domain/projectAlike'
import { expect, test } from 'vitest'

test.each([
  ['Hytta', ' hytta ', true],
  ['Blå høyde', 'BLA HOYDE', true],
  ['Hytta', 'Hytta 2', false],
  ['', '', false],
])('%j and %j are one name: %s', (one, other, same) => {
  expect(isSameName(one, other)).toBe(same)
})

test.each([
  ['8', '08', true],
  ['P-007', 'p-7', true],
  ['2024-01', '2024-1', true],
  ['80', '8', false],
  ['0', '00', true],
  ['100', '1', false],
  ['', '', false],
])('%j and %j are one number: %s', (one, other, same) => {
  expect(isSameNumber(one, other)).toBe(same)
})
