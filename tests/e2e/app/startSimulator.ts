import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { z } from 'zod'
import { projectRoot } from '../../../tools/projectRoot.ts'

const reference = z.looseObject({ id: z.number() })
const objects = z.array(reference)

/** Objects as Tripletex would show them, and how often each path was asked for. */
const simulatorState = z.looseObject({
  employees: z.array(reference.extend({ employeeNumber: z.string() })),
  customers: objects,
  products: objects,
  activities: z.array(reference.extend({ name: z.string() })),
  projects: z.array(
    reference.extend({ number: z.string(), name: z.string(), isClosed: z.boolean(), isOffer: z.boolean() }),
  ),
  timesheetEntries: z.array(
    reference.extend({
      employee: reference,
      project: reference.nullable(),
      activity: reference,
      date: z.string(),
      hours: z.number(),
      comment: z.string(),
      timeClocks: z.array(z.unknown()),
    }),
  ),
  orders: objects,
  requests: z.array(z.object({ method: z.string(), path: z.string(), count: z.number() })),
})

type SimulatorState = z.infer<typeof simulatorState>

export interface SimulatorOptions {
  seed?: 'small' | 'large'
  /** Without it, one that is free. */
  port?: number
  /** How long each answer takes, in milliseconds. */
  latency?: number
  /** A file that its data is kept in: what was stored is there again after a stop and a start. */
  state?: string
}

export interface Simulator {
  /** Base URL of the API, `/v2` included: what `BUSY_TRIPLETEX_URL` takes. */
  url: string
  port: number
  /** What the simulated company holds now, and which requests came in. */
  state(): Promise<SimulatorState>
  /** Makes requests fail from now on, such as `{ kind: 'offline' }`. */
  faults(fault: object): Promise<void>
  clearFaults(): Promise<void>
  /** Changes or deletes an object as another user would. */
  edit(change: object): Promise<unknown>
  /** Asks it to stop, and answers when it has. */
  stop(): Promise<void>
  /** Ends it at once, and answers when it has ended. */
  kill(): Promise<void>
}

/** Starts the built simulator as a process of its own and answers when it does. */
export async function startSimulator(options: SimulatorOptions = {}): Promise<Simulator> {
  const child = spawn(process.execPath, ['out/simulator/index.cjs', ...simulatorArguments(options)], {
    cwd: projectRoot,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const url = await readyAddress(child)
  const control = (method: string, path: string, body?: object) =>
    callControl(new URL(`/__sim/${path}`, url), method, body)
  const end = async (signal: NodeJS.Signals) => {
    if (child.exitCode !== null || child.signalCode !== null) return
    const ended = once(child, 'exit')
    child.kill(signal)
    await ended
  }
  return {
    url,
    port: Number(new URL(url).port),
    state: async () => simulatorState.parse(await control('GET', 'state')),
    faults: async (fault) => void (await control('POST', 'faults', fault)),
    clearFaults: async () => void (await control('DELETE', 'faults')),
    edit: (change) => control('POST', 'edit', change),
    stop: () => end('SIGTERM'),
    kill: () => end('SIGKILL'),
  }
}

function simulatorArguments({ seed, port, latency, state }: SimulatorOptions): string[] {
  return [
    ...['--port', String(port ?? 0)],
    ...(seed ? ['--seed', seed] : []),
    ...(latency === undefined ? [] : ['--latency', String(latency)]),
    ...(state ? ['--state', state] : []),
  ]
}

async function readyAddress(child: ChildProcess): Promise<string> {
  if (!child.stdout || !child.stderr) throw new Error('The simulator has no output to read.')
  let errors = ''
  child.stderr.on('data', (chunk) => (errors += String(chunk)))
  for await (const line of createInterface({ input: child.stdout })) {
    const address = /^simulator ready (http:\/\/127\.0\.0\.1:\d+\/v2)$/.exec(line)?.[1]
    if (address) {
      child.stdout.resume()
      return address
    }
  }
  child.kill('SIGKILL')
  throw new Error(`The simulator ended before it was ready.\n${errors}`)
}

async function callControl(address: URL, method: string, body?: object): Promise<unknown> {
  const answer = await fetch(address, {
    method,
    ...(body ? { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) } : {}),
  })
  const text = await answer.text()
  if (!answer.ok) throw new Error(`${method} ${address.pathname} answered ${answer.status}: ${text}`)
  return text === '' ? undefined : JSON.parse(text)
}
