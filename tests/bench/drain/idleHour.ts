import { mock } from 'node:test'
import { setImmediate as turn } from 'node:timers/promises'
import { startSimulator } from '../../e2e/app/startSimulator.ts'
import type { Row } from '../harness/row.ts'
import { withUserDataFolder } from '../harness/userDataFolder.ts'
import type { Engine, openEngine } from './engine.ts'

const MINUTE_MS = 60_000
const realWait = globalThis.setTimeout

/**
 * What a first pull of the large company costs, and then an hour in which nobody does anything. The hour is not waited for:
 * the engine's own timers are driven, a minute at a time, and what they ask for goes over a real network.
 */
export async function measureIdleHour(open: typeof openEngine): Promise<Row[]> {
  return withUserDataFolder(async (folder) => {
    const simulator = await startSimulator({ seed: 'large' })
    try {
      const first = await open(folder, simulator.url)
      await first.start()
      await first.untilPulled()
      const pulled = { ...first.traffic }
      await first.close()

      mock.timers.enable({ apis: ['setTimeout', 'setInterval', 'Date'], now: Date.now() })
      const engine = await open(folder, simulator.url)
      await engine.start()
      await hour(engine)
      const before = { ...engine.traffic }
      await hour(engine)
      const { requests, bytes } = engine.traffic
      mock.timers.reset()
      await engine.close()
      return [
        { name: 'pull-large-requests', value: pulled.requests, unit: 'count', budget: null },
        { name: 'pull-large-bytes', value: pulled.bytes, unit: 'bytes', budget: null },
        { name: 'idle-hour-requests', value: requests - before.requests, unit: 'count', budget: null },
        { name: 'idle-hour-bytes', value: bytes - before.bytes, unit: 'bytes', budget: null },
      ]
    } finally {
      mock.timers.reset()
      await simulator.stop()
    }
  })
}

async function hour(engine: Engine): Promise<void> {
  for (let minutes = 0; minutes < 60; minutes++) {
    mock.timers.tick(MINUTE_MS)
    await untilQuiet(engine)
  }
}

/** Nothing has been asked for a while, and no pull is under way. */
async function untilQuiet(engine: Engine): Promise<void> {
  let seen = -1
  while (seen !== engine.traffic.requests || engine.isPulling()) {
    seen = engine.traffic.requests
    await new Promise((resolve) => realWait(resolve, 50))
    await turn()
  }
}
