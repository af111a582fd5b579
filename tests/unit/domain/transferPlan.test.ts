import { planTransfer, type RemoteEntry } from '@shared/domain/transferPlan'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createKeyModel, desiredTotals, foreignHours, outcomes } from './keyModel'

const remote: RemoteEntry = { id: 7, version: 3, hours: 7.5, locked: false }
const ours = { entryId: 7, version: 1, minutes: 450, baseHundredths: 0, own: true, keptMinutes: null }
const theirs = { ...ours, own: false }
const another = { ...ours, entryId: 6 }
const locked = { ...remote, locked: true }

const totals = (minutes: readonly number[]) => minutes.map((each) => ({ minutes: each, baseHundredths: 0 }))

describe('from what Tripletex holds to what is desired', () => {
  it.each([
    ['nothing there, nothing wanted', 0, null, null, [], { kind: 'settled', remote: null }],
    ['nothing there', 450, null, null, [], { kind: 'create' }],
    ['ours was deleted there', 450, null, ours, [], { kind: 'create' }],
    ['ours, nothing wanted', 0, remote, ours, [], { kind: 'remove', entry: remote }],
    ['ours, another total', 480, remote, ours, [], { kind: 'update', entry: remote }],
    ['ours, the same', 450, remote, ours, [], { kind: 'settled', remote, own: true }],
    ['ours by an answer that was lost', 480, remote, null, [60, 450], { kind: 'update', entry: remote }],
    ['ours by a lost answer, nothing wanted', 0, remote, null, [450], { kind: 'remove', entry: remote }],
    ['ours by a lost answer, the same', 450, remote, null, [450], { kind: 'settled', remote, own: true }],
    ['others’', 480, remote, null, [], { kind: 'foreignHours', remote }],
    [
      'others’, and a lost answer of another total',
      480,
      remote,
      null,
      [480, 0],
      { kind: 'foreignHours', remote },
    ],
    ['others’, who replaced ours', 480, remote, another, [], { kind: 'foreignHours', remote }],
    ['others’, as many as wanted', 450, remote, null, [], { kind: 'settled', remote, own: false }],
    ['others’, seen before', 480, remote, theirs, [], { kind: 'foreignHours', remote }],
    ['others’, nothing wanted', 0, remote, theirs, [], { kind: 'settled', remote: null }],
    ['ours, locked', 480, locked, ours, [], { kind: 'locked', remote: locked }],
    ['ours, locked, nothing wanted', 0, locked, ours, [], { kind: 'locked', remote: locked }],
    ['ours, locked, the same', 450, locked, ours, [], { kind: 'settled', remote: locked }],
    ['others’, locked', 480, locked, null, [], { kind: 'foreignHours', remote: locked }],
  ] as const)('%s', (_name, desired, there, ledger, attempts, plan) => {
    const facts = { desired, remote: there, ledger, attempts: totals(attempts), resolution: null }
    expect(planTransfer(facts)).toMatchObject(plan)
  })
})

describe('whatever answers are lost, programs end and people do in between', () => {
  const step = fc.oneof(
    {
      weight: 5,
      arbitrary: fc.record({ do: fc.constant('send' as const), outcome: fc.constantFrom(...outcomes) }),
    },
    {
      weight: 3,
      arbitrary: fc.record({ do: fc.constant('want' as const), minutes: fc.constantFrom(...desiredTotals) }),
    },
    {
      weight: 1,
      arbitrary: fc.record({
        do: fc.constant('theyWrite' as const),
        hours: fc.constantFrom(...foreignHours),
      }),
    },
    { weight: 1, arbitrary: fc.record({ do: fc.constant('theyDelete' as const) }) },
    {
      weight: 1,
      arbitrary: fc.record({
        do: fc.constant('theyReplace' as const),
        hours: fc.constantFrom(...foreignHours),
      }),
    },
  )

  it('Tripletex ends with the desired total, or a person is asked; others’ hours are never written over unasked', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 25 }), (steps) => {
        const model = createKeyModel()
        for (const each of steps) model.perform(each)
        const end = model.sendUntilSettled()
        expect(model.writtenOverUnasked).toEqual([])
        if (end === 'foreignHours') {
          model.sendUntilSettled({ overwrite: true })
        }
        expect(model.remoteMinutes()).toBe(model.wanted())
      }),
      { numRuns: 5000 },
    )
  })

  it('without others, a person is never asked', () => {
    const alone = step
      .filter(({ do: what }) => what !== 'theyWrite' && what !== 'theyReplace' && what !== 'theyDelete')
      .filter((each) => each.do !== 'send' || each.outcome !== 'raced')
    fc.assert(
      fc.property(fc.array(alone, { maxLength: 25 }), (steps) => {
        const model = createKeyModel()
        for (const each of steps) model.perform(each)
        expect(model.sendUntilSettled()).toBe('settled')
        expect(model.remoteMinutes()).toBe(model.wanted())
      }),
      { numRuns: 3000 },
    )
  })
})
