import { type StartedApp, startApp } from './startedApp.ts'
import { median } from './statistics.ts'

interface ColdStart {
  /** The app's folder first, then its switches. The same user-data folder for all runs. */
  args: string[]
  env?: NodeJS.ProcessEnv
  /** Answers when the app can be used. */
  isReady: (app: StartedApp) => Promise<void>
  runs?: number
}

/**
 * Median milliseconds from the start of the process until the app is ready. A first run is thrown away: it makes the
 * profile and brings the program's files into the system's cache.
 */
export async function measureColdStart({ args, env, isReady, runs = 5 }: ColdStart): Promise<number> {
  const times: number[] = []
  for (let run = 0; run <= runs; run += 1) {
    const begin = performance.now()
    const app = startApp(args, env)
    try {
      await isReady(app)
      if (run > 0) times.push(performance.now() - begin)
      await app.quit()
    } finally {
      await app.kill()
    }
  }
  return median(times)
}
