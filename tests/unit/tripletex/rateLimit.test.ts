import { createRateGate } from '@main/tripletex/rateGate'
import { describe, expect, it } from 'vitest'
import { failure, fakeTripletex, json, withSessions } from './fakeTripletex'

const askProducts = { from: 0, count: 10 }
const noProducts = (headers: Record<string, string> = {}) => json({ values: [] }, 200, headers)

function limited(headers: Record<string, string>) {
  return new Response('', { status: 429, headers })
}

describe('rate limit', () => {
  it.each([
    ['its Reset header', { 'x-rate-limit-reset': '4' }, 4],
    ['Retry-After', { 'retry-after': '7', 'x-rate-limit-reset': '4' }, 7],
    ['the usual period when nothing is said', {}, 10],
  ])('waits out a 429 by %s and sends the call again', async (_by, headers, seconds) => {
    let answers = 0
    const { client, clock } = fakeTripletex(
      withSessions(() => {
        answers += 1
        return answers === 1 ? limited(headers) : noProducts()
      }),
    )
    const started = clock.now
    expect(await client.products.page(askProducts)).toMatchObject({ ok: true })
    expect(answers).toBe(2)
    expect(started.until(clock.now).total('seconds')).toBe(seconds)
  })

  it('tells how long to wait instead of waiting longer than its bound, and holds other calls back', async () => {
    const { client, requests } = fakeTripletex(withSessions(() => limited({ 'retry-after': '120' })))

    const rateLimited = { ok: false, error: { kind: 'rateLimited', retryAfterSeconds: 120 } }
    expect(await client.products.page(askProducts)).toMatchObject(rateLimited)
    const sent = requests.length
    expect(await client.products.page(askProducts, { priority: 'push' })).toMatchObject(rateLimited)
    expect(requests).toHaveLength(sent)
  })

  it('gives up on a limit that does not end', async () => {
    const { client, requests } = fakeTripletex(withSessions(() => limited({ 'retry-after': '1' })))
    expect(await client.products.page(askProducts)).toMatchObject({ error: { kind: 'rateLimited' } })
    expect(requests.filter((each) => each.path === 'product')).toHaveLength(3)
  })

  it('is not run into: when nothing is left, the next call waits for the next period', async () => {
    const { client, clock, requests } = fakeTripletex(
      withSessions(() =>
        noProducts({
          'x-rate-limit-limit': '100',
          'x-rate-limit-remaining': '0',
          'x-rate-limit-reset': '6',
        }),
      ),
    )
    await client.products.page(askProducts)
    const started = clock.now
    await client.products.page(askProducts, { priority: 'push' })
    expect(started.until(clock.now).total('seconds')).toBe(6)
    expect(requests.filter((each) => each.path === 'product')).toHaveLength(2)
  })

  it('other refusals are not sent again', async () => {
    const { client, requests } = fakeTripletex(withSessions(() => failure(500, 1000)))
    expect(await client.products.page(askProducts)).toMatchObject({ error: { kind: 'server', status: 500 } })
    expect(requests.filter((each) => each.path === 'product')).toHaveLength(1)
  })
})

/** A limit of 100 calls in 10 seconds, in periods that begin with the first call after the one before. */
function limiter(round: (seconds: number) => number) {
  const window = { ends: 0, used: 0 }
  let refused = 0
  return {
    refused: () => refused,
    answer(now: number): Response {
      if (now >= window.ends) Object.assign(window, { ends: now + 10_000, used: 0 })
      window.used += 1
      const headers = {
        'x-rate-limit-limit': '100',
        'x-rate-limit-remaining': String(Math.max(0, 100 - window.used)),
        'x-rate-limit-reset': String(round((window.ends - now) / 1000)),
      }
      if (window.used <= 100) return noProducts(headers)
      refused += 1
      return limited(headers)
    },
  }
}

