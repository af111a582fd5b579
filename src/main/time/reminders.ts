import { capacityOn } from '@shared/domain/capacity'
import { addDays, epochMs, instantAt, minuteOfDayAt, weekOf } from '@shared/domain/localDay'
import { type DueReminder, dueReminders, type ReminderFacts, USED_LATELY_DAYS } from '@shared/domain/reminder'
import { submitObstacle } from '@shared/domain/submission'
import type { TimeEntry } from '@shared/domain/timeEntry'
import { isTimeOff } from '@shared/domain/timeOff'
import type { Person } from '@shared/ipc/app'
import type { Services } from '../services'
import { appSettings } from '../settings/appSettings'
import { companySettings } from '../settings/companySettings'
import { shownClock } from './shownClock'

export type Reminder = DueReminder

/**
 * What to remind the person of now, each once and never again. Nothing where nobody is there to read it: it waits until somebody
 * is.
 */
export function takeDueReminders(services: Services, present: boolean): Reminder[] {
  const { store, clock } = services
  const person = present ? store.people.self() : null
  if (!person) return []
  const settings = appSettings(store)
  const anyOn =
    settings.remindNothingRuns ||
    settings.remindPastWorkEnd ||
    settings.remindWeekUnderCapacity ||
    settings.remindNotSubmitted
  if (!anyOn) return []
  const now = clock.now()
  return dueReminders(factsOf(services, person)).filter(({ id }) => store.reminders.take(id, now))
}

function factsOf(services: Services, person: Person): ReminderFacts {
  const { store, clock } = services
  const [now, today, zone] = [clock.now(), clock.today(), clock.zone()]
  const settings = appSettings(store)
  const midnight = epochMs(instantAt(today, 0, zone))
  const timer = store.timer.get()
  const thisWeek = weekOf(today).days
  const lastWeek = weekOf(addDays(today, -7)).days
  const entries = store.entries.between(person.id, lastWeek[0] ?? today, thisWeek[6] ?? today)
  const company = companySettings(services)
  const ofToday = entries.filter(({ day }) => day === today)
  return {
    today,
    minute: minuteOfDayAt(now, zone),
    settings,
    timerSince: timer && Math.floor((epochMs(timer.startedAt) - midnight) / 60_000),
    paused: store.pausedTimer.get() !== null,
    ...store.reminders.usage(person.id, addDays(today, -USED_LATELY_DAYS)),
    timed: ofToday.flatMap((entry) => {
      const { from, to } = shownClock(entry)
      return from === null || to === null ? [] : [{ from, to }]
    }),
    todayMinutes: sum(ofToday),
    todayCapacity: capacityOn(today, settings.dayMinutes),
    todayTimeOff: ofToday.some(({ workTypeName }) => isTimeOff(workTypeName)),
    lastWeek: lastWeek.map((day) => ({
      day,
      minutes: sum(entries.filter((entry) => entry.day === day)),
      capacityMinutes: capacityOn(day, settings.dayMinutes),
    })),
    submittableMinutes: sum(
      entries.filter((entry) => {
        const dayMinutes = sum(entries.filter(({ day }) => day === entry.day))
        const facts = { submission: company.submission, now, today, dayMinutes }
        return thisWeek.includes(entry.day) && submitObstacle(entry, facts) === null
      }),
    ),
  }
}

function sum(entries: readonly Pick<TimeEntry, 'minutes'>[]): number {
  return entries.reduce((total, { minutes }) => total + minutes, 0)
}
