import { changeAppSettings } from '@main/settings/appSettings'
import { answerAbsence } from '@main/time/absences/answerAbsence'
import { type AbsenceNews, createPresenceLog } from '@main/time/absences/presenceLog'
import { absenceQuestion } from '@main/time/absences/questions'
import { startTimer, timerState } from '@main/time/timer'
import type { AbsenceAnswer } from '@shared/ipc/absences'
import type { Settings } from '@shared/ipc/app'
import { expect } from 'vitest'
import { good, testServices } from './testServices'

/** A timer that began at eight, and the account of who was there. */
export function atWork(settings: Partial<Settings> = {}) {
  const test = testServices('2026-11-24T08:00:00+01:00')
  changeAppSettings(test.store, settings)
  const choice = { projectId: test.project, workTypeId: test.work }
  good(startTimer(test.services, test.person, choice))
  const news: AbsenceNews[] = []
  let presence = createPresenceLog(test.services, (each) => news.push(each))
  presence.begin()
  const time = (text: string) => test.clock.set(`2026-11-24T${text}:00+01:00`)
  /** When the keyboard was last touched; null while nobody is asked. */
  let activeAt: string | null = test.clock.now()
  /** Looks every now and then until `text`, as the program does. */
  const until = (text: string) => {
    const end = time(text)
    const from = activeAt
    if (from === null) return
    for (let at = Date.parse(lookedAt) + 90_000; at < Date.parse(end); at += 90_000) {
      test.clock.set(new Date(at).toISOString())
      const idle = (at - Date.parse(from)) / 1000
      presence.observe({ type: 'reading', idleSeconds: resting ? idle : 0 })
    }
    time(text)
  }
  let lookedAt: string = test.clock.now()
  let resting = false
  return Object.assign(test, {
    choice,
    news,
    time,
    presence: () => presence,
    read(at: string, idleMinutes: number) {
      until(at)
      presence.observe({ type: 'reading', idleSeconds: idleMinutes * 60 })
      lookedAt = test.clock.now()
      resting = idleMinutes > 0
      activeAt = new Date(Date.parse(lookedAt) - idleMinutes * 60_000).toISOString()
    },
    away(at: string, cause: 'sleep' | 'lock' | 'userSwitch') {
      until(at)
      presence.observe({ type: 'away', cause, idleSeconds: 0 })
      activeAt = null
    },
    back(at: string, cause: 'sleep' | 'lock' | 'userSwitch') {
      time(at)
      presence.observe({ type: 'back', cause, idleSeconds: 0 })
      lookedAt = test.clock.now()
      activeAt = lookedAt
    },
    end(at: string) {
      time(at)
      presence.observe({ type: 'end', idleSeconds: 0 })
    },
    beat(at: string) {
      test.services.store.timer.beat(time(at))
    },
    /** The program ends this instant, and starts again. */
    restart(at: string) {
      test.crash()
      time(at)
      presence = createPresenceLog(test.services, (each) => news.push(each))
      presence.begin()
    },
    question: () => absenceQuestion(test.services, test.person),
    answer(answer: AbsenceAnswer) {
      const question = absenceQuestion(test.services, test.person)
      if (!question) expect.fail('nothing is asked')
      return answerAbsence(test.services, test.person, question.id, answer)
    },
    startedAt: () => timerState(test.services, test.person).running?.startedAt,
    /** The day's hours by the clock. */
    entries: () =>
      test
        .week()
        .days.flatMap(({ entries }) => entries)
        .map(({ startedAt, endedAt, minutes, workTypeId, source }) => ({
          from: startedAt?.slice(11, 16),
          to: endedAt?.slice(11, 16),
          minutes,
          workTypeId,
          source,
        })),
  })
}

/** Away from 09:12 to 10:00; the clock is at 10:00. */
export function backFromIdle() {
  const test = atWork()
  test.read('09:17', 5)
  test.read('10:00', 0)
  return test
}
