import { rowText } from '@shared/domain/weekGridCell'
import { WeekGridView } from '@shared/ipc/weekGrid'
import { expect, it } from 'vitest'
import { withTypedHours } from '../../../src/renderer/features/week/shownWeek'
import { cellText } from '../../../src/renderer/features/week/weekGridStore'

const days = ['2026-11-23', '2026-11-24']
const cell = (day: string, minutes: number) => ({
  day,
  minutes,
  plannedMinutes: 0,
  clockedMinutes: 0,
  lockedMinutes: 0,
  overlapMinutes: 0,
  entryIds: [],
  locks: [],
  rejected: null,
  comment: '',
  commentable: true,
  warnings: [],
  transfer: 'none',
  obstacle: null,
})
const row = (projectId: string, ...minutes: number[]) => ({
  projectId,
  workTypeId: 'w',
  projectName: projectId,
  projectNumber: '1',
  customerName: null,
  projectColor: null,
  workTypeName: 'Arbeid',
  billable: true,
  minutes: minutes.reduce((sum, each) => sum + each, 0),
  plannedMinutes: 0,
  cells: days.map((day, index) => cell(day, minutes[index] ?? 0)),
})
const view = WeekGridView.parse({
  year: 2026,
  week: 48,
  rows: [row('a', 60, 0), row('b', 30, 30)],
  days: days.map((day, index) => ({
    day,
    today: false,
    holiday: null,
    capacityMinutes: 450,
    minutes: [90, 30][index],
    plannedMinutes: 0,
    incompleteMinutes: 0,
  })),
  minutes: 120,
  plannedMinutes: 0,
  unsubmittedMinutes: 120,
  heldBackMinutes: 0,
  capacityMinutes: 900,
  rejected: [],
  submitted: [],
  lastWeek: { rows: 0, minutes: 0 },
})

it('hours that were typed stand in their cell and in every total before they are answered, and in no other row', () => {
  const [first, second] = view.rows
  if (!first || !second) throw new Error('two rows')
  const typed = new Map([
    [cellText(rowText(first), '2026-11-23'), { minutes: 0, writtenAt: null }],
    [cellText(rowText(first), '2026-11-24'), { minutes: 450, writtenAt: 1 }],
    [cellText(rowText(first), '2026-12-24'), { minutes: 999, writtenAt: null }],
  ])
  const shown = withTypedHours(view, typed)
  expect(shown.rows[0]).toMatchObject({ minutes: 450, cells: [{ minutes: 0 }, { minutes: 450 }] })
  expect(shown.rows[1]).toBe(second)
  expect(shown.days.map(({ minutes }) => minutes)).toEqual([30, 480])
  expect(shown).toMatchObject({ minutes: 510, unsubmittedMinutes: 510 })
  expect(withTypedHours(view, new Map())).toBe(view)
})
