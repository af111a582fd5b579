import { spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
import { killTree, processTree, untilEnded } from '../../../tools/processTree.ts'
import { projectRoot } from '../../../tools/projectRoot.ts'

export interface StartedApp {
  pid: number
  /** Answers when the app writes a line to stdout that matches; rejects when it ends before. */
  untilLine(pattern: RegExp): Promise<void>
  /** Asks it to quit, as the end of a session does, and answers when none of its processes is left. */
  quit(): Promise<void>
  /** Ends all its processes and answers when none is left. */
  kill(): Promise<void>
}

/**
 * Starts an app on the runtime in `BUSY_ELECTRON_EXEC` without anything attached to it that would slow it down.
 * `args` are what follows the executable: the app's folder first, then its switches.
 */
export function startApp(args: string[], env: NodeJS.ProcessEnv = {}): StartedApp {
  const executable = process.env.BUSY_ELECTRON_EXEC
  if (!executable) throw new Error('BUSY_ELECTRON_EXEC is not set: run this through npm run bench.')
  const child = spawn(executable, ['--no-sandbox', ...args], {
    cwd: projectRoot,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  const { pid } = child
  if (pid === undefined) throw new Error(`${executable} could not be started.`)
  const lines = createInterface({ input: child.stdout })
  return {
    pid,
    kill: () => killTree(pid),
    quit: async () => {
      const tree = processTree(pid)
      child.kill('SIGTERM')
      await untilEnded(tree)
    },
    untilLine: (pattern) =>
      new Promise((resolve, reject) => {
        lines.on('line', (line) => pattern.test(line) && resolve())
        lines.once('close', () => reject(new Error(`The app ended before it wrote ${pattern}.`)))
      }),
  }
}
