import { WorkTypeId } from '@shared/domain/ids'
import type { WorkTypeRow } from '@shared/ipc/workTypes'
import { expect, test } from 'vitest'
import { shownWorkTypes, workTypeFilter } from '../../../src/renderer/features/workTypes/workTypeFilter'

const row = (name: string, change: Partial<WorkTypeRow> = {}): WorkTypeRow => ({
  id: WorkTypeId.parse(name),
  name,
  origin: 'busy',
  archived: false,
  archivedBy: null,
  billable: true,
  category: '',
  priceOre: null,
  product: null,
  lacksProduct: false,
  projects: 0,
  minutes: 0,
  ...change,
})

const rows = [
  row('Møte', { category: 'Internt' }),
  row('Rådgivning', { product: { tripletexId: 1, number: '102', name: 'Time', inUse: true } }),
  row('Utvikling', { lacksProduct: true }),
  row('Gammel', { archived: true, category: 'Internt' }),
]

test.each([
  ['', 'active', 'Møte, Rådgivning, Utvikling'],
  ['internt', 'active', 'Møte'],
  ['102 rad', 'active', 'Rådgivning'],
  ['', 'withoutProduct', 'Utvikling'],
  ['', 'archived', 'Gammel'],
  ['finnes ikke', 'active', ''],
] as const)('«%s» among %s finds «%s»', (search, filter, names) => {
  expect(
    shownWorkTypes(rows, search, filter)
      .map(({ name }) => name)
      .join(', '),
  ).toBe(names)
})

test('a filter that is not known any more is the first', () => {
  expect(workTypeFilter('gone')).toBe('active')
})
