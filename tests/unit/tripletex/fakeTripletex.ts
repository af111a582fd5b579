import { createTripletexClient, type TripletexClientOptions } from '@main/tripletex/client'
import type { LogFacts } from '@main/tripletex/logger'
import { Temporal } from 'temporal-polyfill'

export interface Seen {
  readonly method: string
  /** Below `/v2/`, decoded. */
  readonly path: string
  readonly query: URLSearchParams
  readonly headers: Headers
  readonly body: unknown
}

export type Handler = (request: Seen) => Response | Promise<Response>

const baseUrl = 'https://tripletex.example/v2'
export const userKey = { kind: 'userKey', consumerToken: 'secret-consumer', userKey: 'secret-user' } as const

export const requestId = '5b3a41f0-7a53-4c1e-9c53-0b9f0a9be3d1'

export function json(body: unknown, status = 200, headers: Record<string, string> = {}): Response {
  return new Response(JSON.stringify(body), {
    status,
    headers: {
      'content-type': 'application/json;charset=UTF-8',
      'x-tlx-request-id': requestId,
      ...headers,
    },
  })
}

export function failure(status: number, code: number, more: Record<string, unknown> = {}): Response {
  return json({ status, code, message: 'message', validationMessages: null, requestId, ...more }, status)
}

export function sessionAnswer(token: string, expirationDate?: string): Response {
  return json({ value: { id: 1, token, expirationDate } }, 201)
}

/** A client whose fetch is a function and whose clock moves only when it sleeps or the test says so. */
export function fakeTripletex(handler: Handler, options: Partial<TripletexClientOptions> = {}) {
  const requests: Seen[] = []
  const log: { message: string; facts: LogFacts | undefined }[] = []
  const clock = { now: Temporal.Instant.from('2026-11-24T09:00:00Z') }
  const write = (message: string, facts?: LogFacts) => void log.push({ message, facts })
  const clientOptions = {
    baseUrl,
    now: () => clock.now,
    elapsed: () => clock.now.epochMilliseconds,
    sleep: async (milliseconds: number) => {
      clock.now = clock.now.add({ milliseconds })
    },
    logger: { info: write, warn: write },
    credential: async () => userKey,
    fetch: async (request: Request) => {
      const url = new URL(request.url)
      const text = await request.text()
      const seen: Seen = {
        method: request.method,
        path: decodeURIComponent(url.pathname).replace('/v2/', ''),
        query: url.searchParams,
        headers: request.headers,
        body: text === '' ? undefined : JSON.parse(text),
      }
      requests.push(seen)
      return handler(seen)
    },
    ...options,
  } satisfies TripletexClientOptions
  return { client: createTripletexClient(clientOptions), clientOptions, requests, log, clock }
}

/** A handler that opens sessions `session-1`, `session-2` … and leaves the rest to the given one. */
export function withSessions(rest: (request: Seen, token: string) => Response | Promise<Response>): Handler {
  let opened = 0
  return (request) => {
    if (request.path === 'token/session/:create') {
      opened += 1
      return sessionAnswer(`session-${opened}`)
    }
    const [, encoded = ''] = (request.headers.get('authorization') ?? '').split(' ')
    const [, token = ''] = atob(encoded).split(':')
    return rest(request, token)
  }
}
