import { type AbsenceFacts, absenceOutcome, outcomeSpans } from '@shared/domain/absenceOutcome'
import { WorkTypeId } from '@shared/domain/ids'
import { epochMs, type Instant, instantFromDate } from '@shared/domain/localDay'
import type { AbsenceAnswer } from '@shared/ipc/absences'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { at } from './zones'

const ZONE = 'Europe/Oslo'
const clock = (time: string): Instant => at(`2026-11-24T${time}+01:00`)
const target = { projectId: null, workTypeId: WorkTypeId.parse('meeting'), description: 'Møte' }

const facts: AbsenceFacts = {
  timerStartedAt: clock('08:00'),
  startedAt: clock('09:12'),
  endedAt: clock('10:00'),
  now: clock('10:06'),
}

function told(answer: AbsenceAnswer, of = facts) {
  const outcome = absenceOutcome(of, answer)
  return (
    outcome && {
      hours: outcomeSpans(of.timerStartedAt, outcome, ZONE).map(({ minutes, startedAt, target: on }) => [
        minutes,
        startedAt,
        on?.description ?? 'timer',
      ]),
      goesOnFrom: outcome.goesOnFrom,
    }
  )
}

describe('an answer', () => {
  it.each<[AbsenceAnswer, unknown]>([
    [{ how: 'keep' }, { hours: [], goesOnFrom: clock('08:00') }],
    [{ how: 'subtract' }, { hours: [[72, clock('08:00'), 'timer']], goesOnFrom: null }],
    [{ how: 'subtractAndContinue' }, { hours: [[72, clock('08:00'), 'timer']], goesOnFrom: clock('10:00') }],
    [
      { how: 'otherProject', ...target },
      {
        hours: [
          [72, clock('08:00'), 'timer'],
          [48, clock('09:12'), 'Møte'],
        ],
        goesOnFrom: clock('10:00'),
      },
    ],
    [{ how: 'discard' }, { hours: [], goesOnFrom: null }],
    [
      {
        how: 'divide',
        pieces: [
          { until: clock('09:30'), counts: true, target: null },
          { until: clock('09:40'), counts: false, target: null },
          { until: clock('09:50'), counts: true, target },
          { until: clock('10:00'), counts: true, target: null },
        ],
      },
      {
        hours: [
          [90, clock('08:00'), 'timer'],
          [10, clock('09:40'), 'Møte'],
        ],
        goesOnFrom: clock('09:50'),
      },
    ],
  ])('%j', (answer, expected) => expect(told(answer)).toEqual(expected))

  it('that divides out of order, too little or too much is none', () => {
    const piece = (time: string) => ({ until: clock(time), counts: true, target: null })
    for (const times of [['09:40'], ['10:01'], ['09:50', '09:40', '10:00'], ['09:12', '10:00']]) {
      expect(told({ how: 'divide', pieces: times.map(piece) })).toBeNull()
    }
  })

  it('over two weeks invents no work: what nobody can have worked keeps its first minute', () => {
    const long = { ...facts, endedAt: at('2026-12-08T10:00+01:00'), now: at('2026-12-08T10:00+01:00') }
    expect(told({ how: 'subtract' }, long)?.hours).toEqual([[72, clock('08:00'), 'timer']])
    expect(told({ how: 'otherProject', ...target }, long)?.hours).toEqual([
      [72, clock('08:00'), 'timer'],
      [1, clock('09:12'), 'Møte'],
    ])
  })

  it('from the first moment of the timer leaves no hours before it', () => {
    const whole = { ...facts, startedAt: facts.timerStartedAt }
    expect(told({ how: 'subtract' }, whole)).toEqual({ hours: [], goesOnFrom: null })
    expect(told({ how: 'subtractAndContinue' }, whole)).toEqual({ hours: [], goesOnFrom: clock('10:00') })
  })
})

