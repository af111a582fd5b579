import { existsSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { measureColdStart } from '../harness/coldStart.ts'
import { restingPss } from '../harness/memory.ts'
import { type Row, rowValue } from '../harness/row.ts'
import { startApp } from '../harness/startedApp.ts'
import { benchEnvironment } from './workspace.ts'

const LOOK_EVERY_MS = 5

/** Start and memory with a full database, as multiples of what the runtime alone costs. The network is away. */
export async function measureStart(folder: string, before: readonly Row[]): Promise<Row[]> {
  const log = join(folder, 'logs/busy.log')
  const args = ['.', `--user-data-dir=${folder}`]
  const env = benchEnvironment('http://127.0.0.1:9/v2')
  const untilUsable = async () => {
    while (!existsSync(log) || !readFileSync(log, 'utf8').includes('usable')) await wait(LOOK_EVERY_MS)
    rmSync(log)
  }
  rmSync(log, { force: true })
  const start = await measureColdStart({ args, env, isReady: untilUsable })
  const app = startApp(args, env)
  try {
    await untilUsable()
    const memory = await restingPss(app.pid)
    return [
      { name: 'start', value: start, unit: 'ms', budget: null },
      {
        name: 'start-over-floor',
        value: start / rowValue(before, 'floor-start'),
        unit: 'ratio',
        budget: 1.5,
      },
      { name: 'memory', value: memory, unit: 'MiB', budget: null },
      {
        name: 'memory-over-floor',
        value: memory / rowValue(before, 'floor-memory'),
        unit: 'ratio',
        budget: 1.4,
      },
    ]
  } finally {
    await app.kill()
  }
}
