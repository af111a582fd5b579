import { createSimulator } from '@simulator/server'
import { expect, it, onTestFinished } from 'vitest'
import { good } from '../time/testServices'
import { countedFetch } from './countedFetch'
import { queueWorld } from './queueWorld'
import { simulatedTripletex } from './simulated'

const tripletex = simulatedTripletex()
const HOUR = 60 * 60 * 1000

it('an idle hour of a large company costs a handful of requests and few bytes, an hour with changes little more', async () => {
  const simulator = await createSimulator({ seed: 'large' })
  await simulator.listen(0)
  onTestFinished(() => simulator.close())
  const counted = countedFetch()
  const world = await queueWorld({ ...tripletex, url: () => simulator.url })
  const { db } = simulator.world
  const whole = counted.taken()
  const cost = { 'full pull': whole }

  const hour = async () => {
    world.test.clock.advance(HOUR)
    world.pulls.splice(0)
    good(await world.pull())
    return counted.taken()
  }
  const first = await hour()
  const idle = await hour()
  expect(world.pulls).toEqual([])
  expect(idle.requests).toBeLessThanOrEqual(14)
  expect(idle.bytes).toBeLessThan(14_000)
  expect(await hour()).toEqual(idle)

  const edit = (resource: string, id: number | undefined, values: object) =>
    fetch(`${simulator.origin}/__sim/edit`, {
      method: 'POST',
      body: JSON.stringify({ resource, action: 'update', id, values }),
    })
  const projects = db.projects.all().filter(({ isClosed }) => !isClosed)
  for (const project of [projects.at(-1), projects.at(-20), projects.at(-300)]) {
    await edit('project', project?.id, { name: `Endret ${project?.number}` })
  }
  await edit('customer', db.customers.all()[7]?.id, { name: 'Endret kunde AS' })
  await edit('employee', db.employees.all()[7]?.id, { firstName: 'Endret' })
  counted.taken()
  const busy = await hour()
  expect(world.pulls.toSorted()).toEqual(['customers', 'employees', 'projects'])
  expect(busy.requests).toBeLessThanOrEqual(idle.requests + 3)
  expect(busy.bytes).toBeLessThan(90_000)
  const changed = world.test.sqlite.prepare(`select count(*) from projects where name like 'Endret %'`)
  expect(changed.pluck().get()).toBe(3)

  console.table(
    Object.entries({ ...cost, 'first hour': first, 'idle hour': idle, 'hour with 5 changes': busy }).map(
      ([what, { requests, bytes }]) => ({ what, requests, bytes }),
    ),
  )
}, 120_000)
