import type { Settings } from '../ipc/app'
import { isWorkingDay } from './capacity'
import { addDays, daysBetween, type LocalDay, weekdayOf, weekOf } from './localDay'

/** Something that may have been forgotten. `id` says what it is about and when: none is told twice. */
export type DueReminder =
  | { kind: 'nothingRuns'; id: string }
  | { kind: 'pastWorkEnd'; id: string }
  | { kind: 'weekUnderCapacity'; id: string; monday: LocalDay; days: number; missingMinutes: number }
  | { kind: 'notSubmitted'; id: string; minutes: number }

type DayFacts = { day: LocalDay; minutes: number; capacityMinutes: number }

/** Minutes are after midnight of `today`, where the person is. */
export type ReminderFacts = {
  today: LocalDay
  minute: number
  settings: Pick<
    Settings,
    | 'workStart'
    | 'workEnd'
    | 'remindNothingRuns'
    | 'remindPastWorkEnd'
    | 'remindWeekUnderCapacity'
    | 'remindNotSubmitted'
  >
  /** When the running timer began, negative where that was before today; null where none runs. */
  timerSince: number | null
  paused: boolean
  /** The latest day that the timer logged something on. */
  timerLastUsed: LocalDay | null
  /** Today's hours that are known by the clock. */
  timed: readonly { from: number; to: number }[]
  /** Logged and planned today, in all. */
  todayMinutes: number
  todayCapacity: number
  todayTimeOff: boolean
  /** The first day that anything was logged on: before it nobody used Busy. */
  firstDay: LocalDay | null
  lastWeek: readonly DayFacts[]
  /** Minutes of this week that could be submitted now. */
  submittableMinutes: number
}

/** Nothing is told before this or after that, however somebody works. */
const [MORNING, NIGHT] = [6 * 60, 21 * 60]
/** Between two things it takes a while before the next begins. */
const GRACE = 15
/** Who has not used the timer for so long does not use it. */
export const USED_LATELY_DAYS = 14
/** Afternoon, counted back from the end of work. */
const AFTERNOON = 3 * 60

/** What to remind of now, by the settings. Quiet at night and on days off; who does not use the timer is not told to start it. */
export function dueReminders(facts: ReminderFacts): DueReminder[] {
  const { today, minute, settings } = facts
  if (!isWorkingDay(today) || minute < MORNING || minute >= NIGHT) return []
  return [
    ...(settings.remindNothingRuns ? nothingRuns(facts) : []),
    ...(settings.remindPastWorkEnd ? pastWorkEnd(facts) : []),
    ...(settings.remindWeekUnderCapacity ? weekUnderCapacity(facts) : []),
    ...(settings.remindNotSubmitted ? notSubmitted(facts) : []),
  ]
}

function nothingRuns(facts: ReminderFacts): DueReminder[] {
  const { today, minute, settings, timed, timerLastUsed } = facts
  if (facts.timerSince !== null || facts.paused || facts.todayTimeOff) return []
  if (!timerLastUsed || daysBetween(timerLastUsed, today) > USED_LATELY_DAYS) return []
  if (facts.todayCapacity > 0 && facts.todayMinutes >= facts.todayCapacity) return []
  const lastEnd = Math.max(
    settings.workStart,
    ...timed.filter(({ from }) => from <= minute).map(({ to }) => to),
  )
  if (minute < lastEnd + GRACE || minute >= settings.workEnd - GRACE) return []
  return [{ kind: 'nothingRuns', id: `nothingRuns:${today}` }]
}

function pastWorkEnd({ today, minute, settings, timerSince }: ReminderFacts): DueReminder[] {
  if (timerSince === null || timerSince >= settings.workEnd) return []
  if (minute < settings.workEnd + GRACE) return []
  return [{ kind: 'pastWorkEnd', id: `pastWorkEnd:${today}` }]
}

function weekUnderCapacity({ today, minute, settings, firstDay, lastWeek }: ReminderFacts): DueReminder[] {
  const { days } = weekOf(today)
  const monday = lastWeek[0]?.day
  if (!monday || !firstDay || today !== days.find(isWorkingDay) || minute < settings.workStart) return []
  const under = lastWeek.filter(
    ({ day, minutes, capacityMinutes }) => day >= firstDay && minutes < capacityMinutes,
  )
  if (under.length === 0) return []
  const missingMinutes = under.reduce(
    (sum, { minutes, capacityMinutes }) => sum + capacityMinutes - minutes,
    0,
  )
  return [
    {
      kind: 'weekUnderCapacity',
      id: `weekUnderCapacity:${monday}`,
      monday,
      days: under.length,
      missingMinutes,
    },
  ]
}

/** On Friday, or the day before where that is a holiday. */
function notSubmitted({ today, minute, settings, submittableMinutes }: ReminderFacts): DueReminder[] {
  const friday = addDays(today, 5 - weekdayOf(today))
  const lastWorkingDay = weekOf(today)
    .days.filter((day) => day <= friday && isWorkingDay(day))
    .at(-1)
  if (today !== lastWorkingDay || submittableMinutes === 0) return []
  if (minute < Math.max(12 * 60, settings.workEnd - AFTERNOON)) return []
  return [{ kind: 'notSubmitted', id: `notSubmitted:${weekOf(today).days[0]}`, minutes: submittableMinutes }]
}
