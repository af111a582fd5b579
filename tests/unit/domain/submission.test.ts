import { EntryId, PersonId, WorkTypeId } from '@shared/domain/ids'
import type { LocalDay } from '@shared/domain/localDay'
import type { Overlap } from '@shared/domain/overlap'
import { daySubmission, type SubmitFacts, submitObstacle } from '@shared/domain/submission'
import type { TimeEntry } from '@shared/domain/timeEntry'
import { describe, expect, it } from 'vitest'
import { at, day } from './zones'

const now = at('2026-11-24T12:00:00Z')
const today = day('2026-11-24')
const entry: TimeEntry = {
  id: EntryId.parse('e'),
  personId: PersonId.parse('p'),
  projectId: null,
  workTypeId: WorkTypeId.parse('w'),
  day: today,
  minutes: 60,
  startedAt: null,
  endedAt: null,
  zone: 'Europe/Oslo',
  description: '',
  keptOverlaps: [],
  status: 'logged',
  source: 'manual',
  submittedAt: null,
  createdAt: now,
  updatedAt: now,
  revision: 0,
  versionNumber: 0,
  versionId: '',
  receivedVersion: false,
  decision: null,
  receivedDecision: false,
}
const facts: SubmitFacts = { submission: true, now, today, dayMinutes: 60 }

it.each([
  ['logged today without clock times', {}, {}, null],
  ['with an end that is now', { endedAt: now }, {}, null],
  ['with an end ahead', { endedAt: at('2026-11-24T12:00:00.001Z') }, {}, 'planned'],
  ['on a day ahead', { day: day('2026-11-25') }, {}, 'planned'],
  [
    'with an end that has passed on a day ahead of the one here',
    { day: day('2026-11-25'), endedAt: now },
    {},
    null,
  ],
  ['without a work type', { workTypeId: null }, {}, 'incomplete'],
  ['without a work type, ahead', { workTypeId: null, day: day('2026-11-25') }, {}, 'incomplete'],
  ['submitted', { status: 'submitted' }, {}, 'alreadySubmitted'],
  ['approved', { status: 'approved' }, {}, 'alreadySubmitted'],
  ['on an order', { status: 'onOrder' }, {}, 'alreadySubmitted'],
  ['on a day of just 24 hours', {}, { dayMinutes: 1440 }, null],
  ['on a day of more than 24 hours', {}, { dayMinutes: 1441 }, 'tooManyHours'],
  ['where nobody submits', {}, { submission: false }, 'submissionOff'],
] satisfies [string, Partial<TimeEntry>, Partial<SubmitFacts>, string | null][])(
  'an entry %s: %s, %s: %s',
  (_name, change, otherwise, obstacle) => {
    expect(submitObstacle({ ...entry, ...change }, { ...facts, ...otherwise })).toBe(obstacle)
  },
)

const monday = day('2026-11-23')
const hours = (id: string, minutes: number, change: Partial<TimeEntry> = {}): TimeEntry => ({
  ...entry,
  id: EntryId.parse(id),
  day: monday,
  minutes,
  ...change,
})
const sharing = (...pairs: [string, string, number, boolean?][]) => {
  const found = new Map<EntryId, Overlap[]>()
  for (const [one, other, minutes, kept = false] of pairs) {
    for (const [id, otherId] of [
      [one, other],
      [other, one],
    ]) {
      const overlap = { otherId: EntryId.parse(otherId), from: now, to: now, minutes, kept }
      found.set(EntryId.parse(id), [...(found.get(EntryId.parse(id)) ?? []), overlap])
    }
  }
  return found
}
const look = (
  entries: TimeEntry[],
  change: { day?: LocalDay; capacityMinutes?: number; overlaps?: ReadonlyMap<EntryId, Overlap[]> } = {},
) =>
  daySubmission(entries, {
    submission: true,
    now,
    today,
    day: monday,
    capacityMinutes: 450,
    overlaps: new Map(),
    ...change,
  })
const under = (minutes: number) => ({ code: 'underCapacity', minutes })

describe('what to look at before a day is sent', () => {
  it.each<[string, TimeEntry[], Parameters<typeof look>[1], object[]]>([
    ['a full day', [hours('a', 450)], {}, []],
    ['a day that is not full', [hours('a', 300)], {}, [under(150)]],
    ['a working day without hours', [], {}, [under(450)]],
    ['a day off', [hours('a', 60)], { capacityMinutes: 0 }, []],
    ['a day that has not ended', [hours('a', 60, { day: today })], { day: today }, []],
    ['a day that was sent', [hours('a', 60, { status: 'submitted' })], {}, []],
    [
      'a day that was sent in part',
      [hours('a', 240, { status: 'approved' }), hours('b', 60)],
      {},
      [under(150)],
    ],
    [
      'hours without a work type',
      [hours('a', 450, { workTypeId: null })],
      {},
      [{ code: 'incomplete', minutes: 450 }],
    ],
    [
      'more than a day can hold',
      [hours('a', 1000), hours('b', 500)],
      {},
      [{ code: 'tooManyHours', minutes: 1500 }],
    ],
    [
      'hours that overlap, the pair counted once',
      [hours('a', 300), hours('b', 300)],
      { overlaps: sharing(['a', 'b', 30]) },
      [{ code: 'overlap', minutes: 30 }],
    ],
    [
      'an overlap that is wanted',
      [hours('a', 300), hours('b', 300)],
      { overlaps: sharing(['a', 'b', 30, true]) },
      [],
    ],
    [
      'an overlap with hours that were sent, or of the day before',
      [hours('b', 300), hours('a', 300, { status: 'submitted' })],
      { overlaps: sharing(['b', 'a', 30], ['b', '0', 15]) },
      [{ code: 'overlap', minutes: 45 }],
    ],
    [
      'an overlap of what was sent',
      [hours('a', 300, { status: 'submitted' }), hours('b', 300, { status: 'submitted' }), hours('c', 60)],
      { overlaps: sharing(['a', 'b', 30]) },
      [],
    ],
  ])('%s', (_name, entries, change, warnings) => {
    expect(look(entries, change).warnings).toEqual(warnings)
  })

  it('a warning keeps nothing back; an obstacle keeps just what it is about', () => {
    const entries = [
      hours('a', 60),
      hours('b', 60, { workTypeId: null }),
      hours('c', 60, { status: 'submitted' }),
      hours('d', 60, { endedAt: at('2026-11-24T13:00:00Z') }),
    ]
    expect(look(entries, { overlaps: sharing(['a', 'c', 60]) })).toMatchObject({
      submittable: ['a'],
      blocked: [
        { id: 'b', obstacle: 'incomplete' },
        { id: 'd', obstacle: 'planned' },
      ],
    })
    expect(look([hours('a', 1000), hours('b', 500)])).toMatchObject({
      submittable: [],
      blocked: [
        { id: 'a', obstacle: 'tooManyHours' },
        { id: 'b', obstacle: 'tooManyHours' },
      ],
    })
  })

  it('nothing is sent, kept back or warned about where nobody submits', () => {
    const off = { submission: false, now, today, day: monday, capacityMinutes: 450, overlaps: new Map() }
    expect(daySubmission([hours('a', 60)], off)).toEqual({ submittable: [], blocked: [], warnings: [] })
  })
})
