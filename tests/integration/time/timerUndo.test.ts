import { answerAbsence } from '@main/time/absences/answerAbsence'
import { absenceQuestion } from '@main/time/absences/questions'
import { discardTimer, startTimer, stopTimer, timerState, updateTimer } from '@main/time/timer'
import { pauseTimer, resumeTimer } from '@main/time/timerPause'
import { redoLatest, undoLatest } from '@main/time/undo'
import { epochMs, instantFromDate } from '@shared/domain/localDay'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { good, testServices } from './testServices'

const MINUTE = 60_000
const NINE = '2026-11-24T08:00:00.000Z'

function running() {
  const test = testServices('2026-11-24T09:00:00+01:00')
  const choice = { projectId: test.project, workTypeId: test.work }
  good(startTimer(test.services, test.person, choice))
  return Object.assign(test, {
    choice,
    undo: () => undoLatest(test.services),
    redo: () => redoLatest(test.services),
    state: () => timerState(test.services, test.person),
    /** Minutes that are logged, and those that the running timer has counted. */
    counted(): number {
      const { running } = timerState(test.services, test.person)
      const logged = test.hours().reduce((sum, [, minutes]) => sum + minutes, 0)
      return logged + (running ? (epochMs(test.clock.now()) - epochMs(running.startedAt)) / MINUTE : 0)
    },
  })
}

describe('undo', () => {
  it('of a stop takes the entry away and lets the timer run on from its start; redo stops it again', () => {
    const test = running()
    test.clock.advance(90 * MINUTE)
    const { entryIds } = good(stopTimer(test.services, { description: 'Brøyting' }))
    test.clock.advance(10 * MINUTE)
    good(test.undo())
    expect(test.hours()).toEqual([])
    expect(test.state().running).toMatchObject({ startedAt: NINE, workTypeId: test.work, description: '' })
    expect(test.counted()).toBe(100)
    good(test.redo())
    expect(test.state().running).toBeNull()
    expect(test.entry(entryIds[0])).toMatchObject({ minutes: 90, description: 'Brøyting' })
    good(test.undo())
    good(stopTimer(test.services, {}))
    expect(test.hours()).toEqual([['2026-11-24', 100]])
  })

  it('of a stop hours later asks what the time since is to be, and counts none of it unasked', () => {
    const test = running()
    test.clock.advance(60 * MINUTE)
    good(stopTimer(test.services, {}))
    test.clock.advance(8 * 60 * MINUTE)
    good(test.undo())
    const question = absenceQuestion(test.services, test.person)
    expect(question).toMatchObject({ kind: 'wasStopped', minutes: 480 })
    expect(stopTimer(test.services, {})).toMatchObject({ error: { code: 'absenceWaits' } })
    if (question) good(answerAbsence(test.services, test.person, question.id, { how: 'subtract' }))
    expect(test.hours()).toEqual([['2026-11-24', 60]])
  })

  it('of a switch gives the time back to what ran before', () => {
    const test = running()
    test.clock.advance(30 * MINUTE)
    good(startTimer(test.services, test.person, { workTypeId: test.meeting }))
    test.clock.advance(30 * MINUTE)
    good(test.undo())
    expect(test.state().running).toMatchObject({ startedAt: NINE, workTypeId: test.work })
    expect(test.hours()).toEqual([])
    good(test.redo())
    expect(test.state().running).toMatchObject({ workTypeId: test.meeting })
    expect(test.counted()).toBe(60)
  })

  it('of a changed start, of a discard and of a pause brings back what was', () => {
    const test = running()
    test.clock.advance(20 * MINUTE)
    good(
      updateTimer(test.services, test.person, { startedAt: instantFromDate(new Date('2026-11-24T07:30Z')) }),
    )
    expect(test.counted()).toBe(50)
    good(test.undo())
    expect(test.counted()).toBe(20)

    good(discardTimer(test.services))
    good(test.undo())
    expect(test.state().running?.startedAt).toBe(NINE)

    good(pauseTimer(test.services, test.person))
    expect(test.state().paused).not.toBeNull()
    good(test.undo())
    expect(test.state()).toMatchObject({ paused: null, running: { startedAt: NINE } })
    good(stopTimer(test.services, {}))
    expect(test.state().paused).toBeNull()
  })

  it('of a start is for a slip only: a timer that has counted is not thrown away', () => {
    const test = running()
    test.clock.advance(30_000)
    good(test.undo())
    expect(test.state().running).toBeNull()
    good(test.redo())
    expect(test.state().running?.startedAt).toBe(NINE)
    test.clock.advance(5 * MINUTE)
    expect(test.undo()).toMatchObject({ error: { code: 'undoTimerCounted' } })
    expect(test.state().running?.startedAt).toBe(NINE)
    expect(test.services.history.state().undo).toBe('timer')
  })

  it('of a stop is refused while another timer runs, and possible again when none does', () => {
    const test = running()
    test.clock.advance(30 * MINUTE)
    good(stopTimer(test.services, {}))
    const { store, clock } = test.services
    const other = { ...test.choice, personId: test.person.id, description: '', zone: clock.zone() }
    store.timer.put({ ...other, startedAt: clock.now(), heartbeatAt: clock.now() })
    expect(test.undo()).toMatchObject({ error: { code: 'undoTimerRuns' } })
    expect(test.hours()).toEqual([['2026-11-24', 30]])
    store.timer.clear()
    good(test.undo())
    expect(test.state().running?.startedAt).toBe(NINE)
  })

  it('of a stop whose entry was changed since is refused, and no timer starts', () => {
    const test = running()
    test.clock.advance(30 * MINUTE)
    const { entryIds } = good(stopTimer(test.services, {}))
    test.services.store.entries.put({ ...test.entry(entryIds[0]), minutes: 25 })
    expect(test.undo()).toMatchObject({ error: { code: 'undoStale' } })
    expect(test.state().running).toBeNull()
  })
})

it('however one starts, switches, pauses, stops, undoes and redoes, no minute is lost or doubled', {
  timeout: 60_000,
}, () => {
  const act = fc.constantFrom('start', 'stop', 'switch', 'pause', 'resume', 'undo', 'redo', 'redo', 'undo')
  fc.assert(
    fc.property(fc.array(fc.tuple(act, fc.integer({ min: 1, max: 40 })), { maxLength: 14 }), (acts) => {
      const test = running()
      for (const [what, minutes] of acts) {
        test.clock.advance(minutes * MINUTE)
        const { running: ran } = test.state()
        const before = test.counted()
        if (what === 'start' && !ran) startTimer(test.services, test.person, test.choice)
        if (what === 'switch' && ran) startTimer(test.services, test.person, { workTypeId: test.meeting })
        if (what === 'stop') stopTimer(test.services, {})
        if (what === 'pause') pauseTimer(test.services, test.person)
        if (what === 'resume') resumeTimer(test.services, test.person)
        if (what === 'undo') test.undo()
        if (what === 'redo') test.redo()
        // An undone stop lets the timer count what has passed since; nothing ever takes counted time away but redoing at once.
        expect(test.counted()).toBeGreaterThanOrEqual(before)
        const { running } = test.state()
        const spans = test.week().days.flatMap(({ entries }) => entries)
        for (const one of spans) {
          if (running) expect(String(one.endedAt) <= running.startedAt).toBe(true)
          for (const other of spans) {
            if (one.id < other.id) {
              expect(
                String(one.endedAt) <= String(other.startedAt) ||
                  String(other.endedAt) <= String(one.startedAt),
              ).toBe(true)
            }
          }
        }
      }
    }),
    { numRuns: 25 },
  )
})
