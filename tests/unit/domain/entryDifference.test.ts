import { entryDifferences } from '@shared/domain/entryDifference'
import { nextFreeStart } from '@shared/domain/freeTime'
import { TimeEntry } from '@shared/domain/timeEntry'
import { expect, test } from 'vitest'

const entry = TimeEntry.parse({
  id: 'e',
  personId: 'p',
  projectId: 'a',
  workTypeId: 'w',
  day: '2026-11-24',
  minutes: 60,
  startedAt: '2026-11-24T08:00:00.000Z',
  endedAt: '2026-11-24T09:00:00.000Z',
  zone: 'Europe/Oslo',
  description: '',
  status: 'logged',
  source: 'manual',
  submittedAt: null,
  createdAt: '2026-11-24T09:00:00.000Z',
  updatedAt: '2026-11-24T09:00:00.000Z',
  revision: 0,
})

test.each([
  ['nothing', { revision: 4, updatedAt: '2026-11-25T09:00:00.000Z' }, []],
  ['project and text', { projectId: null, description: 'x' }, ['project', 'description']],
  ['length', { minutes: 120, endedAt: '2026-11-24T10:00:00.000Z' }, ['time', 'minutes']],
  [
    'the same hour on another day',
    { day: '2026-11-25', startedAt: '2026-11-25T08:00:00.000Z', endedAt: '2026-11-25T09:00:00.000Z' },
    ['day'],
  ],
  ['no clock any more', { startedAt: null, endedAt: null }, ['time']],
  ['status', { status: 'submitted' }, ['status']],
])('%s', (_name, change, aspects) => {
  expect(entryDifferences(entry, TimeEntry.parse({ ...entry, ...change }))).toEqual(aspects)
})

test.each([
  ['an empty day begins with work', [], 480, 60, 480],
  [
    'after the last entry',
    [
      { from: 480, to: 600 },
      { from: 540, to: 720 },
    ],
    480,
    60,
    720,
  ],
  ['entries without clock times take no place', [{ from: null, to: null }], 480, 60, 480],
  ['after one that ends next day there is no room', [{ from: 1320, to: 60 }], 480, 60, null],
  ['up to midnight', [{ from: 480, to: 1380 }], 480, 60, 1380],
  ['not past midnight', [{ from: 480, to: 1381 }], 480, 60, null],
])('%s', (_name, entries, workStart, minutes, start) => {
  expect(nextFreeStart(entries, workStart, minutes)).toBe(start)
})
