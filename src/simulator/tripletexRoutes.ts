import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { Failure, invalidJson, notFound, unexpected, wrongMethod } from './errors/failure'
import type { Language } from './errors/text'
import { authenticate, checkCompanyOwned, withoutLostRights } from './http/authentication'
import type { Answer, OpenRoute, Route } from './http/call'
import { Query } from './http/query'
import { routes } from './registry'
import type { RequestFacts } from './requestFacts'
import { openSessionRoutes } from './resources/session'
import type { World } from './world'

const methods = ['GET', 'POST', 'PUT', 'DELETE', 'PATCH'] as const

/** Registers every endpoint under `/v2`; all other methods on the same paths are refused the way Tripletex does. */
export function registerTripletex(
  app: FastifyInstance,
  world: World,
  factsOf: (request: FastifyRequest) => RequestFacts,
): void {
  const known = new Map<string, Set<string>>()
  const note = (route: { method: string; path: string }) => {
    const seen = known.get(route.path) ?? new Set()
    known.set(route.path, seen.add(route.method))
  }

  for (const route of openSessionRoutes) {
    note(route)
    app.route({
      method: route.method,
      url: `/v2${route.path}`,
      handler: (request, reply) => send(reply, runOpen(world, route, request)),
    })
  }
  for (const route of routes) {
    note(route)
    app.route({
      method: route.method,
      url: `/v2${route.path}`,
      handler: (request, reply) => {
        const facts = factsOf(request)
        const caller = authenticate(world, request.headers.authorization)
        facts.language = caller.key.language
        checkCompanyOwned(caller, route.companyOwned === true)
        const entitled = withoutLostRights(caller, facts.faults)
        const answer = run(world, route, request, entitled)
        if (world.settings.etag && answer.digest !== undefined) reply.header('etag', `"${answer.digest}"`)
        return send(reply, answer)
      },
    })
  }
  for (const [path, used] of known) {
    const refused = methods.filter((method) => !used.has(method))
    app.route({
      method: refused,
      url: `/v2${path}`,
      handler: (request) => {
        authenticate(world, request.headers.authorization)
        if (request.method === 'PUT' && path === '/activity') throw unexpected()
        throw wrongMethod()
      },
    })
  }
  app.setNotFoundHandler((request) => {
    if (request.url.startsWith('/v2')) authenticate(world, request.headers.authorization)
    throw notFound()
  })
  app.setErrorHandler((error, request, reply) => {
    const failure = error instanceof Failure ? error : unexpected()
    if (failure !== error) app.log.error(error)
    return sendFailure(world, reply, failure, factsOf(request))
  })
}

function sendFailure(
  world: World,
  reply: FastifyReply,
  failure: Failure,
  facts: { language: Language; requestId: string },
): FastifyReply {
  const { rateLimitBody, validationMessages } = world.settings
  if (failure.facts.status === 429 && rateLimitBody === 'empty') return reply.code(429).send()
  if (failure.facts.status === 429 && rateLimitBody === 'text') {
    return reply.code(429).header('content-type', 'text/plain').send('Too Many Requests')
  }
  const body = failure.envelope(facts.language, facts.requestId, validationMessages)
  return reply.code(failure.facts.status).header('content-type', jsonType).send(body)
}

const jsonType = 'application/json;charset=UTF-8'

function send(reply: FastifyReply, answer: Answer): FastifyReply {
  if (answer.body === null) return reply.code(answer.status).send()
  return reply.code(answer.status).header('content-type', jsonType).send(answer.body)
}

function runOpen(world: World, route: OpenRoute, request: FastifyRequest): Answer {
  return route.open({ world, query: queryOf(request), json: jsonOf(request) })
}

function run(
  world: World,
  route: Route,
  request: FastifyRequest,
  caller: ReturnType<typeof authenticate>,
): Answer {
  const ifNoneMatch = request.headers['if-none-match']
  const call = {
    world,
    caller,
    query: queryOf(request),
    params: paramsOf(request),
    json: jsonOf(request),
    ifNoneMatch: ifNoneMatch === undefined || ifNoneMatch === '' ? null : ifNoneMatch,
  }
  return route.method === 'GET' ? route.handle(call) : world.db.journal.run(() => route.handle(call))
}

function queryOf(request: FastifyRequest): Query {
  const at = request.url.indexOf('?')
  return new Query(new URLSearchParams(at < 0 ? '' : request.url.slice(at)))
}

function paramsOf(request: FastifyRequest): Record<string, string> {
  const params: Record<string, string> = {}
  for (const [name, value] of Object.entries(request.params ?? {})) params[name] = String(value)
  return params
}

/** The body as it was parsed; undefined when there was none, 422/22000 when it was not JSON. */
function jsonOf(request: FastifyRequest): unknown {
  const text = request.body
  if (typeof text !== 'string' || text === '') return undefined
  try {
    return JSON.parse(text)
  } catch {
    throw invalidJson()
  }
}