describe('a thousand calls under a limit of 100 in 10 seconds', () => {
  it.each([
    ['up', Math.ceil, 91, 0],
    ['down', Math.floor, 103, 1],
  ])(
    'take hardly longer than they must where Reset is rounded %s',
    async (_way, round, seconds, refusals) => {
      const time = virtualTime()
      const limit = limiter(round)
      const { client } = fakeTripletex(
        withSessions(async () => {
          await time.sleep(20)
          const answer = limit.answer(time.now())
          await time.sleep(30)
          return answer
        }),
        { sleep: time.sleep, elapsed: time.now },
      )
      const calls = Array.from({ length: 1000 }, () =>
        client.products.page(askProducts, { priority: 'push' }),
      )
      const results = await time.runUntil(Promise.all(calls))
      expect(results.every(({ ok }) => ok)).toBe(true)
      expect(limit.refused()).toBeLessThanOrEqual(refusals)
      // The last period's calls take a second themselves.
      expect(time.now() / 1000).toBeLessThan(seconds + 1)
    },
  )
})

/** A clock that goes on to the next thing that somebody waits for, once nothing else is left to do. */
function virtualTime() {
  let now = 0
  const alarms: { at: number; ring: () => void }[] = []
  return {
    now: () => now,
    sleep: (milliseconds: number) =>
      new Promise<void>((ring) => {
        alarms.push({ at: now + Math.max(0, milliseconds), ring })
      }),
    async runUntil<T>(work: Promise<T>): Promise<T> {
      let ended = false
      void work.finally(() => {
        ended = true
      })
      while (!ended) {
        for (let rounds = 0; rounds < 4; rounds++) await new Promise((resolve) => setImmediate(resolve))
        alarms.sort((one, other) => one.at - other.at)
        const next = alarms.shift()
        if (next === undefined) continue
        now = Math.max(now, next.at)
        next.ring()
      }
      return work
    },
  }
}

