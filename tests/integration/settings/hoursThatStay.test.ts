import { switchTransfer } from '@main/settings/syncSwitches'
import { chooseTransfer } from '@main/settings/transferChoice'
import { transferEffects } from '@main/settings/transferEffects'
import { suggestedFrom, transferRule } from '@main/settings/transferSettings'
import { heldBack } from '@main/sync/outbox/heldBack'
import { submitEntries } from '@main/time/submitEntries'
import { addDays, addYears } from '@shared/domain/localDay'
import type { TransferChoice } from '@shared/domain/transfer'
import { describe, expect, it } from 'vitest'
import { simulatedTripletex } from '../sync/simulated'
import { good, testServices } from '../time/testServices'
import { transferWorld } from './transferWorld'

const tripletex = simulatedTripletex()

/** Four hours that were sent the day before yesterday, and seven of each day since that wait. */
async function offline() {
  const world = await transferWorld(tripletex)
  world.reset()
  const { test } = world
  const today = test.clock.today()
  const days = { today, yesterday: addDays(today, -1), before: addDays(today, -2) }
  world.put(days.before, ['submitted', 240])
  await world.sendAll()
  world.put(days.yesterday, ['submitted', 420])
  world.put(days.today, ['submitted', 420])
  return { ...world, days, week: () => test.week(days.today) }
}

describe('«Ikke overfør»', () => {
  it('foretells what waits or is blocked, and leaves what was sent where it is', async () => {
    const { test, days, there, sendAll, waiting, keyOf } = await offline()
    const blocked = test.store.outbox.openOf(keyOf(days.today))
    if (blocked) test.store.outbox.change(blocked.id, { state: 'blocked' }, test.clock.now())
    const before = there()
    const { unsent, removed, sent } = transferEffects(test.store, { choice: 'never', from: null })
    expect({ unsent, removed, sent }).toMatchObject({
      unsent: { keys: 2, minutes: 840 },
      removed: { keys: 0 },
      sent: { keys: 0 },
    })
    good(switchTransfer(test.services, { choice: 'never', from: null }))
    expect(waiting().size).toBe(0)
    await sendAll()
    expect(there()).toEqual(before)
    expect(transferEffects(test.store, { choice: 'never', from: null }).unsent.keys).toBe(0)
  })

  it.each(['yesterday', null] as const)(
    'remembers from when hours counted (%s), so that what was left out is queued when it is on again',
    async (name) => {
      const { test, days, there, sendAll } = await offline()
      const from = name && days[name]
      good(switchTransfer(test.services, { choice: 'onSubmission', from }))
      good(switchTransfer(test.services, { choice: 'never', from: days.today }))
      expect(suggestedFrom(test.services)).toBe(from)
      good(switchTransfer(test.services, { choice: 'never', from: null }))
      expect(suggestedFrom(test.services)).toBe(from)

      const again = { choice: 'onSubmission', from: suggestedFrom(test.services) } as const
      expect(transferEffects(test.store, again).sent).toEqual({ keys: 2, minutes: 840 })
      good(switchTransfer(test.services, again))
      await sendAll()
      expect([...there().values()].sort()).toEqual([240, 420, 420])
    },
  )

  it('remembers that all hours counted in a workspace from before there were dates', async () => {
    const { test } = await offline()
    test.store.settings.remove('transferFrom')
    chooseTransfer(test.services, 'never', null)
    expect(suggestedFrom(test.services)).toBeNull()
  })

  it('has nothing to remember where hours were never transferred', () => {
    const test = testServices()
    chooseTransfer(test.services, 'never', null)
    expect(suggestedFrom(test.services)).toBeNull()
    test.save({ day: addDays(test.clock.today(), -1) })
    expect(suggestedFrom(test.services)).toBe(test.clock.today())
  })
})

describe('a date that is moved to a later day', () => {
  it('foretells what would no longer be sent, and hides nothing of it afterwards', async () => {
    const { test, days, there, sendAll, week } = await offline()
    const rule = { choice: 'onSubmission', from: addDays(days.today, 1) } as const
    expect(heldBack(test.store)).toBeNull()
    expect(transferEffects(test.store, rule)).toMatchObject({
      unsent: { keys: 2, minutes: 840 },
      removed: { keys: 0 },
      waits: { keys: 0 },
    })
    good(switchTransfer(test.services, rule))
    await sendAll()
    expect([...there().values()]).toEqual([240])
    expect(heldBack(test.store)).toEqual({ keys: 2, minutes: 840, from: rule.from })
    expect(week()).toMatchObject({ unsubmittedMinutes: 0, heldBackMinutes: 840 })

    good(switchTransfer(test.services, { choice: 'onSubmission', from: days.today }))
    expect(heldBack(test.store)).toEqual({ keys: 1, minutes: 420, from: days.today })
    await sendAll()
    expect(week().heldBackMinutes).toBe(420)
    good(switchTransfer(test.services, { choice: 'onSubmission', from: null }))
    await sendAll()
    expect(heldBack(test.store)).toBeNull()
    expect([...there().values()].sort()).toEqual([240, 420, 420])
  })

  it('keeps nothing here that the choice does not count, or that Tripletex was told of', async () => {
    const { test, days, put, week } = await offline()
    put(days.yesterday, ['logged', 420])
    good(switchTransfer(test.services, { choice: 'onApproval', from: addDays(days.today, 1) }))
    expect(heldBack(test.store)).toBeNull()
    good(switchTransfer(test.services, { choice: 'onSubmission', from: addDays(days.today, 1) }))
    expect(heldBack(test.store)).toMatchObject({ keys: 1, minutes: 420 })
    expect(week()).toMatchObject({ unsubmittedMinutes: 420, heldBackMinutes: 420 })
  })

  it.each<[TransferChoice, number, boolean]>([
    ['onSubmission', 0, true],
    ['onSubmission', 1, false],
    ['never', 1, true],
  ])('under %s, one year and %i days ahead: taken is %s', (choice, days, taken) => {
    const test = testServices()
    const ids = test.save()
    chooseTransfer(test.services, 'onSubmission', null)
    good(submitEntries(test.services, test.person, ids))
    const from = addDays(addYears(test.clock.today(), 1), days)
    const done = switchTransfer(test.services, { choice, from })
    if (taken) return good(done)
    expect(done).toMatchObject({ ok: false, error: { code: 'transferDayTooFar' } })
    expect(transferRule(test.store)).toEqual({ choice: 'onSubmission', from: null })
    expect(test.store.outbox.open()).toHaveLength(1)
  })
})

it('what is removed is told by name, the latest day first', async () => {
  const { test, days, sendAll, there } = await offline()
  await sendAll()
  const { removed } = transferEffects(test.store, { choice: 'onApproval', from: days.today })
  const work = { projectName: expect.any(String), workTypeName: 'Utvikling' }
  expect(removed).toEqual({
    keys: 3,
    minutes: 1080,
    totals: [
      { ...work, day: days.today, minutes: 420 },
      { ...work, day: days.yesterday, minutes: 420 },
      { ...work, day: days.before, minutes: 240 },
    ],
  })
  good(switchTransfer(test.services, { choice: 'onApproval', from: days.today }))
  await sendAll()
  expect(there().size).toBe(0)
})
