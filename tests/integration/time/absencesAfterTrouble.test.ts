import { createPresenceLog } from '@main/time/absences/presenceLog'
import { stopTimer } from '@main/time/timer'
import { describe, expect, it } from 'vitest'
import { atWork } from './atWork'
import { good } from './testServices'

describe('a clock that is set', () => {
  /** Somebody is at work for so long, and the program looks. */
  function work(test: ReturnType<typeof atWork>, minutes: number): void {
    for (let minute = 0; minute < minutes; minute++) {
      test.clock.advance(60_000)
      test.presence().observe({ type: 'reading', idleSeconds: 0 })
    }
  }

  it.each(['07:00', '08:30'])(
    'back to %s while the timer runs loses nothing of what it has counted',
    (back) => {
      const test = atWork()
      work(test, 60)
      test.time(back)
      work(test, 10)
      expect(good(stopTimer(test.services, {})).minutes).toBe(70)
      expect(test.question()).toBeNull()
    },
  )

  it('back moves a question that waits along with the timer', () => {
    const test = atWork()
    work(test, 30)
    test.presence().observe({ type: 'away', cause: 'lock', idleSeconds: 0 })
    test.clock.advance(30 * 60_000)
    test.presence().observe({ type: 'back', cause: 'lock', idleSeconds: 0 })
    test.time('07:00')
    work(test, 1)
    expect(test.question()).toMatchObject({ startedAt: '2026-11-24T05:30:00.000Z', minutes: 30 })
    good(test.answer({ how: 'subtract' }))
    expect(test.entries()).toMatchObject([{ minutes: 30 }])
  })

  it('ahead and back again was no absence', () => {
    const test = atWork()
    work(test, 5)
    test.time('09:06')
    work(test, 1)
    expect(test.question()).toMatchObject({ kind: 'sleep' })
    test.time('08:07')
    work(test, 120)
    expect(test.question()).toBeNull()
    expect(good(stopTimer(test.services, {})).minutes).toBe(127)
  })
})

describe('after a crash', () => {
  it('the time since the last heartbeat is asked about, also after a second crash', () => {
    const test = atWork()
    test.beat('09:12')
    test.restart('14:00')
    expect(test.question()).toMatchObject({
      kind: 'notRunning',
      startedAt: '2026-11-24T08:12:00.000Z',
      minutes: 288,
    })
    test.restart('14:01')
    expect(test.question()).toMatchObject({ minutes: 288 })
    test.restart('15:00')
    expect(test.question()).toMatchObject({ minutes: 348 })
    good(test.answer({ how: 'subtract' }))
    expect(test.entries()).toMatchObject([{ minutes: 72, to: '08:12' }])
    expect(test.startedAt()).toBeUndefined()
  })

  it('a short one asks nothing, and neither does a clock that was set back', () => {
    const test = atWork()
    test.beat('09:12')
    test.restart('09:14')
    expect(test.question()).toBeNull()
    test.beat('12:00')
    test.restart('09:00')
    expect(test.question()).toBeNull()
    test.restart('07:00')
    expect(test.question()).toBeNull()
  })

  it('weeks later the day’s work is still there, and no more than that', () => {
    const test = atWork()
    test.beat('16:12')
    test.crash()
    test.clock.set('2026-12-08T09:00:00+01:00')
    const presence = createPresenceLog(test.services, () => {})
    presence.begin()
    expect(test.question()).toMatchObject({ startedAt: '2026-11-24T15:12:00.000Z' })
    good(test.answer({ how: 'subtract' }))
    expect(test.hours('2026-11-24')).toEqual([['2026-11-24', 492]])
    expect(test.hours('2026-12-08')).toEqual([])
  })

  it('what was open when the power went goes on until the start', () => {
    const test = atWork()
    test.read('09:17', 5)
    test.beat('09:40')
    test.restart('14:00')
    expect(test.question()).toMatchObject({ kind: 'idle', minutes: 288 })
  })
})
