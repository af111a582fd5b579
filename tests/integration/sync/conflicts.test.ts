import { conflictOf, resolveConflict, undoResolution } from '@main/sync/outbox/conflicts'
import { retryAll } from '@main/sync/outbox/retry'
import type { ConflictChoice } from '@shared/domain/conflict'
import type { OutboxId } from '@shared/domain/ids'
import { transferKeyOf } from '@shared/domain/transfer'
import { describe, expect, it } from 'vitest'
import { queueWorld } from './queueWorld'
import { simulatedTripletex } from './simulated'

const tripletex = simulatedTripletex()
const KEY = '1 1001 Utvikling 2026-11-24'

async function inConflict(theirs = 3) {
  const world = await queueWorld(tripletex)
  const ids = world.submit(300)
  await tripletex.theyWrite(theirs)
  await world.sendAll()
  expect(world.item()).toMatchObject({ state: 'blocked', code: 'foreignHours', hours: theirs })
  const choose = (choice: ConflictChoice) => resolveConflict(world.test.services, itemId(world), choice)
  const [key] = ids.flatMap((id) => transferKeyOf(world.test.entry(id)) ?? [])
  if (!key) expect.fail('no key')
  const events = () => world.test.store.transferLog.ofKey(key).map(({ event }) => event)
  return { world, ids, choose, events }
}
function itemId(world: Awaited<ReturnType<typeof queueWorld>>): OutboxId {
  const [item] = world.open()
  if (!item) expect.fail('nothing is open')
  return item.id
}

it('shows both sides, and what was last agreed', async () => {
  const { world } = await inConflict()
  expect(world.open()[0]?.conflict).toEqual({
    ours: 300,
    theirs: 3,
    agreed: null,
    choices: ['keepTripletex', 'useBusy', 'addUp'],
  })
  expect(world.open()[0]?.resolution).toBeNull()
})

describe('«Behold Tripletex»', () => {
  it('leaves their hours and sends nothing, until Busy’s total changes', async () => {
    const { world, ids, choose, events } = await inConflict()
    choose('keepTripletex')
    await world.sendAll()
    expect(world.open()).toEqual([])
    expect(tripletex.hours()).toEqual([`${KEY} 3`])
    expect(tripletex.requests('PUT', 'timesheet/entry')).toBe(0)
    expect(events()).toEqual(['keptTripletex', 'conflict'])
    world.change(ids, 330)
    await world.sendAll()
    expect(world.item()).toMatchObject({ state: 'blocked', code: 'foreignHours', hours: 3 })
    expect(world.open()[0]?.conflict).toMatchObject({ ours: 330, theirs: 3 })
  })

  it('leaves them when Busy’s hours are taken back', async () => {
    const { world, ids, choose } = await inConflict()
    choose('keepTripletex')
    await world.sendAll()
    world.withdraw(ids)
    await world.sendAll()
    expect(world.open()).toEqual([])
    expect(tripletex.hours()).toEqual([`${KEY} 3`])
  })

  it('is what remains for an own entry that is locked in Tripletex', async () => {
    const world = await queueWorld(tripletex)
    const ids = world.submit(300)
    await world.send()
    const { id } = tripletex.entry()
    const values = { hours: 4, locked: true }
    await tripletex.edit({ resource: 'timesheetEntry', action: 'update', id, values })
    world.change(ids, 330)
    await world.sendAll()
    expect(world.open()[0]?.conflict).toMatchObject({ theirs: 4, choices: ['keepTripletex'] })
    resolveConflict(world.test.services, itemId(world), 'useBusy')
    expect(world.item().state).toBe('blocked')
    resolveConflict(world.test.services, itemId(world), 'keepTripletex')
    await world.sendAll()
    expect(world.open()).toEqual([])
    expect(tripletex.hours()).toEqual([`${KEY} 4`])
  })
})

describe('«Bruk Busy»', () => {
  it('replaces their hours, which are Busy’s own from then on', async () => {
    const { world, ids, choose, events } = await inConflict()
    choose('useBusy')
    await world.sendAll()
    expect(tripletex.hours()).toEqual([`${KEY} 5`])
    world.change(ids, 330)
    await world.sendAll()
    expect(tripletex.hours()).toEqual([`${KEY} 5.5`])
    expect(events()).toEqual(['sent', 'usedBusy', 'conflict'])
  })

  it('holds for no other hours than those that were shown', async () => {
    const { world, choose } = await inConflict()
    choose('useBusy')
    const { id } = tripletex.entry()
    await tripletex.edit({ resource: 'timesheetEntry', action: 'update', id, values: { hours: 6 } })
    await world.sendAll()
    expect(world.item()).toMatchObject({ state: 'blocked', code: 'foreignHours', hours: 6 })
    expect(tripletex.hours()).toEqual([`${KEY} 6`])
  })
})

