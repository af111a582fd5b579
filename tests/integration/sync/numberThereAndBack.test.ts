import { updateSelf } from '@main/people/people'
import { expect, it } from 'vitest'
import { good } from '../time/testServices'
import { queueWorld } from './queueWorld'
import { simulatedTripletex } from './simulated'

const tripletex = simulatedTripletex()

it('hours that were taken from the former employee without an answer return with the number', async () => {
  const world = await queueWorld(tripletex)
  const number = (employeeNumber: string) =>
    good(updateSelf(world.test.services, { name: 'Kari', email: '', employeeNumber }))
  world.submit(450)
  await world.sendAll()
  number('2')
  await tripletex.fault({ kind: 'drop-answer', method: 'DELETE', path: '/v2/timesheet/entry', times: 1 })
  await world.send()
  expect(tripletex.hours()).toEqual([])
  number('1')
  await world.sendAll()
  expect(tripletex.hours()).toEqual(['1 1001 Utvikling 2026-11-24 7.5'])
})
