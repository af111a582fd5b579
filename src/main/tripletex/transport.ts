import { err, ok, type Result } from '@shared/result'
import ky from 'ky'
import { type Answer, readAnswer } from './answer'
import type { Call } from './call'
import { answerFacts, callFacts } from './callLine'
import type { TripletexError } from './errors'
import type { Logger } from './logger'
import { networkFailure } from './networkFailure'
import { rateLimitOf } from './rateLimitHeaders'
import type { ServerClock } from './serverClock'
import type { Traffic } from './traffic'

export type Fetch = (request: Request) => Promise<Response>

export interface TransportOptions {
  readonly fetch: Fetch
  readonly baseUrl: string
  readonly logger: Logger
  readonly newCallId: () => string
  readonly timeoutMilliseconds: number
  readonly clock: Pick<ServerClock, 'see'>
  readonly traffic?: Pick<Traffic, 'sent' | 'seen'> | undefined
}

export type Transport = (
  call: Call,
  authorization: string | undefined,
  signal?: AbortSignal,
) => Promise<Result<Answer, TripletexError>>

/**
 * Makes one HTTP exchange: no retries, no redirects (a redirect could carry tokens elsewhere), no cookies, and a
 * time limit that covers the body too. Any status is an answer; only the lack of one is an error.
 *
 * Each exchange has a connection of its own. Chromium by itself sends a request again, a POST too, when a connection
 * that it used before ends without an answer: what was stored once would be stored twice, unseen from here. This holds
 * for HTTP/1.1, so the app must switch HTTP/2 off (`disable-http2`).
 */
export function createTransport(options: TransportOptions): Transport {
  const { fetch, baseUrl, logger, newCallId, timeoutMilliseconds, clock, traffic } = options
  const http = ky.create({
    prefixUrl: baseUrl,
    fetch: (input, init) => fetch(new Request(input, init)),
    retry: 0,
    timeout: false,
    throwHttpErrors: false,
    credentials: 'omit',
    redirect: 'error',
  })

  return async (call, authorization, signal) => {
    const callId = newCallId()
    const started = performance.now()
    const facts = () => ({
      callId,
      ...callFacts(call),
      milliseconds: Math.round(performance.now() - started),
    })
    const timeLimit = AbortSignal.timeout(timeoutMilliseconds)
    traffic?.sent()
    try {
      const response = await http(call.path, {
        method: call.method,
        headers: {
          Accept: 'application/json',
          Connection: 'close',
          ...(authorization && { Authorization: authorization }),
          ...(call.ifNoneMatch !== undefined && { 'If-None-Match': call.ifNoneMatch }),
        },
        ...(call.query && { searchParams: call.query }),
        ...(call.body !== undefined && { json: call.body }),
        signal: signal === undefined ? timeLimit : AbortSignal.any([timeLimit, signal]),
      })
      const answer = await readAnswer(response)
      clock.see(answer.headers)
      traffic?.seen(rateLimitOf(answer.headers))
      logger.info('tripletex call', { ...facts(), ...answerFacts(call, answer) })
      return ok(answer)
    } catch (thrown) {
      const error = failure(thrown, timeLimit, signal)
      const reason = 'reason' in error ? error.reason : error.kind
      logger.warn('tripletex call failed', { ...facts(), reason })
      return err(error)
    }
  }
}

function failure(thrown: unknown, timeLimit: AbortSignal, signal: AbortSignal | undefined): TripletexError {
  if (signal?.aborted) return { kind: 'network', reason: 'cancelled', outcome: 'unknown' }
  if (timeLimit.aborted) return { kind: 'network', reason: 'timeout', outcome: 'unknown' }
  return networkFailure(thrown)
}
