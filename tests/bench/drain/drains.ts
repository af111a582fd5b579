import { type Simulator, startSimulator } from '../../e2e/app/startSimulator.ts'
import type { Row } from '../harness/row.ts'
import { withUserDataFolder } from '../harness/userDataFolder.ts'
import type { openEngine } from './engine.ts'

const LATENCY_MS = 20
const KEYS = 1000
/** Four kinds of faults, each so likely that three of ten requests meet one. */
const CHANCE = 0.0853

type Open = typeof openEngine

/** From a start with everything queued until nothing waits: 1,000 keys, with and without faults. */
export async function measureDrains(open: Open): Promise<Row[]> {
  const plain = await drain(open, KEYS, async () => {})
  const faulty = await drain(open, KEYS, async (simulator) => {
    const often = { path: '/v2/', chance: CHANCE }
    await simulator.faults({ kind: 'status', status: 500, stored: true, seed: 1, ...often })
    await simulator.faults({ kind: 'drop-answer', seed: 2, ...often })
    await simulator.faults({ kind: 'offline', mode: 'reset', seed: 3, ...often })
    await simulator.faults({ kind: 'status', status: 429, retryAfter: 1, seed: 4, ...often })
  })
  return [
    { name: 'drain-1000', value: plain.milliseconds, unit: 'ms', budget: 20_000 },
    { name: 'drain-1000-faults', value: faulty.milliseconds, unit: 'ms', budget: 60_000 },
    { name: 'drain-1000-faults-requests', value: faulty.requests, unit: 'count', budget: null },
    { name: 'drain-requests-per-key', value: plain.requests / KEYS, unit: 'ratio', budget: 1.2 },
    await measureLimited(open),
  ]
}

const LIMITED_KEYS = 360
const LIMIT = 100
const PERIOD_SECONDS = 10

/**
 * Lists are refused, so that each key needs a call of its own, and the limit really binds: 360 creations do not fit into three
 * periods of 100 calls, so the last ones cannot be made before the fourth has begun, after 30 seconds. That is the least time;
 * reads, the session and refused lists come on top.
 */
async function measureLimited(open: Open): Promise<Row> {
  const { milliseconds } = await drain(open, LIMITED_KEYS, async (simulator) => {
    await simulator.faults({ kind: 'status', status: 403, path: '/v2/timesheet/entry/list' })
    await simulator.faults({ kind: 'rate-limit', limit: LIMIT, period: PERIOD_SECONDS })
  })
  const least = Math.floor(LIMITED_KEYS / LIMIT) * PERIOD_SECONDS * 1000
  return { name: 'drain-limited-ratio', value: milliseconds / least, unit: 'ratio', budget: 1.15 }
}

function drain(open: Open, keys: number, spoil: (simulator: Simulator) => Promise<void>) {
  return withUserDataFolder(async (folder) => {
    const simulator = await startSimulator({ latency: LATENCY_MS })
    try {
      const filling = await open(folder, simulator.url)
      await filling.start()
      await filling.untilPulled()
      filling.submitKeys(keys)
      await filling.close()

      const engine = await open(folder, simulator.url)
      engine.transferOnSubmission()
      await spoil(simulator)
      const begin = performance.now()
      await engine.start()
      await engine.untilSent()
      const milliseconds = performance.now() - begin
      const { requests } = engine.traffic
      await engine.close()
      await expectKeys(simulator, keys)
      return { milliseconds, requests }
    } finally {
      await simulator.stop()
    }
  })
}

/** The seed's own hours are older. */
const FIRST_DAY = '2026-02-01'

async function expectKeys(simulator: Simulator, keys: number): Promise<void> {
  const { timesheetEntries } = await simulator.state()
  const sent = timesheetEntries.filter(({ date }) => date >= FIRST_DAY).length
  if (sent !== keys) throw new Error(`Tripletex holds ${sent} of ${keys} keys.`)
}
