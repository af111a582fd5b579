import { createTripletexClient } from '@main/tripletex/client'
import { credentialFromKey } from '@main/tripletex/credential'
import type { Exchange } from '@simulator/recording/exchange'
import { dtos, routes } from '@simulator/registry'
import { openSessionRoutes } from '@simulator/resources/session'
import { Temporal } from 'temporal-polyfill'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { recordingSuites } from '../../tools/suites/traffic.ts'
import { start } from '../integration/simulator/client'
import { clientCalls, methodsOf } from './client/clientCalls'
import { exampleGroups } from './simulator/exampleGroups'
import { urlOf } from './simulator/messages'
import { type Contract, contractExists, outsideTheContract, readContract } from './simulator/openapi'
import { recordingsOf } from './simulator/recordings'
import { Tally } from './simulator/tally'

/** The single exchange that was recorded since the last look. */
function taken(exchanges: Exchange[]): Exchange {
  const [exchange, ...more] = exchanges.splice(0)
  if (exchange === undefined || more.length > 0) throw new Error(`${more.length + 1} exchanges`)
  return exchange
}

describe.skipIf(!contractExists && process.env.CI === undefined)('the contract', () => {
  let contract: Contract
  let examples: Tally
  let calls: Tally
  let recordings: Tally

  beforeAll(() => {
    contract = readContract()
    examples = new Tally(contract)
    calls = new Tally(contract)
    recordings = new Tally(contract)
  })

  afterAll(() => {
    const operations = new Set([examples, calls, recordings].flatMap((tally) => [...tally.operations]))
    const messages = examples.messages + calls.messages + recordings.messages
    console.log(
      [
        `contract: ${operations.size} operations, ${messages} messages (requests and answers) checked`,
        `  examples: ${examples}`,
        `  the client's calls: ${calls}`,
        `  recordings: ${recordings}`,
      ].join('\n'),
    )
  })

  it('knows every operation of the simulator', () => {
    const names = [...openSessionRoutes, ...routes].map(({ method, path }) => {
      const template = path
        .replace('::', '|')
        .replace(/:(\w+)/g, '{$1}')
        .replace('|', ':')
      return `${method} ${template}`
    })
    const unknown = names.filter((name) => contract.operationNamed(name) === undefined)
    expect(unknown.filter((name) => !outsideTheContract.has(name))).toEqual([])
  })

  it('names no property of an object that the simulator would refuse', () => {
    const refused = [...dtos].flatMap(([name, dto]) => {
      const properties = contract.propertiesOf(name.replace(/DTO$/, ''))
      expect(properties, name).not.toEqual([])
      return properties.filter((each) => dto.kindOf(each) === undefined).map((each) => `${name}.${each}`)
    })
    expect(refused).toEqual([])
  })

  it.each(Object.entries(exampleGroups))('agrees with the examples: %s', async (_name, group) => {
    const exchanges: Exchange[] = []
    const { login } = await start({ record: (exchange) => exchanges.push(exchange) })
    const client = await login('sim-admin')
    examples.add(taken(exchanges))
    const statuses: Record<string, unknown> = {}
    for (const example of group) {
      const { status, json } = await client.send(example.method, urlOf(example), example.body)
      if (status !== example.status) statuses[`${example.method} ${urlOf(example)}`] = [status, json]
      if (example.broken === true) examples.addBroken(taken(exchanges))
      else examples.addSound(taken(exchanges))
    }
    expect(statuses).toEqual({})
    expect(examples.wrong).toEqual({})
  })

  it.each(['sim-admin', 'tlxr_sim'])(
    'agrees with all that the client can ask with the key %s',
    async (key) => {
      const exchanges: Exchange[] = []
      const { simulator } = await start({ record: (exchange) => exchanges.push(exchange) })
      const client = createTripletexClient({
        baseUrl: simulator.url,
        fetch: globalThis.fetch,
        now: Temporal.Now.instant,
        logger: { info: () => {}, warn: () => {} },
        credential: async () => credentialFromKey(key, 'sim-consumer'),
      })
      expect(Object.keys(clientCalls).sort()).toEqual(methodsOf(client).sort())
      for (const [method, ways] of Object.entries(clientCalls)) {
        for (const call of ways) {
          expect(await call(client), method).toMatchObject({ ok: true })
          expect(exchanges.length, method).toBeGreaterThan(0)
          for (const exchange of exchanges.splice(0)) calls.addSound(exchange)
        }
      }
      expect(calls.wrong).toEqual({})
    },
  )

  it.each(recordingSuites)('agrees with what was said in the tests: %s', (suite) => {
    const recorded = recordingsOf(suite)
    if (recorded.length === 0) console.log(`contract: no recordings of ${suite}`)
    if (process.env.BUSY_REQUIRE_TRAFFIC !== undefined) expect(recorded).not.toEqual([])
    for (const exchange of recorded) recordings.add(exchange)
    expect(recordings.wrong).toEqual({})
  })
})

if (!contractExists) console.log('contract: openapi.json is not there, nothing was checked')
