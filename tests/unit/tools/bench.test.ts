import { expect, it } from 'vitest'
import { median, percentile } from '../../bench/harness/statistics.ts'
import { formatTable } from '../../bench/harness/table.ts'

it('takes the middle value, or the mean of the two middle ones', () => {
  expect(median([30, 1, 2])).toBe(2)
  expect(median([40, 1, 2, 3])).toBe(2.5)
  expect(() => median([])).toThrow()
})

it('takes the value that so many per cent do not exceed', () => {
  const values = Array.from({ length: 100 }, (_, index) => 100 - index)
  expect(percentile(values, 95)).toBe(95)
  expect(percentile([7], 95)).toBe(7)
})

it('marks what is over its budget', () => {
  const table = formatTable([
    { name: 'save', value: 12, unit: 'ms', budget: 10 },
    { name: 'floor-memory', value: 101.25, unit: 'MiB', budget: null },
  ])
  expect(table.split('\n')).toEqual([
    'name          value unit  budget',
    'save           12.0 ms        10 over',
    'floor-memory  101.3 MiB        –',
  ])
})
