import { switchTransfer } from '@main/settings/syncSwitches'
import { chooseTransfer } from '@main/settings/transferChoice'
import { transferEffects } from '@main/settings/transferEffects'
import { addDays } from '@shared/domain/localDay'
import { TransferChoice } from '@shared/domain/transfer'
import { expect, it } from 'vitest'
import { simulatedTripletex } from '../sync/simulated'
import { good } from '../time/testServices'
import { effectsSeen, foretold } from './effectsSeen'
import { type Part, transferWorld } from './transferWorld'

const tripletex = simulatedTripletex()

const submitted: Part = ['submitted', 60]
const approved: Part = ['approved', 30]
const onOrder: Part = ['onOrder', 15]
const all = [submitted, approved, onOrder]

/** The hours of a total when everything is sent, and those when the choice is changed, before anything of that has left. */
const histories: [sent: Part[], then: Part[]][] = [
  [[submitted], [submitted]],
  [[onOrder], [onOrder]],
  [all, all],
  [all, [...all, ...all]],
  [[...all, ...all], all],
  [[submitted], all],
  [all, [approved]],
  [[onOrder], [['logged', 60]]],
  [[], [submitted]],
  [[], all],
]

/** The date before the change, and after it: there are totals on both sides of it. */
const dates = [
  ['all hours before and after', false, false],
  ['a date that comes to count', false, true],
  ['a date that no longer counts', true, false],
] as const

const changes = TransferChoice.options.flatMap((before) =>
  TransferChoice.options.map((after) => [before, after] as const),
)

it.each(changes)('from %s to %s, what is foretold is what Tripletex then holds', async (before, after) => {
  const world = await transferWorld(tripletex)
  const { test } = world
  const date = addDays(test.clock.today(), -histories.length)
  const totals = [date, addDays(date, -histories.length)].flatMap((first) =>
    histories.map(([sent, then], index) => ({ sent, then, day: addDays(first, index) })),
  )
  for (const [name, dateBefore, dateAfter] of dates) {
    world.reset()
    for (const { day, sent } of totals) world.put(day, ...sent)
    await world.sendAll()
    chooseTransfer(test.services, before, dateBefore ? date : null)
    await world.sendAll()
    for (const { day, then } of totals) world.put(day, ...then)

    const rule = { choice: after, from: dateAfter ? date : null }
    const [there, waiting] = [world.there(), world.waiting()]
    const effects = transferEffects(test.store, rule)
    good(switchTransfer(test.services, rule))
    await world.sendAll()
    expect(foretold(effects), name).toEqual(effectsSeen(there, waiting, world.there()))
  }
})
