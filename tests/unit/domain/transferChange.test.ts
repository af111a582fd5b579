import { type ChangeEffect, type ChangeFacts, effectsOf } from '@shared/domain/transferChange'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

const ledger = (minutes: number, own = true) => ({ minutes, own })
const waiting = (minutes: number, ...attempts: number[]) => ({
  minutes,
  attempts: attempts.map((each) => ({ minutes: each })),
})
const nothing = { choice: 'onApproval', desired: 0, outOfStep: false, ledger: null, waiting: null } as const
const effects = (facts: Partial<ChangeFacts>) => effectsOf({ ...nothing, ...facts })

describe('what a choice does to one total', () => {
  it.each<[string, Partial<ChangeFacts>, ChangeEffect[]]>([
    ['nothing where nothing is wanted and nothing is there', {}, []],
    ['sends what counts now', { desired: 60, outOfStep: true }, [{ kind: 'sent', minutes: 60 }]],
    ['raises', { desired: 90, outOfStep: true, ledger: ledger(60) }, [{ kind: 'sent', minutes: 90 }]],
    [
      'sends as many minutes again where the person has another number by now',
      { desired: 60, outOfStep: true, ledger: ledger(60) },
      [{ kind: 'sent', minutes: 60 }],
    ],
    [
      'lowers',
      { desired: 60, outOfStep: true, ledger: ledger(90) },
      [{ kind: 'lowered', minutes: 60, from: 90 }],
    ],
    ['removes', { outOfStep: true, ledger: ledger(90) }, [{ kind: 'removed', minutes: 90 }]],
    ['removes no hours that Busy did not write', { outOfStep: true, ledger: ledger(90, false) }, []],
    [
      'asks before it lowers hours that Busy did not write',
      { desired: 60, outOfStep: true, ledger: ledger(90, false) },
      [{ kind: 'sent', minutes: 60 }],
    ],
    [
      'lets what waits wait on',
      { desired: 60, outOfStep: true, waiting: waiting(60) },
      [{ kind: 'waits', minutes: 60 }],
    ],
    [
      'lets what waits to be removed wait on',
      { outOfStep: true, ledger: ledger(60), waiting: waiting(0) },
      [{ kind: 'waits', minutes: 0 }],
    ],
    ['no longer sends what waits', { waiting: waiting(60) }, [{ kind: 'unsent', minutes: 60 }]],
    [
      'no longer raises what waits to be raised',
      { desired: 60, ledger: ledger(60), waiting: waiting(90) },
      [{ kind: 'unsent', minutes: 30 }],
    ],
    [
      'sends less of what waits',
      { desired: 60, outOfStep: true, waiting: waiting(90) },
      [
        { kind: 'sent', minutes: 60 },
        { kind: 'unsent', minutes: 30 },
      ],
    ],
    [
      'removes what was sent, and no longer raises it',
      { outOfStep: true, ledger: ledger(60), waiting: waiting(90) },
      [
        { kind: 'removed', minutes: 60 },
        { kind: 'unsent', minutes: 30 },
      ],
    ],
    [
      'lets stand what waits to be removed',
      { desired: 60, ledger: ledger(60), waiting: waiting(0) },
      [{ kind: 'stays', minutes: 60 }],
    ],
    [
      'removes what may have come there without an answer',
      { waiting: waiting(60, 60) },
      [{ kind: 'removed', minutes: 60 }],
    ],
    [
      'finds out about what may have come there without an answer',
      { desired: 60, ledger: ledger(60), waiting: waiting(90, 90) },
      [
        { kind: 'sent', minutes: 60 },
        { kind: 'unsent', minutes: 30 },
      ],
    ],
  ])('%s', (_, facts, wanted) => {
    expect(effects(facts)).toEqual(wanted)
  })

  it.each<[string, Partial<ChangeFacts>, ChangeEffect[]]>([
    ['nothing to what was sent', { outOfStep: true, ledger: ledger(60) }, []],
    ['keeps here what waits', { waiting: waiting(60) }, [{ kind: 'unsent', minutes: 60 }]],
    [
      'keeps here what was to be added',
      { ledger: ledger(60), waiting: waiting(90) },
      [{ kind: 'unsent', minutes: 30 }],
    ],
    [
      'leaves there what was to be taken out',
      { ledger: ledger(60), waiting: waiting(15) },
      [{ kind: 'stays', minutes: 45 }],
    ],
    [
      'cannot say that what may have been sent was sent',
      { waiting: waiting(60, 60) },
      [{ kind: 'unsent', minutes: 60 }],
    ],
  ])('«Ikke overfør»: %s', (_, facts, wanted) => {
    expect(effects({ ...facts, choice: 'never' })).toEqual(wanted)
  })

  it('tells of every row that waits, whatever becomes of it', () => {
    const minutes = fc.integer({ min: 0, max: 600 })
    const facts = fc.record({
      choice: fc.constantFrom('never', 'onSubmission', 'onApproval', 'onOrder'),
      desired: minutes,
      outOfStep: fc.boolean(),
      ledger: fc.option(fc.record({ minutes, own: fc.constant(true) })),
      waiting: fc.record({ minutes, attempts: fc.array(fc.record({ minutes }), { maxLength: 2 }) }),
    })
    fc.assert(
      fc.property(facts, ({ choice, desired, ...rest }) => {
        const told = rest.ledger?.minutes ?? 0
        const outOfStep = rest.outOfStep || desired !== told
        return effectsOf({ choice, desired, ...rest, outOfStep }).length > 0
      }),
    )
  })
})
