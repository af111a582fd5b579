import { LocalDay } from '@shared/domain/localDay'
import { skippedTime } from '@shared/domain/skippedTime'
import { expect, it } from 'vitest'

const [saturday, sunday] = [LocalDay.parse('2027-03-27'), LocalDay.parse('2027-03-28')]
const skipped = (day: LocalDay, from: number, to: number, zone = 'Europe/Oslo') =>
  skippedTime(day, from * 60, to * 60, zone)

it.each([
  ['both ends', sunday, 2.25, 2.75, 135],
  ['an end', sunday, 1, 2.5, 150],
  ['a start', sunday, 2, 3.25, 120],
  ['an end on the day after', saturday, 22, 2.25, 135],
] as const)('finds %s that no clock shows', (_, day, from, to, minute) => {
  expect(skipped(day, from, to)).toBe(minute)
  expect(skipped(day, from, to, 'Asia/Tokyo')).toBeNull()
})

it.each([
  ['around the change', sunday, 1, 3],
  ['up to the moment of the change', saturday, 22, 2],
  ['from the moment after it', sunday, 3, 4],
  ['to the end of the day', sunday, 0, 24],
  ['of the night when a time is shown twice', LocalDay.parse('2026-10-25'), 2, 2.5],
] as const)('lets through a stretch %s', (_, day, from, to) => {
  expect(skipped(day, from, to)).toBeNull()
})
