import { chooseTransfer } from '@main/settings/transferChoice'
import { submitEntries } from '@main/time/submitEntries'
import { LocalDay } from '@shared/domain/localDay'
import { describe, expect, it } from 'vitest'
import { good } from '../time/testServices'
import { queueWorld } from './queueWorld'
import { simulatedTripletex } from './simulated'

const tripletex = simulatedTripletex()
const KEY = '1 1001 Utvikling 2026-11-24'

describe('totals', () => {
  it('are created, updated and deleted as the hours change', async () => {
    const world = await queueWorld(tripletex)
    const first = world.submit(450)
    world.submit(30)
    world.submit(60, { number: '-', name: 'Administrasjon' })
    await world.send()
    expect(tripletex.hours()).toEqual(['1 - Administrasjon 2026-11-24 1', `${KEY} 8`])
    expect(world.open()).toEqual([])

    world.change(first, 440)
    await world.send()
    expect(tripletex.hours()).toContain(`${KEY} 7.83`)
    world.withdraw(first)
    await world.send()
    expect(tripletex.hours()).toContain(`${KEY} 0.5`)
    expect(tripletex.requests('POST', 'timesheet/entry')).toBe(1)
  })

  it('that become nothing are deleted, and made again when there are hours again', async () => {
    const world = await queueWorld(tripletex)
    const ids = world.submit(450)
    await world.send()
    world.withdraw(ids)
    await world.send()
    expect(tripletex.hours()).toEqual([])
    world.change(world.submit(60), 90)
    await world.send()
    expect(tripletex.hours()).toEqual([`${KEY} 1.5`])
  })

  it('move with the hours to another day', async () => {
    const world = await queueWorld(tripletex)
    const ids = world.submit(450)
    await world.send()
    world.withdraw(ids)
    world.save(450, { ...(ids[0] && { id: ids[0] }), day: LocalDay.parse('2026-11-23') })
    good(submitEntries(world.test.services, world.test.person, ids))
    await world.send()
    expect(tripletex.hours()).toEqual(['1 1001 Utvikling 2026-11-23 7.5'])
  })

  it('leave in their hundreds', async () => {
    const world = await queueWorld(tripletex)
    const days = Array.from({ length: 60 }, (_, index) =>
      LocalDay.parse(`2026-${index < 30 ? '09' : '10'}-${String((index % 30) + 1).padStart(2, '0')}`),
    )
    for (const day of days) world.submit(60, { day })
    await world.send()
    expect(world.open()).toEqual([])
    const sent = [...tripletex.db().timesheetEntries.all()].filter(({ date }) => date >= '2026-09-01')
    expect(new Set(sent.map(({ date }) => date)).size).toBe(60)
    expect(sent).toHaveLength(60)
  })
})

