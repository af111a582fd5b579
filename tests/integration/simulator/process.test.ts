import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readArguments } from '@simulator/commandLine'
import { createSimulator } from '@simulator/server'
import { describe, expect, it, onTestFinished } from 'vitest'
import { clientsOf, find, start, valueIn, valuesIn } from './client'

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

describe('the large company', () => {
  it('corner case 7: lists 10,000 projects, and answers 304 as long as none of them changed', async () => {
    const { login } = await start({ seed: 'large' })
    const client = await login('sim-admin')
    const list = (digest: string) => client.get('/project?count=10000', { 'if-none-match': digest })
    const { versionDigest } = JSON.parse((await list('any')).text)
    expect((await list(versionDigest)).status).toBe(304)
    await client.put('/project/4405000', { description: 'Endret' })
    expect((await list(versionDigest)).status).toBe(200)
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
