import type { BookingWarningCode } from '@shared/domain/bookingWarning'
import { EntryId } from '@shared/domain/ids'
import type { TransferChoice } from '@shared/domain/transfer'
import { DayView, WeekView } from '@shared/ipc/timeEntries'
import { describe, expect, it } from 'vitest'
import {
  isAnyBeforeDate,
  submissionOf,
  tickedMinutes,
  warningsOfAll,
  warningsOfEntry,
  whatLeaves,
  whyNothing,
} from '../../../src/renderer/features/submit/submission'
import { day } from '../domain/zones'

function entry(id: string, day: string, part: object) {
  return DayView.shape.entries.element.parse({
    id,
    personId: 'me',
    projectId: 'p',
    workTypeId: 'w',
    day,
    minutes: 60,
    startedAt: null,
    endedAt: null,
    zone: 'Europe/Oslo',
    description: '',
    status: 'logged',
    source: 'manual',
    submittedAt: null,
    createdAt: '2026-11-24T08:00:00.000Z',
    updatedAt: '2026-11-24T08:00:00.000Z',
    revision: 0,
    projectName: 'Havila drift',
    projectNumber: '1042',
    customerName: null,
    projectColor: null,
    workTypeName: 'Rådgivning',
    billable: true,
    from: null,
    to: null,
    planned: false,
    locked: false,
    transfer: 'none',
    timeOff: false,
    order: null,
    warnings: [],
    overlaps: [],
    ...part,
  })
}

const monday = [
  entry('a', '2026-11-23', { minutes: 90 }),
  entry('b', '2026-11-23', { status: 'approved', locked: true }),
  entry('c', '2026-11-23', { workTypeId: null, workTypeName: null }),
]
const friday = [entry('d', '2026-11-27', { planned: true })]
const workingDay = { today: false, holiday: null, capacityMinutes: 450, billableMinutes: 0 }
const week = WeekView.parse({
  year: 2026,
  week: 48,
  days: [
    {
      ...workingDay,
      day: '2026-11-23',
      minutes: 210,
      plannedMinutes: 0,
      submission: {
        submittable: ['a'],
        blocked: [{ id: 'c', obstacle: 'incomplete' }],
        warnings: [{ code: 'incomplete', minutes: 60 }],
      },
      entries: monday,
    },
    {
      ...workingDay,
      day: '2026-11-27',
      minutes: 0,
      plannedMinutes: 60,
      submission: { submittable: [], blocked: [{ id: 'd', obstacle: 'planned' }], warnings: [] },
      entries: friday,
    },
  ],
  capacityMinutes: 900,
  minutes: 210,
  plannedMinutes: 60,
  billableMinutes: 210,
  unsubmittedMinutes: 150,
  heldBackMinutes: 0,
  incompleteEntries: 1,
})

describe('the submission panel', () => {
  it('offers what main says may be sent, and lists what may not yet', () => {
    const { days, notYet } = submissionOf(week)
    expect(days.map(({ day, entries }) => [day, entries.map(({ id }) => id)])).toEqual([
      ['2026-11-23', ['a']],
    ])
    expect(notYet.map(({ entry, obstacle }) => [entry.id, obstacle])).toEqual([
      ['c', 'incomplete'],
      ['d', 'planned'],
    ])
  })

  it('goes through one day where that is asked for, and tells what can be withdrawn', () => {
    const sent = entry('e', '2026-11-27', { status: 'submitted', locked: true })
    const [first, second] = week.days
    if (!first || !second) throw new Error('two days')
    const both = { ...week, days: [first, { ...second, entries: [...second.entries, sent] }] }
    const found = (only: string | null) => {
      const { days, notYet, warnings, sent: gone } = submissionOf(both, only === null ? null : day(only))
      return [days.length, notYet.length, warnings.map((each) => each.code), gone.map((each) => each.day)]
    }
    expect(found(null)).toEqual([1, 2, ['incomplete'], ['2026-11-27']])
    expect(found('2026-11-23')).toEqual([1, 1, ['incomplete'], []])
    expect(found('2026-11-27')).toEqual([0, 1, [], ['2026-11-27']])
  })

  it('counts only what is left ticked', () => {
    const { days } = submissionOf(week)
    expect(tickedMinutes(days, new Set())).toBe(90)
    expect(tickedMinutes(days, new Set([EntryId.parse('a')]))).toBe(0)
  })

  it('does not speak of sending where nothing is connected', () => {
    expect(whatLeaves({ connection: null, transferChoice: 'onSubmission' })).toBe('leavesLocal')
  })

  it('tells of hours from before the day from which they count, where hours are transferred', () => {
    const { days } = submissionOf(week)
    const from = (text: string | null, transferChoice: TransferChoice = 'onSubmission') =>
      isAnyBeforeDate(days, {
        connection: {},
        transferChoice,
        transferFrom: text === null ? null : day(text),
      })
    expect([from('2026-11-24'), from('2026-11-23'), from(null)]).toEqual([true, false, false])
    expect(from('2026-11-24', 'never')).toBe(false)
  })

  it('says what is wrong once: with all hours, or with an entry', () => {
    const warned = (id: string, ...codes: BookingWarningCode[]) =>
      entry(id, '2026-11-23', { warnings: codes.map((code) => ({ code, date: null, minutes: null })) })
    const entries = [
      warned('a', 'employeeUnknown', 'tooManyHours'),
      warned('b', 'employeeUnknown', 'projectClosed', 'commentRequired', 'tooManyHours'),
    ]
    const codes = (warnings: { code: string }[]) => warnings.map(({ code }) => code)
    expect(codes(warningsOfAll([{ day: day('2026-11-23'), entries }]))).toEqual([
      'employeeUnknown',
      'commentRequired',
    ])
    expect(entries.map((each) => codes(warningsOfEntry(each)))).toEqual([[], ['projectClosed']])
  })
})

describe('why there is nothing to send', () => {
  it('tells a week without hours from one whose hours are sent or still to come', () => {
    expect(whyNothing(week)).toBe('nothingText')
    const empty = { ...week, days: week.days.map((view) => ({ ...view, entries: [] })) }
    expect(whyNothing(empty)).toBe('nothingLogged')
  })
})
