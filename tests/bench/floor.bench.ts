import { measureColdStart } from './harness/coldStart.ts'
import { restingPss } from './harness/memory.ts'
import type { Measure } from './harness/row.ts'
import { type StartedApp, startApp } from './harness/startedApp.ts'
import { withUserDataFolder } from './harness/userDataFolder.ts'

const isPainted = (app: StartedApp) => app.untilLine(/^painted$/)

/** What the runtime alone costs on this machine: Busy's own start and memory are judged by what they add to it. */
export const measure: Measure = () =>
  withUserDataFolder(async (folder) => {
    const args = ['tests/bench/floor', `--user-data-dir=${folder}`]
    const start = await measureColdStart({ args, isReady: isPainted })
    return [
      { name: 'floor-start', value: start, unit: 'ms', budget: null },
      { name: 'floor-memory', value: await memoryAtRest(args), unit: 'MiB', budget: null },
    ]
  })

async function memoryAtRest(args: string[]): Promise<number> {
  const app = startApp(args)
  try {
    await isPainted(app)
    return await restingPss(app.pid)
  } finally {
    await app.kill()
  }
}