describe('an answer that is lost', () => {
  it.each(['drop-answer', 'truncate'])('to a creation (%s) makes no second entry', async (kind) => {
    const world = await queueWorld(tripletex)
    world.submit(450)
    await tripletex.fault({ kind, method: 'POST', path: '/v2/timesheet/entry', times: 1 })
    await world.send()
    expect(world.item()).toMatchObject({ state: 'retry', code: 'answerUnknown' })
    await world.sendAll()
    expect(tripletex.hours()).toEqual([`${KEY} 7.5`])
    expect(tripletex.requests('POST', 'timesheet/entry')).toBe(1)
  })

  it('to a creation is known for Busy’s own after the hours were changed meanwhile', async () => {
    const world = await queueWorld(tripletex)
    const ids = world.submit(450)
    await tripletex.fault({ kind: 'drop-answer', method: 'POST', path: '/v2/timesheet/entry', times: 1 })
    await world.send()
    world.change(ids, 480)
    await world.sendAll()
    expect(tripletex.hours()).toEqual([`${KEY} 8`])
    expect(world.open()).toEqual([])
  })

  it('to a creation is settled after the program ended', async () => {
    const world = await queueWorld(tripletex)
    const ids = world.submit(450)
    await tripletex.fault({ kind: 'drop-answer', method: 'POST', path: '/v2/timesheet/entry', times: 1 })
    await world.send()
    world.restart()
    world.withdraw(ids)
    await world.sendAll()
    expect(tripletex.hours()).toEqual([])
    expect(world.open()).toEqual([])
  })

  it.each(['PUT', 'DELETE'])('to a %s ends in the same state', async (method) => {
    const world = await queueWorld(tripletex)
    const ids = world.submit(450)
    await world.send()
    await tripletex.fault({ kind: 'drop-answer', method, path: '/v2/timesheet/entry', times: 1 })
    if (method === 'PUT') world.change(ids, 480)
    else world.withdraw(ids)
    await world.send()
    expect(world.item()).toMatchObject({ state: 'retry', code: 'answerUnknown' })
    await world.sendAll()
    expect(tripletex.hours()).toEqual(method === 'PUT' ? [`${KEY} 8`] : [])
    expect(tripletex.requests(method, 'timesheet/entry')).toBe(1)
  })

  it('to a read is no unknown answer: nothing was written', async () => {
    const world = await queueWorld(tripletex)
    world.submit(450)
    await tripletex.fault({ kind: 'drop-answer', method: 'GET', path: '/v2/timesheet/entry', times: 1 })
    await world.send()
    expect(world.item()).toMatchObject({ state: 'retry', code: 'offline' })
    expect(world.connectivity.online()).toBe(false)
    await world.sendAll()
    expect(tripletex.hours()).toEqual([`${KEY} 7.5`])
  })

  it('again and again still ends in one entry with the right total', async () => {
    const world = await queueWorld(tripletex)
    const ids = world.submit(450)
    for (const minutes of [455, 460, 465]) {
      await tripletex.fault({ kind: 'drop-answer', method: 'POST', path: '/v2/timesheet/entry' })
      await tripletex.fault({ kind: 'drop-answer', method: 'PUT', path: '/v2/timesheet/entry' })
      await world.send()
      world.restart()
      world.change(ids, minutes)
    }
    await tripletex.heal()
    await world.sendAll()
    expect(tripletex.hours()).toEqual([`${KEY} 7.75`])
    expect(tripletex.requests('POST', 'timesheet/entry')).toBe(1)
  })
})

describe('what happens while an item is on its way', () => {
  it('a change leaves right after it', async () => {
    const world = await queueWorld(tripletex)
    const ids = world.submit(450)
    await tripletex.fault({ kind: 'latency', ms: 200, method: 'POST', path: '/v2/timesheet/entry', times: 1 })
    const sending = world.send()
    await expect.poll(() => tripletex.requests('POST', 'timesheet/entry')).toBe(1)
    world.change(ids, 480)
    expect(world.item().state).toBe('sending')
    await sending
    await world.sendAll()
    expect(tripletex.hours()).toEqual([`${KEY} 8`])
  })

  it('taken back before the answer, it is deleted again', async () => {
    const world = await queueWorld(tripletex)
    const ids = world.submit(450)
    await tripletex.fault({ kind: 'latency', ms: 200, method: 'POST', path: '/v2/timesheet/entry', times: 1 })
    const sending = world.send()
    await expect.poll(() => tripletex.requests('POST', 'timesheet/entry')).toBe(1)
    world.withdraw(ids)
    await sending
    await world.sendAll()
    expect(tripletex.hours()).toEqual([])
  })

  it('a crash leaves it unknown, and it is settled by a read', async () => {
    const world = await queueWorld(tripletex)
    world.submit(450)
    await tripletex.fault({ kind: 'latency', ms: 300, method: 'POST', path: '/v2/timesheet/entry', times: 1 })
    void world.send()
    await expect.poll(() => tripletex.requests('POST', 'timesheet/entry')).toBe(1)
    world.restart()
    expect(world.item().state).toBe('pending')
    await expect.poll(() => tripletex.hours()).toEqual([`${KEY} 7.5`])
    await world.sendAll()
    expect(tripletex.hours()).toEqual([`${KEY} 7.5`])
    expect(tripletex.requests('POST', 'timesheet/entry')).toBe(1)
    expect(world.open()).toEqual([])
  })
})

it('under «Ikke overfør» a lost answer is only settled as it stands: nothing is changed in Tripletex', async () => {
  const world = await queueWorld(tripletex)
  const ids = world.submit(450)
  await tripletex.fault({ kind: 'drop-answer', method: 'POST', path: '/v2/timesheet/entry', times: 1 })
  await world.send()
  chooseTransfer(world.test.services, 'never', null)
  world.withdraw(ids)
  await world.sendAll()
  expect(world.open()).toEqual([])
  expect(tripletex.hours()).toEqual([`${KEY} 7.5`])
  chooseTransfer(world.test.services, 'onSubmission', null)
  await world.sendAll()
  expect(tripletex.hours()).toEqual([])
})
