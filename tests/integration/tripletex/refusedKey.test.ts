import { createTripletexGateway } from '@main/settings/tripletexGateway'
import { credentialFromKey } from '@main/tripletex/credential'
import { Temporal } from 'temporal-polyfill'
import { expect, it } from 'vitest'
import { simulatedTripletex } from '../sync/simulated'

const tripletex = simulatedTripletex()

function gatewayWith(userKey: string) {
  const log: string[] = []
  const refusals: string[] = []
  const write = (message: string) => void log.push(message)
  const gateway = createTripletexGateway(
    { fetch: globalThis.fetch, now: Temporal.Now.instant, logger: { info: write, warn: write } },
    () => refusals.push('refused'),
  )
  const give = (key: string) => gateway.use(tripletex.url(), credentialFromKey(key, 'sim-consumer'))
  give(userKey)
  return { gateway, refusals, give, calls: () => log.length }
}

it('a key that was withdrawn is reported once, and nothing more is asked of Tripletex until there is a new one', async () => {
  const { gateway, refusals, give, calls } = gatewayWith('sim-admin')
  const client = gateway.client()
  expect(await client?.whoAmI()).toMatchObject({ ok: true })
  await tripletex.fault({ kind: 'revoke-key', key: 'sim-admin' })
  const results = await Promise.all(
    Array.from({ length: 20 }, () => client?.employees.page({ from: 0, count: 5 })),
  )
  for (const result of results) {
    expect(result).toMatchObject({ error: { kind: 'unauthorized', reason: 'employeeToken' } })
    gateway.refuseKey()
  }
  expect(refusals).toHaveLength(1)
  expect(gateway.state()).toBe('needsKey')
  expect(gateway.keyState()).toBe('keyRejected')
  expect(gateway.client()).toBeNull()
  const asked = calls()
  expect(await client?.whoAmI()).toMatchObject({ error: { kind: 'unauthorized' } })
  expect(calls()).toBe(asked)

  give('sim-english')
  expect(gateway.keyState()).toBe('connected')
  gateway.refuseKey()
  expect(gateway.state()).toBe('ready')
  expect(await gateway.client()?.whoAmI()).toMatchObject({ ok: true })
})
