import { spawn } from 'node:child_process'
import { once } from 'node:events'

export interface Display {
  /** What the environment of an app on this display must say; nothing where the system has one display for all. */
  env: Record<string, string>
  close(): void
}

/**
 * A virtual display of one's own: apps that run at the same time would take the keyboard's focus from one another on a shared
 * one. Windows and macOS have no such displays.
 */
export async function openDisplay(): Promise<Display> {
  if (process.platform !== 'linux') return { env: {}, close: () => {} }
  const server = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1600x1000x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  })
  const [number] = await Promise.race([
    once(server.stdio[3] ?? server, 'data'),
    once(server, 'exit').then(() => Promise.reject(new Error('No virtual display could be started.'))),
  ])
  return { env: { DISPLAY: `:${String(number).trim()}` }, close: () => server.kill() }
}
