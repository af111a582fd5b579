import { ProjectRow } from '@shared/ipc/projectViews'
import { describe, expect, it } from 'vitest'
import {
  readShown,
  searchable,
  shownProjects,
  writeShown,
} from '../../../src/renderer/features/projects/shownProjects'

const row = (number: string, name: string, change: Partial<ProjectRow> = {}) =>
  ProjectRow.parse({
    id: number,
    origin: 'busy',
    number,
    name,
    customerName: null,
    leaders: '',
    color: null,
    billable: true,
    state: 'active',
    mine: false,
    minutes: 0,
    ownHours: false,
    budget: null,
    ...change,
  })
const rows = searchable([
  row('1', 'Hytta', { mine: true, customerName: 'Ærlig Vik AS' }),
  row('2', 'Naustet', { state: 'ended' }),
  row('3', 'Låven', { state: 'archived', mine: true }),
  row('4', 'Fjøset', { state: 'archivedBySync' }),
])
const numbers = (search: string, shown: Parameters<typeof shownProjects>[2]) =>
  shownProjects(rows, search, shown).map(({ number }) => number)

describe('the projects that are shown', () => {
  it.each([
    ['active', false, ['1', '2']],
    ['active', true, ['1']],
    ['archived', false, ['3', '4']],
    ['archived', true, ['3']],
    ['all', false, ['1', '2', '3', '4']],
  ] as const)('%s, mine %s', (filter, mine, expected) => {
    expect(numbers('', { filter, mine })).toEqual(expected)
  })

  it('are found by number, name and customer, whatever the accents, and where they are nearly typed', () => {
    const all = { filter: 'all', mine: false } as const
    expect(numbers('fjoset', all)).toEqual(['4'])
    expect(numbers('vik aerlig', all)).toEqual(['1'])
    expect(numbers('naustte', all)).toEqual(['2'])
    expect(numbers('3', all)).toEqual(['3'])
    expect(numbers('qqqq', all)).toEqual([])
  })
})

it('are remembered, and what an older version remembered is read as the first choice', () => {
  for (const filter of ['active', 'archived', 'all'] as const) {
    for (const mine of [true, false]) {
      expect(readShown(writeShown({ filter, mine }))).toEqual({ filter, mine })
    }
  }
  expect(readShown('')).toEqual({ filter: 'active', mine: false })
  expect(readShown('gone')).toEqual({ filter: 'active', mine: false })
})
