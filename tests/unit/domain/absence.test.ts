import {
  type AbsenceEffect,
  type AbsenceSettings,
  type EndedAbsence,
  nextPresence,
  PRESENT,
  type PresenceEvent,
} from '@shared/domain/absence'
import { epochMs, type Instant, instantFromDate } from '@shared/domain/localDay'
import { DEFAULT_SETTINGS } from '@shared/ipc/app'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { at } from './zones'

const START = at('2026-11-24T08:00+01:00')
const clock = (time: string): Instant => at(`2026-11-24T${time}+01:00`)

/** Plays events against a timer that began at eight, and keeps the absences as the disk would. */
function world(change: Partial<AbsenceSettings> = {}) {
  const settings = { ...DEFAULT_SETTINGS, ...change }
  let presence = PRESENT
  let absences: { kind: string; startedAt: Instant; endedAt: Instant | null }[] = []
  const all: AbsenceEffect[] = []
  const latest = (): EndedAbsence | null => {
    const last = absences.filter(({ endedAt }) => endedAt !== null).at(-1)
    return last?.endedAt ? { startedAt: last.startedAt, endedAt: last.endedAt } : null
  }
  function carryOut(effect: AbsenceEffect): void {
    const last = absences.at(-1)
    if (effect.do === 'begin') {
      absences.push({ kind: effect.kind, startedAt: effect.startedAt, endedAt: null })
    }
    if (effect.do === 'reopen' && last) last.endedAt = null
    if (effect.do === 'end' && last) last.endedAt = effect.endedAt
    if (effect.do === 'forget') absences = absences.filter(({ endedAt }) => endedAt !== null)
    if (effect.do === 'stop') absences = absences.filter(({ endedAt }) => endedAt !== null)
  }
  return {
    see(event: PresenceEvent): AbsenceEffect[] {
      const next = nextPresence(presence, event, { timerStartedAt: START, settings, latest: latest() })
      presence = next.presence
      next.effects.forEach(carryOut)
      all.push(...next.effects)
      return next.effects
    },
    read(time: string, idleMinutes: number | null) {
      return this.see({
        type: 'reading',
        at: clock(time),
        idleSeconds: idleMinutes === null ? null : idleMinutes * 60,
      })
    },
    away(time: string, cause: 'sleep' | 'lock' | 'userSwitch', idleMinutes = 0) {
      return this.see({ type: 'away', cause, at: clock(time), idleSeconds: idleMinutes * 60 })
    },
    back(time: string, cause: 'sleep' | 'lock' | 'userSwitch', idleMinutes = 0) {
      return this.see({ type: 'back', cause, at: clock(time), idleSeconds: idleMinutes * 60 })
    },
    /** Readings every minute with nobody there, as the clock of the keyboard says. */
    absences: () => absences.map(({ kind, startedAt, endedAt }) => [kind, startedAt, endedAt]),
    all,
  }
}

describe('idle', () => {
  it('begins where the keyboard was last touched, ends on return, and is told once', () => {
    const test = world()
    expect(test.read('09:10', 4.9)).toEqual([])
    expect(test.read('09:12', 5)).toEqual([{ do: 'begin', kind: 'idle', startedAt: clock('09:07') }])
    expect(test.read('09:13', 6)).toEqual([])
    expect(test.read('09:14', 7)).toEqual([])
    expect(test.read('09:47', 0)).toEqual([{ do: 'end', endedAt: clock('09:47') }])
    expect(test.read('09:48', 0)).toEqual([])
  })

  it('never begins before the timer', () => {
    const test = world()
    test.read('08:06', 90)
    expect(test.absences()).toEqual([['idle', START, null]])
  })

  it('is nothing where the person has turned it off, or where the system cannot tell', () => {
    const off = world({ idleMinutes: 0 })
    off.read('09:00', 50)
    const blind = world()
    blind.read('09:00', null)
    expect([...off.all, ...blind.all]).toEqual([])
  })

  it('that goes over into a locked screen and sleep is one absence, ended by unlocking', () => {
    const test = world()
    test.read('09:05', 5)
    test.away('09:10', 'lock', 10)
    test.away('09:20', 'sleep', 20)
    test.back('10:30', 'sleep', 20)
    test.back('10:31', 'lock', 0)
    expect(test.absences()).toEqual([['idle', clock('09:00'), clock('10:31')]])
  })
})

