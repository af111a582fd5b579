import { createSimulator, type Simulator, type SimulatorOptions } from '@simulator/server'
import { onTestFinished } from 'vitest'
import { z } from 'zod'

export interface Reply {
  status: number
  headers: Headers
  text: string
  json: unknown
}

export const kari = 1_100_001
export const ola = 1_100_002
export const berit = 1_100_014

const object = z.record(z.string(), z.unknown())

/** The object in `{"value": …}`. */
export const valueIn = (reply: Reply) => z.object({ value: object }).parse(reply.json).value

/** The objects in `{"values": […]}`. */
export const valuesIn = (reply: Reply) => z.object({ values: z.array(object) }).parse(reply.json).values

export const idOf = (thing: Record<string, unknown>): number => z.number().parse(thing.id)

const day = (later: number, now = new Date()): string =>
  new Date(now.getTime() + later * 24 * 3600 * 1000).toISOString().slice(0, 10)

/** How requests that a test wrote itself name their sender: some of them are wrong on purpose. */
export const handWritten = 'simulator-tests'

/** One that speaks to the simulator, as a user or as nobody. */
export class Client {
  private readonly base: string
  /** What it sends with every request. */
  readonly headers: Record<string, string>

  constructor(base: string, headers: Record<string, string> = {}) {
    this.base = base
    this.headers = headers
  }

  async send(
    method: string,
    path: string,
    body?: unknown,
    headers: Record<string, string> = {},
  ): Promise<Reply> {
    const response = await fetch(`${this.base}${path}`, {
      method,
      headers: {
        'user-agent': handWritten,
        'content-type': 'application/json; charset=utf-8',
        ...this.headers,
        ...headers,
      },
      body: body === undefined ? null : typeof body === 'string' ? body : JSON.stringify(body),
    })
    const text = await response.text()
    const isJson = text !== ''
    return {
      status: response.status,
      headers: response.headers,
      text,
      json: isJson ? JSON.parse(text) : null,
    }
  }

  get(path: string, headers?: Record<string, string>): Promise<Reply> {
    return this.send('GET', path, undefined, headers)
  }
  post(path: string, body?: unknown): Promise<Reply> {
    return this.send('POST', path, body)
  }
  put(path: string, body?: unknown): Promise<Reply> {
    return this.send('PUT', path, body)
  }
  delete(path: string): Promise<Reply> {
    return this.send('DELETE', path)
  }
}

export interface Running {
  simulator: Simulator
  /** Speaks to the API without a session. */
  anyone: Client
  /** Speaks to the control interface. */
  control: Client
  login(key: string, company?: string): Promise<Client>
  /** Speaks with a session token of the caller's choice. */
  withToken(token: string, company?: string): Client
}

/** A simulator for one test; it is closed when the test has finished. */
export async function start(options: SimulatorOptions = {}): Promise<Running> {
  const simulator = await createSimulator(options)
  const url = await simulator.listen(0)
  onTestFinished(() => simulator.close())
  return clientsOf(simulator, url, options.now)
}

export function clientsOf(simulator: Simulator, url: string, now = () => new Date()): Running {
  const anyone = new Client(url)
  const withToken = (token: string, company = '0') => {
    const basic = Buffer.from(`${company}:${token}`).toString('base64')
    return new Client(url, { authorization: `Basic ${basic}` })
  }
  return {
    simulator,
    anyone,
    control: new Client(`${simulator.origin}/__sim`),
    withToken,
    async login(key, company) {
      const reply = await anyone.post('/token/session/:create', {
        consumerToken: 'sim-consumer',
        employeeToken: key,
        expirationDate: day(2, now()),
      })
      return withToken(z.string().parse(valueIn(reply).token), company)
    },
  }
}

/** Finds an object of the state by one of its properties, and gives its id. */
export async function find(
  running: Running,
  list: string,
  property: string,
  wanted: unknown,
): Promise<number> {
  const state = object.parse((await running.control.get('/state')).json)
  const found = z
    .array(object)
    .parse(state[list])
    .find((item) => item[property] === wanted)
  return idOf(z.record(z.string(), z.unknown()).parse(found))
}

/** Changes the settings of the simulator. */
export async function setUp(running: Running, values: object): Promise<void> {
  const reply = await running.control.post('/edit', { resource: 'settings', action: 'update', values })
  if (reply.status !== 200) throw new Error(reply.text)
}
