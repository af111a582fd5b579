import { spawn } from 'node:child_process'
import { constants } from 'node:os'
import { projectRoot } from './projectRoot.ts'

interface Options {
  env?: NodeJS.ProcessEnv
  /** Start it as a process group of its own, without this terminal's input, so that signals reach all its children. */
  asGroup?: boolean
}

const forwarded: NodeJS.Signals[] = ['SIGINT', 'SIGTERM', 'SIGHUP']

/**
 * Runs a command in the project folder with this terminal's output, hands SIGINT, SIGTERM and SIGHUP on to it, and
 * answers its exit code (128 + signal number when a signal ended it, as shells do). Rejects when it cannot be started.
 */
export function runCommand(command: string, args: string[], options: Options = {}): Promise<number> {
  const asGroup = options.asGroup === true && process.platform !== 'win32'
  const child = spawn(command, args, {
    cwd: projectRoot,
    env: options.env ?? process.env,
    stdio: [asGroup ? 'ignore' : 'inherit', 'inherit', 'inherit'],
    detached: asGroup,
  })
  const forward = (signal: NodeJS.Signals) => {
    if (asGroup && child.pid !== undefined) process.kill(-child.pid, signal)
    else child.kill(signal)
  }
  for (const signal of forwarded) process.on(signal, forward)
  return new Promise<number>((resolve, reject) => {
    child.once('error', reject)
    child.once('close', (code, signal) => resolve(code ?? 128 + (signal ? constants.signals[signal] : 0)))
  }).finally(() => {
    for (const signal of forwarded) process.off(signal, forward)
  })
}
