import type { Socket } from 'node:net'
import fastify from 'fastify'
import { registerControl } from './control/routes'
import { Hanging } from './faults/applying'
import type { Recorder } from './recording/exchange'
import { recorderOfEnvironment } from './recording/trafficFile'
import { dtos } from './registry'
import { prepareRequests } from './requestHooks'
import { type SeedName, seedDatabase } from './seed/seed'
import { StateFile } from './stateFile'
import { readSnapshot, snapshotText } from './store/snapshot'
import { registerTripletex } from './tripletexRoutes'
import { World } from './world'

export interface SimulatorOptions {
  /** The company to begin with; `small` if not given. */
  seed?: SeedName
  /** Milliseconds that every answer waits. */
  latency?: number
  /** A file that the data is kept in, and begun from if it holds any; then the seed is not used until a reset. */
  state?: string
  /** The clock: it decides when sessions die and what today is. */
  now?: () => Date
  /** Is given every answered request under `/v2`; without it `BUSY_RECORD_TRAFFIC` may name a folder for them. */
  record?: Recorder
}

/** A request that does not come over a connection; `url` begins with `/`. */
export interface DirectRequest {
  method: 'GET' | 'POST' | 'PUT' | 'DELETE'
  url: string
  headers: Record<string, string>
  body?: string
}

export interface Simulator {
  /** Base URL with `/v2`; empty until it listens. */
  readonly url: string
  /** The same without `/v2`; the control interface is below it, under `/__sim/`. */
  readonly origin: string
  readonly world: World
  /** Begins to answer on 127.0.0.1; 0 takes a free port. Gives the base URL, with `/v2`. */
  listen(port: number): Promise<string>
  /** Answers without a connection, for tests with very many requests. Faults that end connections do not reach it. */
  answer(request: DirectRequest): Promise<Response>
  /** Closes all connections at once. */
  close(): Promise<void>
}

/** A server that behaves as Tripletex' API does, with data of its own. */
export async function createSimulator(options: SimulatorOptions = {}): Promise<Simulator> {
  const seed = options.seed ?? 'small'
  const saved = options.state === undefined ? null : readSnapshot(StateFile.read(options.state) ?? '')
  const db = saved?.db ?? seedDatabase(seed)
  const world = new World({ db, dtos, now: options.now ?? (() => new Date()) })
  if (saved !== null) world.settings = saved.settings
  const file =
    options.state === undefined
      ? null
      : new StateFile(options.state, () => snapshotText(world.db, world.settings))
  world.whenChanged(() => file?.changed())
  const app = fastify({
    logger: false,
    bodyLimit: 64 * 1024 * 1024,
    rewriteUrl: (request) => plainUrl(request.url ?? '/'),
    routerOptions: { maxParamLength: 1000, ignoreTrailingSlash: true },
  })
  const sockets = new Set<Socket>()
  app.server.on('connection', (socket: Socket) => {
    sockets.add(socket)
    socket.once('close', () => sockets.delete(socket))
  })
  const hanging = new Hanging()
  const record = options.record ?? recorderOfEnvironment()
  const factsOf = prepareRequests(app, world, { hanging, latency: options.latency ?? 0, record })
  registerControl(app, world, {
    reset: () => world.restart(seedDatabase(seed)),
    cutConnections: (but) => {
      for (const socket of sockets) if (socket !== but) socket.destroy()
    },
    release: () => hanging.release(),
  })
  registerTripletex(app, world, factsOf)
  await app.ready()

  let origin = ''
  return {
    world,
    get origin() {
      return origin
    },
    get url() {
      return origin === '' ? '' : `${origin}/v2`
    },
    async listen(port) {
      await app.listen({ host: '127.0.0.1', port })
      const address = app.server.address()
      if (address === null || typeof address === 'string') throw new Error('the server has no port')
      origin = `http://127.0.0.1:${address.port}`
      return `${origin}/v2`
    },
    async answer({ method, url, headers, body }) {
      const given = body === undefined ? {} : { payload: body }
      const answer = await app.inject({ method, url, headers, ...given })
      const shown = Object.entries(answer.headers).map(([name, value]): [string, string] => [
        name,
        String(value),
      ])
      return new Response(answer.payload === '' ? null : answer.payload, {
        status: answer.statusCode,
        headers: shown,
      })
    },
    async close() {
      for (const socket of sockets) socket.destroy()
      await app.close()
      file?.flush()
    },
  }
}

/** Paths may be sent with `>` and `:` escaped. */
function plainUrl(url: string): string {
  const [path = '', ...query] = url.split('?')
  const plain = path.replace(/%3e/gi, '>').replace(/%3a/gi, ':')
  return [plain, ...query].join('?')
}
