import { discardTimer, startTimer, stopTimer, timerState, updateTimer } from '@main/time/timer'
import { pauseTimer } from '@main/time/timerPause'
import { undoLatest } from '@main/time/undo'
import { ProjectId } from '@shared/domain/ids'
import { describe, expect, it } from 'vitest'
import { good, testServices } from './testServices'

const MINUTE = 60_000

function running(start = '2026-11-24T08:00:00+01:00') {
  const test = testServices(start)
  const choice = { projectId: test.project, workTypeId: test.work }
  good(startTimer(test.services, test.person, choice))
  const entries = (day?: string) =>
    test.week(day).days.flatMap((each) =>
      each.entries.map(({ minutes, startedAt, endedAt, workTypeId, source }) => ({
        day: each.day,
        minutes,
        startedAt,
        endedAt,
        complete: workTypeId !== null,
        source,
      })),
    )
  return Object.assign(test, { choice, entries })
}

describe('the timer', () => {
  it('becomes an entry when it is stopped', () => {
    const test = running()
    test.clock.advance(90 * MINUTE + 29_000)
    const { entryIds } = good(stopTimer(test.services, { description: 'Brøyting' }))
    expect(test.entry(entryIds[0])).toMatchObject({
      projectId: test.project,
      workTypeId: test.work,
      minutes: 90,
      startedAt: '2026-11-24T07:00:00.000Z',
      description: 'Brøyting',
      source: 'timer',
    })
    expect(timerState(test.services, test.person)).toMatchObject({ running: null, todayMinutes: 90 })
    expect(stopTimer(test.services, {})).toMatchObject({ error: { code: 'timerNotRunning' } })
  })

  it('that is started anew stops the one that runs at the same instant', () => {
    const test = running()
    test.clock.advance(45 * MINUTE + 17_250)
    const state = good(startTimer(test.services, test.person, { workTypeId: test.meeting }))
    expect(test.entries()).toMatchObject([{ minutes: 45, endedAt: state.running?.startedAt }])
    expect(state.running?.startedAt).toBe(test.clock.now())
    expect(state.running?.projectId).toBeNull()
  })

  it('that cannot be started leaves the one that runs as it was, and nothing to undo', () => {
    const test = running()
    test.clock.advance(45 * MINUTE)
    const [told, filled] = [test.told.length, test.queueFilled()]
    const latest = test.services.history.latest()
    expect(() => startTimer(test.services, test.person, { projectId: ProjectId.parse('gone') })).toThrow()
    expect(test.entries()).toEqual([])
    expect(timerState(test.services, test.person).running?.startedAt).toBe('2026-11-24T07:00:00.000Z')
    expect(test.services.history.latest()).toBe(latest)
    expect([test.told.length, test.queueFilled()]).toEqual([told, filled])
  })

  it('runs on while the program is closed', () => {
    const test = running()
    test.clock.advance(20 * MINUTE)
    test.reopen()
    test.clock.advance(40 * MINUTE)
    good(stopTimer(test.services, {}))
    expect(test.entries()).toMatchObject([{ minutes: 60, complete: true }])
  })

  it('over midnight becomes one entry per day', () => {
    const test = running('2026-11-24T22:30:00+01:00')
    test.clock.set('2026-11-26T01:00:00+01:00')
    good(stopTimer(test.services, {}))
    expect(test.entries().map(({ day, minutes }) => [day, minutes])).toEqual([
      ['2026-11-24', 90],
      ['2026-11-25', 1440],
      ['2026-11-26', 60],
    ])
    good(undoLatest(test.services))
    expect(test.entries()).toEqual([])
  })

  it('counts the hour that the autumn night has twice', () => {
    const test = running('2026-10-25T01:30:00+02:00')
    test.clock.set('2026-10-25T03:30:00+01:00')
    good(stopTimer(test.services, {}))
    expect(test.entries()).toMatchObject([{ day: '2026-10-25', minutes: 180 }])
  })

  it('keeps to the zone it was started in', () => {
    const test = running('2026-11-24T20:00:00-05:00')
    test.clock.travelTo('America/New_York')
    good(stopTimer(test.services, {}))
    good(startTimer(test.services, test.person, test.choice))
    test.clock.travelTo('Europe/Oslo')
    test.clock.set('2026-11-24T23:00:00-05:00')
    const { entryIds } = good(stopTimer(test.services, {}))
    expect(entryIds.map((id) => test.entry(id))).toMatchObject([
      { day: '2026-11-24', minutes: 180, zone: 'America/New_York' },
    ])
  })

  it('ends when stop was pressed, however long choosing took', () => {
    const test = running()
    test.clock.advance(30 * MINUTE)
    const stoppedAt = test.clock.now()
    test.clock.advance(10 * MINUTE)
    good(stopTimer(test.services, { stoppedAt }))
    expect(test.entries()).toMatchObject([{ minutes: 30, endedAt: stoppedAt }])
  })

  it('never ends ahead of now, or before it began', () => {
    const test = running()
    test.clock.advance(30 * MINUTE)
    const ahead = test.clock.set('2026-11-24T09:00:00+01:00')
    test.clock.set('2026-11-24T08:30:00+01:00')
    good(stopTimer(test.services, { stoppedAt: ahead }))
    expect(test.entries()).toMatchObject([{ minutes: 30 }])

    good(startTimer(test.services, test.person, test.choice))
    test.clock.set('2026-11-24T08:10:00+01:00')
    good(stopTimer(test.services, {}))
    const back = '2026-11-24T07:10:00.000Z'
    expect(test.entries()[1]).toMatchObject({ minutes: 1, startedAt: back, endedAt: back })
  })

  it('can be given an earlier start, not one ahead', () => {
    const test = running()
    test.clock.advance(30 * MINUTE)
    const now = test.clock.now()
    const ahead = test.clock.set('2026-11-24T08:31:00+01:00')
    test.clock.set(now)
    expect(updateTimer(test.services, test.person, { startedAt: ahead })).toMatchObject({
      error: { code: 'timerStartInFuture' },
    })
    const earlier = test.clock.set('2026-11-24T07:15:00+01:00')
    test.clock.set(now)
    good(updateTimer(test.services, test.person, { startedAt: earlier, description: 'Glemte å starte' }))
    expect(timerState(test.services, test.person).running).toMatchObject({
      startedAt: earlier,
      projectId: test.project,
      description: 'Glemte å starte',
    })
    good(stopTimer(test.services, {}))
    expect(test.entries()).toMatchObject([{ minutes: 75 }])
    expect(updateTimer(test.services, test.person, {})).toMatchObject({ error: { code: 'timerNotRunning' } })
  })

  it('without a choice keeps its hours as incomplete', () => {
    const test = testServices('2026-11-24T08:00:00+01:00')
    good(startTimer(test.services, test.person, {}))
    test.clock.advance(25 * MINUTE)
    good(stopTimer(test.services, {}))
    expect(test.week()).toMatchObject({ minutes: 25, incompleteEntries: 1, billableMinutes: 0 })
    expect(test.week().days[1]?.submission.submittable).toEqual([])
  })

  it('invents no minute: switches of seconds share their boundaries, and add up to the clock', () => {
    const test = running()
    for (let turn = 0; turn < 20; turn++) {
      test.clock.advance(31_000)
      good(startTimer(test.services, test.person, turn % 2 ? test.choice : { workTypeId: test.meeting }))
    }
    test.clock.advance(10_000)
    good(stopTimer(test.services, {}))
    expect(test.week().minutes).toBe(Math.round((20 * 31 + 10) / 60))
  })

  it('that comes to no minute leaves no entry, also where two are started at once; undo lets it run on', () => {
    const test = running()
    good(startTimer(test.services, test.person, test.choice))
    test.clock.advance(20_000)
    expect(good(stopTimer(test.services, {}))).toMatchObject({ entryIds: [], minutes: 0 })
    for (let press = 0; press < 5; press++) {
      good(startTimer(test.services, test.person, test.choice))
      test.clock.advance(30)
      good(pauseTimer(test.services, test.person))
    }
    expect(test.entries()).toEqual([])
    good(undoLatest(test.services))
    expect(timerState(test.services, test.person).running).not.toBeNull()
  })

  it('that was shown is the only one that a panel changes, stops or throws away', () => {
    const test = running()
    const shown = { runningSince: test.clock.now() }
    test.clock.advance(120 * MINUTE)
    const other = good(startTimer(test.services, test.person, { workTypeId: test.meeting })).running
    test.clock.advance(120 * MINUTE)
    const changed = { error: { code: 'timerChanged' } }
    const startedAt = shown.runningSince
    expect(updateTimer(test.services, test.person, { ...shown, startedAt })).toMatchObject(changed)
    expect(stopTimer(test.services, { ...shown, stoppedAt: startedAt })).toMatchObject(changed)
    expect(discardTimer(test.services, shown)).toMatchObject(changed)
    expect(timerState(test.services, test.person).running).toEqual(other)
    expect(good(stopTimer(test.services, { runningSince: other?.startedAt })).minutes).toBe(120)
    expect(test.entries().map(({ minutes }) => minutes)).toEqual([120, 120])
  })

  it('that is thrown away leaves nothing', () => {
    const test = running()
    test.clock.advance(25 * MINUTE)
    good(discardTimer(test.services))
    expect(timerState(test.services, test.person).running).toBeNull()
    expect(test.entries()).toEqual([])
  })
})

it('today’s total is what has been worked, not what is planned for later today', () => {
  const test = testServices()
  test.save({ span: { kind: 'clock', from: 480, to: 600 } })
  test.save({ span: { kind: 'clock', from: 840, to: 960 } })
  expect(timerState(test.services, test.person).todayMinutes).toBe(120)
  expect(test.week().days[1]).toMatchObject({ minutes: 120, plannedMinutes: 120 })
})

it('the latest pairs come newest first, each once, without what can no longer be chosen', () => {
  const test = testServices()
  const pair = (change: Parameters<typeof test.save>[0]) => {
    test.clock.advance(MINUTE)
    test.save(change)
  }
  pair({ workTypeId: test.meeting })
  pair({ projectId: null })
  pair({ workTypeId: test.meeting })
  const names = () =>
    timerState(test.services, test.person).recent.map((each) => [each.projectName, each.workTypeName])
  expect(names()).toEqual([
    ['Havila', 'Møte'],
    [null, 'Arbeid'],
  ])
  test.sqlite.prepare('update projects set archived_at = ?').run(test.clock.now())
  expect(names()).toEqual([[null, 'Arbeid']])
})
