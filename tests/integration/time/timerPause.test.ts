import { startTimer, stopTimer, timerState } from '@main/time/timer'
import { forgetPause, pauseTimer, resumeTimer, switchToLast } from '@main/time/timerPause'

import { describe, expect, it } from 'vitest'
import { good, testServices } from './testServices'

const SECOND = 1000

function running() {
  const test = testServices('2026-11-24T08:00:00+01:00')
  const choice = { projectId: test.project, workTypeId: test.work, description: 'Brøyting' }
  good(startTimer(test.services, test.person, choice))
  return Object.assign(test, {
    choice,
    state: () => timerState(test.services, test.person),
    stretches: () =>
      test
        .week()
        .days.flatMap((each) => each.entries)
        .map(({ startedAt, endedAt, workTypeId }) => ({ startedAt, endedAt, workTypeId })),
  })
}

describe('a pause', () => {
  it('keeps the hours at once, and remembers what they were on through the end of the program', () => {
    const test = running()
    test.clock.advance(45 * 60 * SECOND + 17_250)
    const pausedAt = test.clock.now()
    expect(good(pauseTimer(test.services, test.person))).toMatchObject({
      running: null,
      paused: { ...test.choice, pausedAt, projectName: 'Havila', workTypeName: 'Arbeid' },
      todayMinutes: 45,
    })
    test.crash()
    expect(test.stretches()).toEqual([
      { startedAt: '2026-11-24T07:00:00.000Z', endedAt: pausedAt, workTypeId: test.work },
    ])
    test.clock.advance(10 * 60 * SECOND)
    const resumed = good(resumeTimer(test.services, test.person))
    expect(resumed).toMatchObject({ running: { ...test.choice, startedAt: test.clock.now() }, paused: null })
    expect(resumeTimer(test.services, test.person)).toMatchObject({ error: { code: 'timerNotPaused' } })
    expect(pauseTimer(test.services, test.person).ok).toBe(true)
    expect(pauseTimer(test.services, test.person)).toMatchObject({ error: { code: 'timerNotRunning' } })
    expect(test.state().paused).toMatchObject(test.choice)
  })

  it('is forgotten when something else starts, when that is stopped, and when asked', () => {
    const test = running()
    test.clock.advance(60 * SECOND)
    good(pauseTimer(test.services, test.person))
    good(startTimer(test.services, test.person, { workTypeId: test.meeting }))
    test.clock.advance(60 * SECOND)
    good(stopTimer(test.services, {}))
    expect(test.state().paused).toBeNull()
    expect(resumeTimer(test.services, test.person)).toMatchObject({ error: { code: 'timerNotPaused' } })

    good(startTimer(test.services, test.person, test.choice))
    test.clock.advance(60 * SECOND)
    good(pauseTimer(test.services, test.person))
    expect(good(forgetPause(test.services, test.person)).paused).toBeNull()
  })

  it('of work that cannot take hours any more stays, with a reason', () => {
    const test = running()
    test.clock.advance(60 * SECOND)
    good(pauseTimer(test.services, test.person))
    test.sqlite.prepare('update projects set archived_at = ?').run(test.clock.now())
    expect(resumeTimer(test.services, test.person)).toMatchObject({ error: { code: 'projectNotBookable' } })
    expect(test.state().paused).toMatchObject(test.choice)
  })
})

describe('switching to the last', () => {
  it('goes to and fro without losing or doubling a second', () => {
    const test = running()
    test.clock.advance(30 * 60 * SECOND + 1)
    good(startTimer(test.services, test.person, { workTypeId: test.meeting }))
    for (const ms of [47_250, 61_999, 100_003]) {
      test.clock.advance(ms)
      good(switchToLast(test.services, test.person))
    }
    const { running: last } = test.state()
    expect(last?.workTypeId).toBe(test.work)
    const ordered = test
      .stretches()
      .sort((one, other) => (`${one.startedAt}` < `${other.startedAt}` ? -1 : 1))
    expect(ordered.map(({ workTypeId }) => workTypeId)).toEqual([
      test.work,
      test.meeting,
      test.work,
      test.meeting,
    ])
    expect(ordered.map(({ endedAt }) => endedAt)).toEqual([
      ...ordered.slice(1).map(({ startedAt }) => startedAt),
      last?.startedAt,
    ])
  })

  it('passes over what is paused, and starts the latest where nothing runs', () => {
    const test = running()
    expect(switchToLast(test.services, test.person)).toMatchObject({ error: { code: 'nothingToSwitchTo' } })
    expect(test.state().running).toMatchObject(test.choice)
    test.clock.advance(60 * SECOND)
    good(startTimer(test.services, test.person, { workTypeId: test.meeting }))
    test.clock.advance(60 * SECOND)
    good(pauseTimer(test.services, test.person))
    expect(good(switchToLast(test.services, test.person)).running?.workTypeId).toBe(test.work)
    test.clock.advance(60 * SECOND)
    good(stopTimer(test.services, {}))
    expect(good(switchToLast(test.services, test.person)).running?.workTypeId).toBe(test.work)
  })
})
