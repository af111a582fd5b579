import { formatMinutes } from '@shared/domain/duration'
import { describe, expect, it } from 'vitest'
import {
  EMPTY_TIME,
  endsNextDay,
  spanOf,
  type TimeDraft,
  tidied,
  typeDuration,
  typeFrom,
  typeTo,
} from '../../../src/renderer/features/entryEditor/timeDraft'

const write = (minutes: number) => formatMinutes(minutes, 'decimal', 'nb')

/** Types a text letter by letter, as a person does. */
function type(
  field: (draft: TimeDraft, text: string, write: (minutes: number) => string) => TimeDraft,
  draft: TimeDraft,
  text: string,
): TimeDraft {
  let next = draft
  for (let end = 1; end <= text.length; end++) next = field(next, text.slice(0, end), write)
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
    const draft = tidied(type(typeDuration, EMPTY_TIME, '8-16:15'), write)
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
})
