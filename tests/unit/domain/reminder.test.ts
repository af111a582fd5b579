import { LocalDay } from '@shared/domain/localDay'
import { dueReminders, type ReminderFacts } from '@shared/domain/reminder'
import { DEFAULT_SETTINGS } from '@shared/ipc/app'
import { expect, it } from 'vitest'
import { day } from './zones'

const base: ReminderFacts = {
  today: day('2026-11-24'),
  minute: 10 * 60,
  settings: DEFAULT_SETTINGS,
  timerSince: null,
  paused: false,
  timerLastUsed: day('2026-11-20'),
  timed: [],
  todayMinutes: 0,
  todayCapacity: 450,
  todayTimeOff: false,
  firstDay: day('2026-10-01'),
  lastWeek: [],
  submittableMinutes: 0,
}
const kinds = (change: Partial<ReminderFacts>) => dueReminders({ ...base, ...change }).map(({ kind }) => kind)
const lastWeek = (first: string, minutes: number) =>
  [0, 1, 2, 3, 4].map((index) => ({
    day: LocalDay.parse(
      `2026-${first.slice(5, 8)}${String(Number(first.slice(8)) + index).padStart(2, '0')}`,
    ),
    minutes,
    capacityMinutes: 450,
  }))

it.each<[string, Partial<ReminderFacts>, string[]]>([
  ['nothing runs in work hours', {}, ['nothingRuns']],
  ['just after work has begun', { minute: 490 }, []],
  ['a timer runs', { timerSince: 480 }, []],
  ['a timer is paused', { paused: true }, []],
  ['the day is full', { todayMinutes: 450 }, []],
  ['a day off sick', { todayTimeOff: true }, []],
  ['something covers now', { timed: [{ from: 480, to: 720 }] }, []],
  ['something was until an hour ago', { timed: [{ from: 480, to: 540 }] }, ['nothingRuns']],
  ['the timer was used two weeks ago', { timerLastUsed: day('2026-11-10') }, ['nothingRuns']],
  ['the timer was used before that', { timerLastUsed: day('2026-11-09') }, []],
  ['a Saturday', { today: day('2026-11-28') }, []],
  ['a public holiday', { today: day('2026-12-25') }, []],
  ['at night', { minute: 23 * 60, timerSince: 480 }, []],
  ['past the end of work', { minute: 980, timerSince: 480 }, ['pastWorkEnd']],
  ['past the end of work since yesterday', { minute: 980, timerSince: -300 }, ['pastWorkEnd']],
  [
    'Monday after a week that is not full',
    { today: day('2026-11-23'), lastWeek: lastWeek('2026-11-16', 400) },
    ['nothingRuns', 'weekUnderCapacity'],
  ],
  ['Tuesday after a week that is not full', { lastWeek: lastWeek('2026-11-16', 400) }, ['nothingRuns']],
  [
    'Tuesday after Whit Monday',
    {
      today: day('2026-05-26'),
      lastWeek: lastWeek('2026-05-18', 400),
      firstDay: day('2026-01-01'),
      timerLastUsed: null,
    },
    ['weekUnderCapacity'],
  ],
  [
    'a week before anybody used Busy',
    { today: day('2026-11-23'), lastWeek: lastWeek('2026-11-16', 0), firstDay: day('2026-11-23') },
    ['nothingRuns'],
  ],
  [
    'Friday afternoon with hours to submit',
    { today: day('2026-11-27'), minute: 14 * 60, submittableMinutes: 60, paused: true },
    ['notSubmitted'],
  ],
  [
    'the day before a Friday that is a holiday',
    { today: day('2026-12-24'), minute: 14 * 60, submittableMinutes: 60, paused: true },
    ['notSubmitted'],
  ],
  ['a Friday whose hours are all submitted', { today: day('2026-11-27'), minute: 14 * 60, paused: true }, []],
])('%s', (_name, change, expected) => expect(kinds(change)).toEqual(expected))
