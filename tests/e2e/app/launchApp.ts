import { _electron, type ElectronApplication, type Page } from '@playwright/test'
import { killTree, processTree, untilEnded } from '../../../tools/processTree.ts'
import { projectRoot } from '../../../tools/projectRoot.ts'

export interface LaunchOptions {
  /** Where database, logs and backups live. */
  userDataDir: string
  /** Laid over this process's environment; `undefined` takes a variable away. */
  env?: Record<string, string | undefined>
  /** Further command-line arguments. */
  args?: string[]
}

export interface RunningApp {
  app: ElectronApplication
  /** The first window. */
  page: Page
  /** What the app has written to stdout and stderr so far. */
  output(): string
  /** Quits as a person would, and answers when all its processes have ended. Does nothing when it has ended already. */
  close(): Promise<void>
  /** Ends all its processes at once, as a power cut would, and answers when none is left. */
  kill(): Promise<void>
}

/** Ample for sending what is under way; an app that takes longer does not quit at all. */
const quitMilliseconds = 15_000

/** Starts the built app on the runtime in `BUSY_ELECTRON_EXEC` and answers when its first window is there. */
export async function launchApp(options: LaunchOptions): Promise<RunningApp> {
  const app = await _electron.launch({
    executablePath: runtimeExecutable(),
    args: ['--no-sandbox', '.', `--user-data-dir=${options.userDataDir}`, ...(options.args ?? [])],
    cwd: projectRoot,
    env: environment(options.env ?? {}),
  })
  askAgain(app)
  const child = app.process()
  const pid = child.pid
  if (pid === undefined) throw new Error('The app has no process id.')
  let output = ''
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk) => (output += String(chunk)))

  const kill = async () => {
    await killTree(pid)
  }
  const close = async () => {
    const tree = processTree(pid)
    if (tree.length === 0) return
    await Promise.all([app.close(), untilEnded(tree, quitMilliseconds)])
  }
  try {
    return { app, page: await app.firstWindow(), output: () => output, close, kill }
  } catch (error) {
    await kill()
    throw new Error(`No window came up. The app wrote:\n${output}`, { cause: error })
  }
}

/**
 * Where main's memory is tidied before it has answered, the answer is lost and nobody knows whether the work was done: main is
 * then asked once more. So what is evaluated there must be such that it may be done twice.
 */
function askAgain(app: ElectronApplication): void {
  const evaluate = app.evaluate.bind(app)
  Object.assign(app, {
    evaluate: async (...work: Parameters<typeof evaluate>) => {
      try {
        return await evaluate(...work)
      } catch (fault) {
        if (!String(fault).includes('promise was garbage collected')) throw fault
        return evaluate(...work)
      }
    },
  })
}

function runtimeExecutable(): string {
  const executable = process.env.BUSY_ELECTRON_EXEC
  if (!executable) throw new Error('BUSY_ELECTRON_EXEC is not set: run these through npm run test:e2e.')
  return executable
}

function environment(overrides: Record<string, string | undefined>): Record<string, string> {
  const merged = { ...process.env, BUSY_LANG: 'nb', ELECTRON_RUN_AS_NODE: undefined, ...overrides }
  return Object.fromEntries(
    Object.entries(merged).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  )
}