describe('gate', () => {
  function gateAtNoon() {
    const alarms: { at: number; ring: () => void }[] = []
    let now = 0
    const gate = createRateGate({
      now: () => now,
      sleep: (milliseconds) =>
        new Promise<void>((ring) => {
          alarms.push({ at: now + milliseconds, ring })
        }),
      longestWaitSeconds: 30,
    })
    const order: string[] = []
    const enter = (name: string, priority: 'push' | 'pull', signal?: AbortSignal) =>
      gate.enter(priority, signal).then((turn) => {
        order.push(turn.ok ? name : `${name} ${turn.error.kind}`)
      })
    async function advance(milliseconds: number) {
      now += milliseconds
      for (const alarm of alarms.filter((each) => each.at <= now)) alarm.ring()
      await settle()
    }
    const settle = () => new Promise<void>((resolve) => setImmediate(resolve))
    return { gate, enter, order, advance, settle }
  }

  it('lets pushes pass pulls that came before them, and keeps room for pushes', async () => {
    const { gate, enter, order, settle } = gateAtNoon()
    for (let index = 1; index <= 5; index++) void enter(`pull ${index}`, 'pull')
    void enter('push 1', 'push')
    void enter('push 2', 'push')
    void enter('push 3', 'push')
    await settle()
    expect(order).toEqual(['pull 1', 'pull 2', 'pull 3', 'pull 4', 'push 1', 'push 2'])

    gate.leave()
    await settle()
    expect(order.at(-1)).toBe('push 3')
  })

  it('leaves the last calls of a period to pushes', async () => {
    const { gate, enter, order, advance, settle } = gateAtNoon()
    await enter('first', 'push')
    gate.leave({ limit: 100, remaining: 10, resetSeconds: 5 })
    void enter('pull', 'pull')
    void enter('push', 'push')
    await settle()
    expect(order).toEqual(['first', 'push'])
    await advance(5000)
    expect(order).toEqual(['first', 'push', 'pull'])
  })

  it('counts what is on its way against what is left', async () => {
    const { gate, enter, order, settle } = gateAtNoon()
    await enter('first', 'push')
    gate.leave({ limit: 4, remaining: 2, resetSeconds: 5 })
    for (const name of ['a', 'b', 'c']) void enter(name, 'push')
    await settle()
    expect(order).toEqual(['first', 'a', 'b'])
  })

  it('opens to pushes first', async () => {
    const { gate, enter, order, advance, settle } = gateAtNoon()
    gate.refused(10)
    void enter('pull', 'pull')
    void enter('push', 'push')
    await advance(10_000)
    expect(order).toEqual(['push'])
    gate.leave()
    await settle()
    expect(order).toEqual(['push', 'pull'])
  })

  it('lets a cancelled call go without a turn', async () => {
    const { gate, enter, order, advance } = gateAtNoon()
    const cancel = new AbortController()
    gate.refused(10)
    void enter('cancelled', 'push', cancel.signal)
    void enter('patient', 'push')
    cancel.abort()
    await advance(10_000)
    expect(order).toEqual(['cancelled network', 'patient'])
  })

  it('sends one call ahead after a wait, and the rest when it has passed', async () => {
    const { gate, enter, order, advance, settle } = gateAtNoon()
    await enter('first', 'push')
    gate.leave({ limit: 10, remaining: 0, resetSeconds: 5 })
    for (const name of ['a', 'b', 'c']) void enter(name, 'push')
    await advance(5000)
    expect(order).toEqual(['first', 'a'])
    gate.leave({ limit: 10, remaining: 9, resetSeconds: 5 })
    await settle()
    expect(order).toEqual(['first', 'a', 'b', 'c'])
  })

  it('keeps waits of pulls apart from pushes that may pass', async () => {
    const { gate, enter, order, settle } = gateAtNoon()
    await enter('first', 'push')
    gate.leave({ limit: 100, remaining: 8, resetSeconds: 5 })
    void enter('pull', 'pull')
    for (const name of ['a', 'b', 'c']) void enter(name, 'push')
    await settle()
    expect(order).toEqual(['first', 'a', 'b', 'c'])
  })

  it('takes the earliest of the ends that whole seconds tell of one period', async () => {
    const { gate, enter, order, advance } = gateAtNoon()
    await enter('first', 'push')
    await enter('second', 'push')
    gate.leave({ limit: 3, remaining: 1, resetSeconds: 10 })
    await advance(900)
    gate.leave({ limit: 3, remaining: 0, resetSeconds: 10 })
    void enter('third', 'push')
    await advance(9099)
    expect(order).toEqual(['first', 'second'])
    await advance(1)
    expect(order).toEqual(['first', 'second', 'third'])
  })

  it('learns from a refusal after a wait that Reset is rounded down', async () => {
    const { gate, enter, order, advance, settle } = gateAtNoon()
    await enter('first', 'push')
    gate.leave({ limit: 2, remaining: 0, resetSeconds: 9 })
    void enter('second', 'push')
    await advance(9000)
    expect(order).toEqual(['first', 'second'])
    expect(gate.refused(1)).toBe(1)
    gate.leave({ limit: 2, remaining: 0, resetSeconds: 0 })
    void enter('again', 'push')
    await advance(1000)
    gate.leave({ limit: 2, remaining: 0, resetSeconds: 9 })
    void enter('third', 'push')
    await advance(9999)
    expect(order).toEqual(['first', 'second', 'again'])
    await advance(1)
    await settle()
    expect(order).toEqual(['first', 'second', 'again', 'third'])
  })

  it('waits by itself where a refusal does not say how long: to the end of the known period, else longer each time', async () => {
    const { gate, enter, advance } = gateAtNoon()
    const refusal = async () => {
      await enter('call', 'push')
      const seconds = gate.refused(undefined)
      expect(gate.refused(undefined)).toBe(seconds)
      gate.leave()
      await advance(seconds * 1000)
      return seconds
    }
    expect([await refusal(), await refusal(), await refusal(), await refusal()]).toEqual([10, 20, 40, 60])
    await enter('good', 'push')
    gate.leave({ limit: 100, remaining: 50, resetSeconds: 4 })
    expect([await refusal(), await refusal()]).toEqual([4, 10])
  })
})
