import type { ElectronApplication } from '@playwright/test'

/** Watches for how long the main process is not free: by how late a timer of one millisecond comes. */
export async function watchMain(app: ElectronApplication): Promise<() => Promise<number>> {
  await app.evaluate(() => {
    const watch = { longest: 0, last: performance.now() }
    Object.assign(globalThis, { busyBenchWatch: watch })
    setInterval(() => {
      const now = performance.now()
      watch.longest = Math.max(watch.longest, now - watch.last - 1)
      watch.last = now
    }, 1)
  })
  return () => app.evaluate(() => Reflect.get(Reflect.get(globalThis, 'busyBenchWatch'), 'longest'))
}
