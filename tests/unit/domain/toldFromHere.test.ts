import { type DecidedHours, isToldFromHere, TransferChoice } from '@shared/domain/transfer'
import { describe, expect, it } from 'vitest'

/** Hours as they are where somebody submitted them, and where their leader decided about them. */
const hours = {
  ownLogged: { status: 'logged', receivedVersion: false, receivedDecision: false },
  ownSubmitted: { status: 'submitted', receivedVersion: false, receivedDecision: false },
  ownApprovedElsewhere: { status: 'approved', receivedVersion: false, receivedDecision: true },
  ownApprovedHere: { status: 'approved', receivedVersion: false, receivedDecision: false },
  theirsSubmitted: { status: 'submitted', receivedVersion: true, receivedDecision: false },
  theirsApprovedHere: { status: 'approved', receivedVersion: true, receivedDecision: false },
  theirsApprovedElsewhere: { status: 'approved', receivedVersion: true, receivedDecision: true },
  theirsSentBackHere: { status: 'logged', receivedVersion: true, receivedDecision: false },
  theirsOnOrder: { status: 'onOrder', receivedVersion: true, receivedDecision: true },
} as const satisfies Record<string, DecidedHours>

const nobodyTold = { told: false, known: false }
const expected: Record<TransferChoice, readonly (keyof typeof hours)[]> = {
  never: [],
  onSubmission: ['ownSubmitted', 'ownApprovedElsewhere', 'ownApprovedHere', 'theirsOnOrder'],
  onApproval: ['ownApprovedHere', 'theirsApprovedHere', 'theirsOnOrder'],
  onOrder: ['theirsOnOrder'],
}
const kinds = Object.keys(hours) as (keyof typeof hours)[]

describe('the machine that tells Tripletex', () => {
  it.each(TransferChoice.options)('is the one where the hours came to count, under %s', (choice) => {
    const told = kinds.filter((kind) => isToldFromHere([hours[kind]], choice, nobodyTold))
    expect(told).toEqual(expected[choice])
  })

  it('is any that told it before, whatever becomes of the hours', () => {
    for (const choice of TransferChoice.options) {
      expect(isToldFromHere([], choice, { told: true, known: false })).toBe(true)
      expect(isToldFromHere([hours.theirsSubmitted], choice, { told: true, known: true })).toBe(true)
    }
  })

  it('is the one where the hours were changed or sent back, where another told it and said so', () => {
    const told = kinds.filter((kind) =>
      isToldFromHere([hours[kind]], 'onSubmission', { told: false, known: true }),
    )
    expect(told).toEqual(
      kinds.filter((kind) => kind !== 'theirsSubmitted' && kind !== 'theirsApprovedElsewhere'),
    )
  })

  it('looks at all hours of a total', () => {
    const both = [hours.theirsSubmitted, hours.theirsApprovedHere]
    expect(isToldFromHere(both, 'onApproval', nobodyTold)).toBe(true)
    expect(isToldFromHere([hours.theirsSubmitted], 'onApproval', nobodyTold)).toBe(false)
  })
})