describe('for any timer, absence and answer', () => {
  const DAY = 86_400
  const instant = (seconds: number) => instantFromDate(new Date(epochMs(clock('08:00')) + seconds * 1000))
  const moments = fc
    .tuple(...Array.from({ length: 3 }, () => fc.integer({ min: 0, max: 2 * DAY })))
    .map((seconds) => seconds.sort((a, b) => a - b))
    .filter(([start = 0, end = 0]) => end > start)
    .map(
      ([start = 0, end = 0, now = 0]): AbsenceFacts => ({
        timerStartedAt: instant(0),
        startedAt: instant(start),
        endedAt: instant(end),
        now: instant(now),
      }),
    )
  const owner = fc.constantFrom('timer' as const, 'nobody' as const, 'other' as const)
  const cases = moments.chain((of) => {
    const [from, to] = [epochMs(of.startedAt), epochMs(of.endedAt)]
    const cuts = fc.uniqueArray(fc.integer({ min: 1, max: Math.max(1, (to - from) / 1000 - 1) }), {
      maxLength: 5,
    })
    const divide = fc.tuple(cuts, fc.array(owner, { minLength: 6, maxLength: 6 })).map(
      ([seconds, owners]): AbsenceAnswer => ({
        how: 'divide',
        pieces: [
          ...seconds
            .sort((a, b) => a - b)
            .map((each) => instantFromDate(new Date(from + each * 1000)))
            .filter((each) => each < of.endedAt),
          of.endedAt,
        ].map((until, index) => ({
          until,
          counts: owners[index] !== 'nobody',
          target: owners[index] === 'other' ? target : null,
        })),
      }),
    )
    const simple = fc.constantFrom<AbsenceAnswer>(
      { how: 'keep' },
      { how: 'subtract' },
      { how: 'subtractAndContinue' },
      { how: 'otherProject', ...target },
      { how: 'discard' },
    )
    return fc.tuple(fc.constant(of), fc.oneof(simple, divide))
  })

  /** What a person gives away, worked out from the answer alone: stretches by milliseconds. */
  function givenAway(of: AbsenceFacts, answer: AbsenceAnswer): [number, number][] {
    const span = (from: Instant, to: Instant): [number, number] => [epochMs(from), epochMs(to)]
    if (answer.how === 'discard') return [span(of.timerStartedAt, of.now)]
    if (answer.how === 'subtract') return [span(of.startedAt, of.now)]
    if (answer.how === 'subtractAndContinue') return [span(of.startedAt, of.endedAt)]
    if (answer.how !== 'divide') return []
    return answer.pieces.flatMap(({ until, counts }, index) =>
      counts ? [] : [span(answer.pieces[index - 1]?.until ?? of.startedAt, until)],
    )
  }

  it('every minute is logged once, left with the timer, or given away', () => {
    fc.assert(
      fc.property(cases, ([of, answer]) => {
        const outcome = absenceOutcome(of, answer)
        if (!outcome) return expect.fail('refused')
        const start = epochMs(of.timerStartedAt)
        const upTo = (ms: number) => Math.round((ms - start) / 60_000)
        const spans = outcomeSpans(of.timerStartedAt, outcome, ZONE)
        const logged = spans.reduce((sum, { minutes }) => sum + minutes, 0)
        const away = givenAway(of, answer).reduce((sum, [from, to]) => sum + upTo(to) - upTo(from), 0)
        const left = outcome.goesOnFrom ? upTo(epochMs(of.now)) - upTo(epochMs(outcome.goesOnFrom)) : 0
        expect(logged + away + left).toBe(upTo(epochMs(of.now)))
        let before = start
        for (const { startedAt, endedAt } of spans) {
          expect(epochMs(startedAt)).toBeGreaterThanOrEqual(before)
          expect(epochMs(endedAt)).toBeGreaterThan(epochMs(startedAt))
          before = epochMs(endedAt)
        }
        expect(before).toBeLessThanOrEqual(epochMs(outcome.goesOnFrom ?? of.now))
      }),
    )
  })
})
