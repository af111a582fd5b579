import { randomUUID } from 'node:crypto'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { Failure } from './errors/failure'
import { messages } from './errors/messages'
import {
  begin,
  breakAnswer,
  editAround,
  failureOf,
  goOffline,
  type Hanging,
  replacePayload,
  waiting,
} from './faults/applying'
import { noFaults } from './faults/faultList'
import { exchangeOf, type Recorder } from './recording/exchange'
import type { RequestFacts } from './requestFacts'
import type { Session } from './sessions'
import type { World } from './world'

const isControl = (request: FastifyRequest): boolean => request.url.startsWith('/__sim')
const pathOf = (request: FastifyRequest): string => request.url.split('?')[0] ?? ''

interface Surroundings {
  hanging: Hanging
  /** Milliseconds. */
  latency: number
  record: Recorder | undefined
}

/** Headers, counting, faults, limits and recording: all that happens around every request. */
export function prepareRequests(
  app: FastifyInstance,
  world: World,
  { hanging, latency, record }: Surroundings,
): (request: FastifyRequest) => RequestFacts {
  const known = new WeakMap<FastifyRequest, RequestFacts>()
  const factsOf = (request: FastifyRequest): RequestFacts => {
    const facts = known.get(request) ?? {
      requestId: randomUUID(),
      language: 'no' as const,
      faults: noFaults(),
    }
    known.set(request, facts)
    return facts
  }
  app.removeAllContentTypeParsers()
  app.addContentTypeParser('*', { parseAs: 'string' }, (_request, body, done) => done(null, body))

  app.addHook('onRequest', async (request, reply) => {
    const facts = factsOf(request)
    reply.header('x-tlx-request-id', facts.requestId).header('cache-control', 'no-store')
    if (isControl(request)) return
    const path = pathOf(request)
    world.requests.add(request.method, path)
    const session = sessionOf(world, request)
    facts.language = session?.key.language ?? 'no'
    facts.faults = world.faults.take({ method: request.method, path, key: session?.key.key ?? null })
    for (const fault of facts.faults.lasting) begin(world, fault)
    const { offline, status } = facts.faults
    const wait = latency + facts.faults.wait
    if (wait > 0) await waiting(wait)
    if (offline !== undefined && offline.mode !== 'mid-answer') {
      goOffline(offline, request, reply, hanging)
      return
    }
    reply.header('date', world.now().toUTCString())
    limitRate(world, session?.key.key ?? 'nobody', facts, reply)
    if (status === undefined) return
    if (status.retryAfter !== undefined) reply.header('retry-after', String(status.retryAfter))
    if (!status.stored) throw failureOf(status)
  })

  app.addHook('preHandler', (request, _reply, done) => {
    editAround(world, factsOf(request).faults, 'before')
    done()
  })

  app.addHook('onSend', (request, reply, payload, done) => {
    const { faults, language, requestId } = factsOf(request)
    editAround(world, faults, 'after')
    if (request.url.startsWith('/v2/')) record?.(exchangeOf(request, reply, payload, faults))
    if (breakAnswer(faults, reply, payload)) return
    const envelope = (failure: Failure) => failure.envelope(language, requestId)
    done(null, replacePayload(faults, reply, payload, envelope))
  })
  return factsOf
}

/** Counts the request, and refuses it (429) where the limit is reached. Limits count per key. */
function limitRate(world: World, caller: string, { faults }: RequestFacts, reply: FastifyReply): void {
  const { rateLimit: limit, rateLimitPeriod: period, rateLimitHeaders: sent } = world.settings
  const rule = faults.rateLimit ?? { limit, period, omitReset: false }
  const rate = world.rates.count(caller, rule, world.now().getTime())
  if (sent === 'always' || (sent === 'whenExceeded' && rate.exceeded)) reply.headers(rate.headers)
  if (rate.exceeded) throw new Failure({ status: 429, code: 429, message: messages.rateLimited })
}

function sessionOf(world: World, request: FastifyRequest): Session | undefined {
  const encoded = (request.headers.authorization ?? '').replace(/^Basic\s+/i, '')
  const [, ...token] = Buffer.from(encoded, 'base64').toString('utf8').split(':')
  return world.sessions.find(token.join(':'))
}