describe('sleep, lock and change of user', () => {
  it('that is too short is forgotten', () => {
    const test = world()
    test.away('09:00', 'lock')
    expect(test.back('09:04', 'lock')).toEqual([{ do: 'forget' }])
    expect(test.absences()).toEqual([])
  })

  it('a machine that wakes up by itself waits for somebody', () => {
    const test = world()
    test.away('09:00', 'sleep')
    expect(test.back('03:00', 'sleep', 5)).not.toContainEqual({ do: 'end', endedAt: clock('03:00') })
    const night = world()
    night.away('09:00', 'sleep', 1)
    expect(night.back('12:00', 'sleep', 1)).toEqual([])
    expect(night.read('12:01', 2)).toEqual([])
    expect(night.read('13:00', 0)).toEqual([{ do: 'end', endedAt: clock('13:00') }])
  })

  it('what ends and begins within a minute is one absence, and one question', () => {
    const test = world()
    test.away('09:00', 'sleep')
    test.back('09:30', 'sleep')
    expect(test.away('09:30', 'sleep', 0.1)).toEqual([{ do: 'reopen' }])
    test.back('10:00', 'sleep')
    expect(test.absences()).toEqual([['sleep', clock('09:00'), clock('10:00')]])
  })

  it('another user’s turn is not over while they sleep and wake the machine', () => {
    const test = world()
    test.away('09:00', 'userSwitch')
    test.away('09:10', 'sleep')
    expect(test.back('09:40', 'sleep')).toEqual([])
    expect(test.back('10:00', 'userSwitch')).toEqual([{ do: 'end', endedAt: clock('10:00') }])
  })

  it('follows its own choice', () => {
    const ignoring = world({ onLock: 'ignore', onSleep: 'ignore', onUserSwitch: 'ignore' })
    ignoring.away('09:00', 'lock')
    ignoring.away('09:00', 'sleep')
    ignoring.away('09:00', 'userSwitch')
    expect(ignoring.all).toEqual([])
    const stopping = world({ onLock: 'stop' })
    expect(stopping.away('09:00', 'lock', 3)).toEqual([{ do: 'stop', kind: 'lock', at: clock('08:57') }])
    const idleFirst = world({ onSleep: 'stop' })
    idleFirst.read('09:06', 6)
    expect(idleFirst.away('09:20', 'sleep', 20)).toEqual([{ do: 'stop', kind: 'sleep', at: clock('09:00') }])
  })
})

describe('the end of the program and its next start', () => {
  const start = (time: string, heartbeat: string) =>
    ({ type: 'start', at: clock(time), heartbeatAt: clock(heartbeat) }) as const

  it('a heartbeat that has stopped is an absence from the last one', () => {
    const test = world()
    test.see(start('14:00', '09:12'))
    expect(test.absences()).toEqual([['notRunning', clock('09:12'), clock('14:00')]])
  })

  it('a short one is work, and one from the future or from before the timer invents nothing', () => {
    const test = world()
    test.see(start('09:15', '09:12'))
    test.see(start('09:15', '11:00'))
    expect(test.all).toEqual([])
    test.see(start('08:30', '06:00'))
    expect(test.absences()).toEqual([['notRunning', START, clock('08:30')]])
  })

  it('an absence that went on then goes on until the start', () => {
    const test = world()
    test.read('09:05', 5)
    test.see({ type: 'end', at: clock('09:30'), idleSeconds: 1800 })
    test.see(start('14:00', '09:30'))
    expect(test.absences()).toEqual([['idle', clock('09:00'), clock('14:00')]])
  })

  it.each([
    ['ask', [{ do: 'begin', kind: 'shutdown', startedAt: clock('16:00') }]],
    ['stop', [{ do: 'stop', kind: 'shutdown', at: clock('16:00') }]],
    ['ignore', [{ do: 'ignore' }]],
  ] as const)('quitting with «%s»', (onShutdown, effects) => {
    const test = world({ onShutdown })
    expect(test.see({ type: 'end', at: clock('16:00'), idleSeconds: 0 })).toEqual(effects)
  })
})

