import { err, ok, type Result } from '@shared/result'
import type { z } from 'zod'
import type { Answer } from './answer'
import type { Call } from './call'
import { errorOfAnswer } from './errorAnswer'
import type { TripletexError } from './errors'
import { noContent, parseAnswer } from './parseAnswer'
import type { RateGate } from './rateGate'
import { rateLimitOf } from './rateLimitHeaders'
import type { Priority } from './ratePeriod'
import type { Sessions } from './session'
import type { Traffic } from './traffic'
import type { Transport } from './transport'

export interface CallOptions {
  /** Default `pull`: gives way to pushes. */
  readonly priority?: Priority
  readonly signal?: AbortSignal
}

/** A call to Tripletex with a session, at a pace that Tripletex accepts. */
export interface Api {
  /** Parses the body of a good answer. */
  read<T>(call: Call, schema: z.ZodType<T>, options?: CallOptions): Promise<Result<T, TripletexError>>
  /** As `read`, of a list whose digest is known: null when Tripletex answers that it has not changed since. */
  readIfChanged<T>(
    call: Call,
    schema: z.ZodType<T>,
    digest: string,
    options?: CallOptions,
  ): Promise<Result<T | null, TripletexError>>
  /** For calls whose answer has no body. */
  run(call: Call, options?: CallOptions): Promise<Result<undefined, TripletexError>>
}

interface ApiOptions {
  readonly transport: Transport
  readonly sessions: Sessions
  readonly gate: RateGate
  readonly longestWaitSeconds: number
  readonly traffic?: Pick<Traffic, 'askedToWait'> | undefined
}

type Failed = { readonly error: TripletexError; readonly again: boolean }

const notModified = 304
/** A 429 says that the call was not carried out, so that trying again is safe for writes too. */
const mostRateLimitWaits = 2

export function createApi({ transport, sessions, gate, longestWaitSeconds, traffic }: ApiOptions): Api {
  async function exchange(call: Call, options: CallOptions): Promise<Result<Answer, TripletexError>> {
    let sessionsRefused = 0
    let waits = 0
    for (;;) {
      const attempt = await attemptOnce(call, options)
      if (attempt.ok) return attempt
      const { error, again } = attempt.error
      if (again) sessionsRefused += 1
      if (again && sessionsRefused === 1) continue
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
  ): Promise<Result<Answer, Failed>> {
    const turn = await gate.enter(priority, signal)
    if (!turn.ok) return err({ error: turn.error, again: false })
    const session = await unlessCancelled(sessions.authorization(), signal)
    if (!session.ok) {
      const error = heeded(session.error)
      gate.leave()
      return err({ error, again: false })
    }
    const answer = await transport(call, session.value, signal)
    if (!answer.ok) {
      gate.leave()
      return err({ error: answer.error, again: false })
    }
    const { status } = answer.value
    const good = status < 300 || (status === notModified && call.ifNoneMatch !== undefined)
    const error = good ? undefined : heeded(errorOfAnswer(answer.value))
    gate.leave(rateLimitOf(answer.value.headers))
    const again = error?.kind === 'unauthorized'
    if (again) sessions.discard(session.value)
    else sessions.accepted(session.value)
    return error === undefined ? answer : err({ error, again })
  }

  /** Keeps all calls back for as long as a 429 asks for, or for the gate's own time, which the caller is told. */
  function heeded(error: TripletexError): TripletexError {
    if (error.kind !== 'rateLimited') return error
    const asked = error.retryAfterSeconds > 0 ? error.retryAfterSeconds : undefined
    const retryAfterSeconds = gate.refused(asked)
    traffic?.askedToWait(retryAfterSeconds)
    return { ...error, retryAfterSeconds }
  }

  return {
    async read(call, schema, options = {}) {
      const answer = await exchange(call, options)
      return answer.ok ? parseAnswer(schema, answer.value) : answer
    },
    async readIfChanged(call, schema, digest, options = {}) {
      const answer = await exchange({ ...call, ifNoneMatch: digest }, options)
      if (!answer.ok) return answer
      return answer.value.status === notModified ? ok(null) : parseAnswer(schema, answer.value)
    },
    async run(call, options = {}) {
      const answer = await exchange(call, options)
      return answer.ok ? noContent(answer.value) : answer
    },
  }
}

/** A session that is being opened is shared by all calls: one that is cancelled stops waiting for it, and no more. */
function unlessCancelled<T>(
  work: Promise<Result<T, TripletexError>>,
  signal: AbortSignal | undefined,
): Promise<Result<T, TripletexError>> {
  if (signal === undefined) return work
  const cancelled = err<TripletexError>({ kind: 'network', reason: 'cancelled', outcome: 'notSent' })
  return new Promise((resolve) => {
    const giveUp = () => resolve(cancelled)
    if (signal.aborted) return giveUp()
    signal.addEventListener('abort', giveUp, { once: true })
    void work.then((result) => {
      signal.removeEventListener('abort', giveUp)
      resolve(result)
    })
  })
}
