import { join } from 'node:path'
import { utilityProcess } from 'electron'
import { z } from 'zod'
import type { FixedConnection } from '../session'

const READY_WITHIN_MS = 15_000
const Ready = z.object({ ready: z.string() })

/** The keys of the demo company are known to everybody. */
const CREDENTIAL = { kind: 'userKey', consumerToken: 'sim-consumer', userKey: 'sim-admin' } as const

export type DemoSimulator = { connection: FixedConnection; stop(): void }

/** Starts the demo company's Tripletex as a process of its own. Its state is kept in `stateFile`. Rejects if it does not answer. */
export function startDemoSimulator(stateFile: string): Promise<DemoSimulator> {
  const child = utilityProcess.fork(
    join(import.meta.dirname, '../simulator/index.cjs'),
    ['--port', '0', '--state', stateFile],
    { serviceName: 'Busy demo' },
  )
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      child.kill()
      reject(new Error('The demo company did not start in time'))
    }, READY_WITHIN_MS)
    child.once('exit', (code) => {
      clearTimeout(timer)
      reject(new Error(`The demo company ended with code ${code}`))
    })
    child.on('message', (message: unknown) => {
      const ready = Ready.safeParse(message)
      if (!ready.success) return
      clearTimeout(timer)
      resolve({ connection: { baseUrl: ready.data.ready, credential: CREDENTIAL }, stop: () => child.kill() })
    })
  })
}
