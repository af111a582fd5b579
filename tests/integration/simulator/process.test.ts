import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readArguments } from '@simulator/commandLine'
import { createSimulator } from '@simulator/server'
import { describe, expect, it, onTestFinished } from 'vitest'
import { clientsOf, find, kari, start, valueIn, valuesIn } from './client'

describe('the control interface', () => {
  it('shows the state as Tripletex JSON, and counts requests by method and path', async () => {
    const { login, control } = await start()
    const client = await login('sim-admin')
    await client.get('/project?count=1')
    await client.get('/project?count=2')
    const state = (await control.get('/state')).json
    expect(state).toMatchObject({
      projects: expect.objectContaining({ length: 44 }),
      customers: expect.objectContaining({ length: 26 }),
      products: expect.objectContaining({ length: 22 }),
      orders: [],
    })
    expect(state).toMatchObject({
      requests: [
        { method: 'POST', path: '/v2/token/session/:create', count: 1 },
        { method: 'GET', path: '/v2/project', count: 2 },
      ],
    })
  })

  it('returns to the seed', async () => {
    const { login, control } = await start()
    const client = await login('sim-admin')
    await client.post('/customer', { name: 'Ny' })
    expect((await control.post('/reset')).status).toBe(204)
    expect((await control.get('/state')).json).toMatchObject({
      customers: expect.objectContaining({ length: 26 }),
      requests: [],
    })
    expect((await client.get('/project')).status).toBe(401)
  })
})

describe('the state file', () => {
  it('carries the data over to the next start', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'simulator-'))
    onTestFinished(() => rmSync(folder, { recursive: true }))
    const state = join(folder, 'company', 'state.json')
    const first = await createSimulator({ state })
    const before = clientsOf(first, await first.listen(0))
    const client = await before.login('sim-admin')
    await client.put('/project/4400001', { name: 'Havila ny drift' })
    await client.post('/customer', { name: 'Kunde som blir' })
    await expect.poll(() => readFileSync(state, 'utf8')).toContain('Kunde som blir')
    await client.delete('/timesheet/entry/90000001')
    await first.close()

    const after = await start({ state })
    const again = await after.login('sim-admin')
    expect(valueIn(await again.get('/project/4400001'))).toMatchObject({
      name: 'Havila ny drift',
      version: 1,
    })
    expect((await again.get('/timesheet/entry/90000001')).status).toBe(404)
    const customer = await find(after, 'customers', 'name', 'Kunde som blir')
    const next = valueIn(await again.post('/customer', { name: 'Enda en' }))
    expect(next.id).toBe(customer + 1)
  })
})

describe('the command line', () => {
  it('has defaults, and refuses what it does not understand', () => {
    expect(readArguments([])).toEqual({ port: 0, seed: 'small', latency: 0, state: undefined })
    expect(readArguments(['--port', '4000', '--seed', 'large', '--latency', '5'])).toMatchObject({
      port: 4000,
      seed: 'large',
      latency: 5,
    })
    expect(() => readArguments(['--seed', 'huge'])).toThrow('small, large')
    expect(() => readArguments(['--port', 'x'])).toThrow('--port')
  })
})

/** Milliseconds that the work keeps the processor busy: unlike the clock, the same on a machine with other work. */
async function processorTime<T>(work: () => Promise<T>): Promise<{ spent: number; result: T }> {
  const before = process.cpuUsage()
  const result = await work()
  const { user, system } = process.cpuUsage(before)
  return { spent: Math.round((user + system) / 1000), result }
}

describe('the large company', () => {
  it('is made fast, and answers fast', async () => {
    const { spent: made, result } = await processorTime(() => start({ seed: 'large' }))
    const client = await result.login('sim-admin')
    const best = async (path: string) => {
      const spent: number[] = []
      for (let at = 0; at < 5; at += 1) spent.push((await processorTime(() => client.get(path))).spent)
      return Math.min(...spent)
    }
    const fields = encodeURIComponent('id,version,number,name,isClosed,participants(employee(id))')
    const page = await best(`/project?count=1000&from=4000&fields=${fields}`)
    const one = `employeeId=${kari}&projectId=4400003&activityId=5500011`
    const lookup = await best(`/timesheet/entry?dateFrom=2026-03-02&dateTo=2026-03-03&${one}`)
    console.log(
      `seed ${made} ms, page of 1,000 projects ${page} ms, entry lookup ${lookup} ms of processor time`,
    )
    expect(made).toBeLessThan(4000)
    expect(page).toBeLessThan(100)
    expect(lookup).toBeLessThan(30)
  })

  it('refuses results above 10,000 rows', async () => {
    const { login } = await start({ seed: 'large' })
    const client = await login('sim-admin')
    expect((await client.get('/project?fields=id&count=10000')).json).toMatchObject({ count: 10_000 })
    const all = await client.get('/timesheet/entry?dateFrom=2025-01-01&dateTo=2027-01-01&count=1')
    expect(all.json).toMatchObject({ status: 422, code: 23000 })
    const closed = await client.get('/project?isClosed=true&fields=id&count=10000')
    expect(valuesIn(closed)).toHaveLength(4000)
  })
})
