import { changeAppSettings } from '@main/settings/appSettings'
import { takeDueReminders } from '@main/time/reminders'
import { submitEntries } from '@main/time/submitEntries'
import { startTimer, stopTimer } from '@main/time/timer'
import { LocalDay } from '@shared/domain/localDay'
import { describe, expect, it } from 'vitest'
import { good, testServices } from './testServices'

/** Someone who used the timer last week for full days, and a Tuesday of this week. */
function person() {
  const test = testServices('2026-11-16T08:00:00+01:00')
  good(startTimer(test.services, test.person, { projectId: test.project, workTypeId: test.work }))
  test.clock.set('2026-11-16T15:30:00+01:00')
  good(stopTimer(test.services, {}))
  for (const day of ['2026-11-17', '2026-11-18', '2026-11-19', '2026-11-20']) {
    test.save({ day: LocalDay.parse(day), span: { kind: 'duration', minutes: 450 } })
  }
  return Object.assign(test, {
    at(time: string, present = true) {
      test.clock.set(`${time}+01:00`)
      return takeDueReminders(test.services, present)
    },
  })
}

describe('reminders', () => {
  it('each comes once, however often one looks and however often the program is started', () => {
    const test = person()
    expect(test.at('2026-11-24T10:00')).toMatchObject([{ kind: 'nothingRuns' }])
    expect(test.at('2026-11-24T10:01')).toEqual([])
    test.reopen()
    expect(test.at('2026-11-24T10:02')).toEqual([])
    expect(test.at('2026-11-25T10:00')).toMatchObject([{ kind: 'nothingRuns' }])
  })

  it('wait until somebody is there', () => {
    const test = person()
    expect(test.at('2026-11-24T10:00', false)).toEqual([])
    expect(test.at('2026-11-24T10:30')).toHaveLength(1)
  })

  it('say nothing of a timer to those who do not use it', () => {
    const test = person()
    expect(test.at('2026-12-01T10:00')).toEqual([])
  })

  it('say nothing runs only where nothing covers now', () => {
    const test = person()
    test.save({ day: LocalDay.parse('2026-11-24'), span: { kind: 'clock', from: 480, to: 720 } })
    expect(test.at('2026-11-24T10:00')).toEqual([])
    expect(test.at('2026-11-24T12:10')).toEqual([])
    expect(test.at('2026-11-24T12:20')).toMatchObject([{ kind: 'nothingRuns' }])
  })

  it('tell of a timer past the end of work, not of one that was started after it', () => {
    const test = person()
    test.clock.set('2026-11-24T15:00:00+01:00')
    good(startTimer(test.services, test.person, {}))
    expect(test.at('2026-11-24T16:10')).toEqual([])
    expect(test.at('2026-11-24T16:20')).toMatchObject([{ kind: 'pastWorkEnd' }])
    test.clock.set('2026-11-25T18:00:00+01:00')
    good(startTimer(test.services, test.person, {}))
    expect(test.at('2026-11-25T19:00')).toEqual([])
  })

  it('tell on Monday what last week lacks', () => {
    const test = person()
    test.services.store.entries.remove(
      test.week('2026-11-18').days[2]?.entries[0]?.id ?? expect.fail('no entry'),
      test.clock.now(),
      'gone',
    )
    changeAppSettings(test.store, { remindNothingRuns: false })
    expect(test.at('2026-11-23T07:00')).toEqual([])
    expect(test.at('2026-11-23T08:30')).toEqual([
      {
        kind: 'weekUnderCapacity',
        id: 'weekUnderCapacity:2026-11-16',
        monday: '2026-11-16',
        days: 1,
        missingMinutes: 450,
      },
    ])
    expect(test.at('2026-11-23T09:30')).toEqual([])
    const full = person()
    changeAppSettings(full.store, { remindNothingRuns: false })
    expect(full.at('2026-11-23T09:30')).toEqual([])
  })

  it('tell on Friday afternoon of hours that could be submitted', () => {
    const test = person()
    changeAppSettings(test.store, { remindNothingRuns: false })
    const [id] = test.save({ day: LocalDay.parse('2026-11-25') })
    expect(test.at('2026-11-26T15:00')).toEqual([])
    expect(test.at('2026-11-27T10:00')).toEqual([])
    expect(test.at('2026-11-27T14:00')).toMatchObject([{ kind: 'notSubmitted', minutes: 60 }])
    expect(test.at('2026-11-27T15:00')).toEqual([])
    const done = person()
    changeAppSettings(done.store, { remindNothingRuns: false })
    const [other] = done.save({ day: LocalDay.parse('2026-11-25') })
    done.clock.set('2026-11-26T15:00:00+01:00')
    if (id && other) good(submitEntries(done.services, done.person, [other]))
    expect(done.at('2026-11-27T14:00')).toEqual([])
  })

  it('can each be off', () => {
    const test = person()
    changeAppSettings(test.store, { remindNothingRuns: false })
    expect(test.at('2026-11-24T10:00')).toEqual([])
  })
})
