import { err, ok, type Result } from '@shared/result'
import type { z } from 'zod'
import type { Answer } from './answer'
import { errorOfAnswer } from './errorAnswer'
import type { TripletexError } from './errors'
import { parseAnswer } from './parseAnswer'
import type { Priority, RateGate } from './rateGate'
import { rateLimitOf } from './rateLimitHeaders'
import type { Sessions } from './session'
import type { Call, Transport } from './transport'

export interface CallOptions {
  /** Default `pull`: gives way to pushes. */
  readonly priority?: Priority
  readonly signal?: AbortSignal
}

/** A call to Tripletex with a session, at a pace that Tripletex accepts. */
export interface Api {
  /** Parses the body of a good answer. */
  read<T>(call: Call, schema: z.ZodType<T>, options?: CallOptions): Promise<Result<T, TripletexError>>
  /** For calls whose answer has no body. */
  run(call: Call, options?: CallOptions): Promise<Result<undefined, TripletexError>>
}

interface ApiOptions {
  readonly transport: Transport
  readonly sessions: Sessions
  readonly gate: RateGate
  readonly longestWaitSeconds: number
}

/** A 429 says that the call was not carried out, so that trying again is safe for writes too. */
const mostRateLimitWaits = 2

export function createApi({ transport, sessions, gate, longestWaitSeconds }: ApiOptions): Api {
  async function exchange(call: Call, options: CallOptions): Promise<Result<Answer, TripletexError>> {
    let sessionsRefused = 0
    let waits = 0
    for (;;) {
      const attempt = await attemptOnce(call, options)
      if (attempt.ok) return attempt
      const { error, authorization } = attempt.error
      if (
        error.kind === 'unauthorized' &&
        error.reason === 'sessionRejected' &&
        authorization !== undefined
      ) {
        sessions.discard(authorization)
        sessionsRefused += 1
        if (sessionsRefused === 1) continue
      }
      if (error.kind === 'rateLimited') {
        waits += 1
        if (waits <= mostRateLimitWaits && error.retryAfterSeconds <= longestWaitSeconds) continue
      }
      return err(error)
    }
  }

  async function attemptOnce(
    call: Call,
    { priority = 'pull', signal }: CallOptions,
  ): Promise<Result<Answer, { error: TripletexError; authorization?: string }>> {
    const turn = await gate.enter(priority, signal)
    if (!turn.ok) return err({ error: turn.error })
    const session = await sessions.authorization()
    if (!session.ok) {
      gate.leave()
      closeWhenLimited(session.error)
      return err({ error: session.error })
    }
    const answer = await transport(call, session.value, signal)
    gate.leave(answer.ok ? rateLimitOf(answer.value.headers) : undefined)
    if (answer.ok && answer.value.status < 300) return ok(answer.value)
    const error = answer.ok ? errorOfAnswer(answer.value) : answer.error
    closeWhenLimited(error)
    return err({ error, authorization: session.value })
  }

  function closeWhenLimited(error: TripletexError): void {
    if (error.kind === 'rateLimited') gate.close(error.retryAfterSeconds)
  }

  return {
    async read(call, schema, options = {}) {
      const answer = await exchange(call, options)
      return answer.ok ? parseAnswer(schema, answer.value) : answer
    },
    async run(call, options = {}) {
      const answer = await exchange(call, options)
      return answer.ok ? ok(undefined) : answer
    },
  }
}
