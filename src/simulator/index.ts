import { readArguments } from './commandLine'
import { createSimulator } from './server'

/** Set when the program is a utility process of Electron. */
const parentPort: unknown = Reflect.get(process, 'parentPort')

function tellParent(message: unknown): void {
  if (typeof parentPort !== 'object' || parentPort === null) return
  const post: unknown = Reflect.get(parentPort, 'postMessage')
  if (typeof post === 'function') post.call(parentPort, message)
}

async function run(): Promise<void> {
  const { port, ...options } = readArguments(process.argv.slice(2))
  const simulator = await createSimulator(options)
  const stop = () => {
    void simulator.close().finally(() => process.exit(0))
  }
  process.once('SIGTERM', stop)
  process.once('SIGINT', stop)
  const url = await simulator.listen(port)
  process.stdout.write(`simulator ready ${url}\n`)
  tellParent({ ready: url })
}

run().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  process.exit(1)
})