describe('the clock', () => {
  it('set back makes no absence, or ends one with nothing', () => {
    const test = world()
    test.read('09:05', 5)
    expect(test.read('08:30', 6)).toEqual([{ do: 'forget' }])
    const before = world()
    before.read('07:00', 10)
    before.away('07:00', 'lock')
    before.see({ type: 'end', at: clock('07:00'), idleSeconds: 0 })
    expect(before.all).toEqual([])
  })

  it('that leaps ahead between two readings is asked about, as sleep that nobody told of', () => {
    const test = world()
    test.read('09:00', 0)
    expect(test.read('11:00', 0)).toEqual([
      { do: 'begin', kind: 'sleep', startedAt: clock('09:00') },
      { do: 'end', endedAt: clock('11:00') },
    ])
    const ignoring = world({ onSleep: 'ignore' })
    ignoring.read('09:00', 0)
    expect(ignoring.read('11:00', 0)).toEqual([])
    const stopping = world({ onSleep: 'stop' })
    stopping.read('09:00', 0)
    expect(stopping.read('11:00', 0)).toEqual([{ do: 'stop', kind: 'sleep', at: clock('09:00') }])
  })
})

it('whatever happens, absences lie after the timer’s start, before now, in order and apart', () => {
  const seconds = fc.integer({ min: 0, max: 4000 })
  const cause = fc.constantFrom('sleep' as const, 'lock' as const, 'userSwitch' as const)
  const step = fc.record({
    wait: fc.oneof(fc.integer({ min: 0, max: 20 }), fc.integer({ min: -600, max: 7200 })),
    idle: fc.option(seconds, { freq: 10 }),
    what: fc.oneof(
      { weight: 5, arbitrary: fc.constant({ type: 'reading' as const }) },
      cause.map((of) => ({ type: 'away' as const, cause: of })),
      cause.map((of) => ({ type: 'back' as const, cause: of })),
      fc.constant({ type: 'end' as const }),
    ),
  })
  fc.assert(
    fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
      const test = world({ onShutdown: 'ask' })
      let now = epochMs(START)
      let furthest = now
      for (const { wait, idle, what } of steps) {
        now += wait * 1000
        furthest = Math.max(furthest, now)
        test.see({ ...what, at: instantFromDate(new Date(now)), idleSeconds: idle })
        const told = test.absences()
        expect(told.filter(([, , endedAt]) => endedAt === null).length).toBeLessThanOrEqual(1)
        for (const [, startedAt, endedAt] of told) {
          expect(String(startedAt) >= START).toBe(true)
          expect(Date.parse(String(startedAt))).toBeLessThanOrEqual(furthest)
          if (endedAt) {
            expect(Date.parse(String(endedAt))).toBeLessThanOrEqual(furthest)
            expect(Date.parse(String(endedAt)) - Date.parse(String(startedAt))).toBeGreaterThanOrEqual(
              300_000,
            )
          }
        }
      }
    }),
  )
})

it('while the clock only goes forward, no moment lies in two absences', () => {
  const step = fc.record({
    wait: fc.integer({ min: 1, max: 3000 }),
    idle: fc.integer({ min: 0, max: 4000 }),
    what: fc.constantFrom(
      { type: 'reading' as const },
      { type: 'away' as const, cause: 'lock' as const },
      { type: 'back' as const, cause: 'lock' as const },
      { type: 'away' as const, cause: 'sleep' as const },
      { type: 'back' as const, cause: 'sleep' as const },
    ),
  })
  fc.assert(
    fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
      const test = world()
      let now = epochMs(START)
      for (const { wait, idle, what } of steps) {
        now += wait * 1000
        test.see({ ...what, at: instantFromDate(new Date(now)), idleSeconds: idle })
      }
      const told = test.absences()
      told.forEach(([, startedAt], index) => {
        const before = told[index - 1]?.[2]
        if (before) expect(String(startedAt) > before).toBe(true)
      })
    }),
  )
})

describe('an absence that is nobody’s business', () => {
  it.each(['lock', 'sleep', 'userSwitch'] as const)(
    '%s: the keyboard that rests meanwhile is not asked about either',
    (cause) => {
      const test = world({ onLock: 'ignore', onSleep: 'ignore', onUserSwitch: 'ignore' })
      test.read('09:10', 0)
      test.away('09:11', cause)
      for (let minute = 12; minute < 52; minute++) test.read(`09:${minute}`, minute - 11)
      test.back('09:52', cause, 41)
      test.read('09:53', 42)
      expect(test.all).toEqual([])
      test.read('09:54', 0)
      for (const minute of [55, 56, 57, 58, 59]) test.read(`09:${minute}`, minute - 54)
      expect(test.absences()).toEqual([['idle', clock('09:54'), null]])
    },
  )
})
