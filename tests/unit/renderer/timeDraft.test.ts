import { formatMinutes } from '@shared/domain/duration'
import { clockAfter, clockMinutes } from '@shared/domain/timeSpan'
import { describe, expect, it } from 'vitest'
import {
  draftMinutes,
  EMPTY_TIME,
  endsNextDay,
  spanOf,
  type TimeDraft,
  type TimeRules,
  tidied,
  typeDay,
  typeDuration,
  typeFrom,
  typeTo,
} from '../../../src/renderer/features/entryEditor/timeDraft'
import { day } from '../domain/zones'

const write = (minutes: number) => formatMinutes(minutes, 'decimal', 'nb')

const rulesOn = (date: string): TimeRules => ({
  write,
  elapsed: (from, to) => clockMinutes(day(date), from, to, 'Europe/Oslo'),
  after: (from, minutes) => clockAfter(day(date), from, minutes, 'Europe/Oslo'),
})
const ordinary = rulesOn('2026-11-24')

/** Types a text letter by letter, as a person does. */
function type(
  field: (draft: TimeDraft, text: string, rules: TimeRules) => TimeDraft,
  draft: TimeDraft,
  text: string,
  rules = ordinary,
): TimeDraft {
  let next = draft
  for (let end = 1; end <= text.length; end++) next = field(next, text.slice(0, end), rules)
  return next
}

describe('the time fields', () => {
  it('work out the duration from and to give', () => {
    const draft = type(typeTo, type(typeFrom, EMPTY_TIME, '08:30'), '11:45')
    expect(draft.duration).toBe('3,25 t')
    expect(spanOf(draft)).toEqual({ ok: true, value: { kind: 'clock', from: 510, to: 705 } })
  })

  it('let to follow a duration that was typed first, whatever is seen on the way', () => {
    const draft = type(typeFrom, type(typeDuration, EMPTY_TIME, '7,5'), '08:30')
    expect(draft).toMatchObject({ from: '08:30', to: '16:00', duration: '7,5' })
  })

  it('take a duration alone', () => {
    for (const [text, minutes] of [
      ['7,5', 450],
      ['7:30', 450],
      ['450m', 450],
      ['25 min', 25],
    ] as const) {
      const span = spanOf(type(typeDuration, EMPTY_TIME, text))
      expect(span).toEqual({ ok: true, value: { kind: 'duration', minutes } })
    }
  })

  it('fill both clock fields from a span typed as a duration', () => {
    const draft = tidied(type(typeDuration, EMPTY_TIME, '8-16:15'), ordinary)
    expect(draft).toMatchObject({ from: '08:00', to: '16:15', duration: '8,25 t' })
  })

  it('keep the minutes when what is shown is read again', () => {
    for (let minutes = 1; minutes <= 1440; minutes++) {
      const span = spanOf({ ...EMPTY_TIME, duration: write(minutes) })
      expect(span).toEqual({ ok: true, value: { kind: 'duration', minutes } })
    }
  })

  it('say which field stands in the way', () => {
    const error = (draft: Partial<TimeDraft>) => {
      const span = spanOf({ ...EMPTY_TIME, ...draft })
      return span.ok ? null : span.error
    }
    expect(error({})).toEqual({ field: 'duration', code: 'durationMissing' })
    expect(error({ duration: '0' })).toEqual({ field: 'duration', code: 'duration' })
    expect(error({ from: '8' })).toEqual({ field: 'to', code: 'toMissing' })
    expect(error({ to: '16' })).toEqual({ field: 'from', code: 'fromMissing' })
    expect(error({ from: '8', to: '08:00' })).toEqual({ field: 'to', code: 'spanEmpty' })
    expect(error({ from: '25', to: '8' })).toEqual({ field: 'from', code: 'from' })
  })

  it('know a night shift from one that ends at midnight', () => {
    expect(endsNextDay({ ...EMPTY_TIME, from: '22', to: '2' })).toBe(true)
    expect(endsNextDay({ ...EMPTY_TIME, from: '22', to: '0' })).toBe(false)
    expect(endsNextDay({ ...EMPTY_TIME, from: '8', to: '16' })).toBe(false)
  })

  it('count the hours that pass in the nights when the clock is changed', () => {
    const night = (date: string) => type(typeTo, type(typeFrom, EMPTY_TIME, '22:00'), '06:00', rulesOn(date))
    expect(night('2026-03-28').duration).toBe('7,0 t')
    expect(night('2026-10-24').duration).toBe('9,0 t')
    expect(draftMinutes(night('2026-10-24'), rulesOn('2026-10-24'))).toBe(540)
    expect(typeDay(night('2026-03-28'), rulesOn('2026-10-24')).duration).toBe('9,0 t')
  })

  it('end a length that was typed when it is over, also in those nights', () => {
    const ending = (date: string) =>
      type(typeDuration, type(typeFrom, EMPTY_TIME, '22:00'), '8', rulesOn(date)).to
    expect([ending('2026-03-28'), ending('2026-10-24'), ending('2026-11-24')]).toEqual([
      '07:00',
      '05:00',
      '06:00',
    ])
  })

  it('leave the end open where the clock shows it twice, and come to nothing in the hour that is skipped', () => {
    const rules = rulesOn('2026-10-25')
    const twice = type(typeDuration, type(typeFrom, EMPTY_TIME, '02:30', rules), '0:45', rules)
    expect(twice).toMatchObject({ from: '02:30', to: '' })
    const skipped = type(typeTo, type(typeFrom, EMPTY_TIME, '02:15'), '03:10', rulesOn('2026-03-29'))
    expect(draftMinutes(skipped, rulesOn('2026-03-29'))).toBeNull()
  })
})