describe('«Legg sammen»', () => {
  it('has both in one total, from which Busy’s part follows its hours', async () => {
    const { world, ids, choose, events } = await inConflict(1.34)
    choose('addUp')
    await world.sendAll()
    expect(tripletex.hours()).toEqual([`${KEY} 6.34`])
    world.change(ids, 330)
    await world.sendAll()
    expect(tripletex.hours()).toEqual([`${KEY} 6.84`])
    world.withdraw(ids)
    await world.sendAll()
    expect(tripletex.hours()).toEqual([`${KEY} 1.34`])
    expect(events()).toEqual(['sent', 'sent', 'addedUp', 'conflict'])
  })

  it('is done once, whatever becomes of the answer', async () => {
    const { world, ids, choose } = await inConflict()
    choose('addUp')
    world.test.clock.advance(10_000)
    await tripletex.fault({ kind: 'drop-answer', method: 'PUT', times: 1 })
    await world.send()
    expect(world.item()).toMatchObject({ state: 'retry', code: 'answerUnknown' })
    world.restart()
    world.change(ids, 330)
    await world.sendAll()
    expect(tripletex.hours()).toEqual([`${KEY} 8.5`])
  })
})

describe('a choice', () => {
  it('waits a moment, and can be taken back until it is sent', async () => {
    const { world, choose, events } = await inConflict()
    choose('useBusy')
    retryAll(world.test.services)
    await world.send()
    expect(tripletex.hours()).toEqual([`${KEY} 3`])
    expect(world.open()[0]?.resolution).toEqual({ choice: 'useBusy', undoable: true })
    expect(world.open()[0]?.conflict).toMatchObject({ ours: 300, theirs: 3 })
    undoResolution(world.test.services, itemId(world))
    expect(world.item()).toMatchObject({ state: 'blocked', code: 'foreignHours', hours: 3 })
    await world.sendAll()
    expect(tripletex.hours()).toEqual([`${KEY} 3`])
    expect(events()).toEqual(['choiceUndone', 'conflict'])
  })

  it('that is made without a network can be taken back until there is one', async () => {
    const { world, choose } = await inConflict()
    choose('addUp')
    await tripletex.fault({ kind: 'offline' })
    world.test.clock.advance(60_000)
    await world.send()
    expect(world.open()[0]?.conflict).toMatchObject({ ours: 300, theirs: 3 })
    undoResolution(world.test.services, itemId(world))
    await tripletex.heal()
    await world.sendAll()
    expect(world.item()).toMatchObject({ state: 'blocked', code: 'foreignHours', hours: 3 })
    expect(tripletex.hours()).toEqual([`${KEY} 3`])
  })

  it('that is on its way cannot be taken back', async () => {
    const { world, choose } = await inConflict()
    choose('useBusy')
    world.test.clock.advance(10_000)
    await tripletex.fault({ kind: 'drop-answer', method: 'PUT', times: 1 })
    await world.send()
    undoResolution(world.test.services, itemId(world))
    expect(world.open()[0]?.resolution).toEqual({ choice: 'useBusy', undoable: false })
    await world.sendAll()
    expect(tripletex.hours()).toEqual([`${KEY} 5`])
  })

  it('is asked for anew after the hours were changed', async () => {
    const { world, ids, choose } = await inConflict()
    choose('useBusy')
    world.change(ids, 330)
    await world.sendAll()
    expect(world.item()).toMatchObject({ state: 'blocked', code: 'foreignHours', hours: 3 })
  })
})

it('a question stays asked where there is no network to try it with', async () => {
  const { world } = await inConflict()
  await tripletex.fault({ kind: 'offline' })
  retryAll(world.test.services)
  await world.send()
  expect(world.item()).toMatchObject({ state: 'blocked', code: 'foreignHours', hours: 3 })
  expect(world.open()[0]?.conflict).toMatchObject({ ours: 300, theirs: 3 })
})

describe('hours that Busy may have written without learning of it, and others changed', () => {
  const unclear = async () => {
    const world = await queueWorld(tripletex)
    const ids = world.submit(300)
    await tripletex.fault({ kind: 'drop-answer', method: 'POST', path: '/v2/timesheet/entry', times: 1 })
    await world.send()
    const { id } = tripletex.entry()
    await tripletex.edit({ resource: 'timesheetEntry', action: 'update', id, values: { hours: 6 } })
    return { world, ids }
  }

  it('cannot be added up: they may be counted twice', async () => {
    const { world } = await unclear()
    await world.sendAll()
    expect(world.open()[0]?.conflict?.choices).toEqual(['keepTripletex', 'useBusy'])
  })

  it('are left, and that is told, when Busy’s hours are taken back', async () => {
    const { world, ids } = await unclear()
    const [key] = ids.flatMap((id) => transferKeyOf(world.test.entry(id)) ?? [])
    world.withdraw(ids)
    await world.sendAll()
    expect(tripletex.hours()).toEqual([`${KEY} 6`])
    expect(key && world.test.store.transferLog.ofKey(key)[0]).toMatchObject({ event: 'leftAlone', theirs: 6 })
  })
})

it('nothing is to be chosen for an item that is not in conflict', async () => {
  const world = await queueWorld(tripletex)
  world.submit(300)
  const id = itemId(world)
  resolveConflict(world.test.services, id, 'useBusy')
  undoResolution(world.test.services, id)
  retryAll(world.test.services)
  const item = world.test.store.outbox.get(id)
  expect(item).toMatchObject({ state: 'pending', resolution: null })
  expect(item && conflictOf(world.test.store, item)).toBeNull()
})
