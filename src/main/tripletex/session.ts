import { Buffer } from 'node:buffer'
import { err, ok, type Result } from '@shared/result'
import { Temporal } from 'temporal-polyfill'
import { z } from 'zod'
import type { TripletexCredential } from './credential'
import { errorOfAnswer } from './errorAnswer'
import { beforeTheWrite, type TripletexError } from './errors'
import { norwegianToday, startOfNorwegianDay } from './norwegianDay'
import { parseAnswer, single } from './parseAnswer'
import { refusedCompanyKey, refusedUserKey, sameCredential } from './refusedKey'
import type { ServerClock } from './serverClock'
import type { Transport } from './transport'

export type CredentialProvider = () => Promise<TripletexCredential | undefined>

export interface SessionOptions {
  readonly transport: Transport
  readonly credential: CredentialProvider
  readonly clock: ServerClock
}

export interface Sessions {
  /** The value of the Authorization header, from the live session or a new one. However many ask, one is made. */
  authorization(): Promise<Result<string, TripletexError>>
  /** Tripletex took a call with this header. */
  accepted(authorization: string): void
  /**
   * Tripletex refused this header: it is not used again. When the session in its place is refused too, it is the key that
   * does not work: nothing more is sent with it.
   */
  discard(authorization: string): void
  /** True once Tripletex has refused the key: each call then fails at once, until the credential is another one. */
  keyRefused(): boolean
  /** Logs out as far as Tripletex can be reached, and forgets the session in any case. */
  end(): Promise<void>
}

interface Opened {
  readonly token: string
  readonly renewAt: Temporal.Instant
}

interface Session extends Opened {
  readonly authorization: string
  readonly credential: TripletexCredential
}

const margin = Temporal.Duration.from({ minutes: 5 })
/** However soon an answer says that a session dies, it is tried for so long before another one is made. */
const shortestUse = Temporal.Duration.from({ minutes: 1 })
/** The longest life that Tripletex grants a company key's session. */
const companySessionSeconds = 28_800

const sessionAnswer = single(z.object({ token: z.string().min(1), expirationDate: z.string().nullish() }))

export function createSessions({ transport, credential, clock }: SessionOptions): Sessions {
  let current: Session | undefined
  let opening: Promise<Result<Session, TripletexError>> | undefined
  let refused: { readonly credential: TripletexCredential; readonly error: TripletexError } | undefined
  /** The session in use replaces one that was refused, and has not been accepted yet. */
  let onTrial = false

  async function open(): Promise<Result<Session, TripletexError>> {
    const known = await credential()
    if (known === undefined) return err({ kind: 'noCredential' })
    if (refused !== undefined && sameCredential(refused.credential, known)) return err(refused.error)
    if (refused !== undefined) onTrial = false
    refused = undefined
    const opened =
      known.kind === 'userKey' ? await openWithUserKey(known) : await openWithCompanyKey(known.companyKey)
    if (!opened.ok) {
      const error = beforeTheWrite(opened.error)
      if (error.kind === 'unauthorized') refused = { credential: known, error }
      return err(error)
    }
    const authorization = `Basic ${Buffer.from(`0:${opened.value.token}`).toString('base64')}`
    current = { ...opened.value, authorization, credential: known }
    return ok(current)
  }

  type Keys = { readonly consumerToken: string; readonly userKey: string }

  /** A session dies at Norwegian midnight at the start of its date, so tomorrow's would live for minutes late at night. */
  async function openWithUserKey(keys: Keys, again = false): Promise<Result<Opened, TripletexError>> {
    const asked = norwegianToday(clock.now()).add({ days: 2 })
    const body = {
      consumerToken: keys.consumerToken,
      employeeToken: keys.userKey,
      expirationDate: asked.toString(),
    }
    const answer = await transport({ method: 'POST', path: 'token/session/:create', body }, undefined)
    if (!answer.ok) return answer
    // The answer itself tells what day it is there; a clock here that is days behind asked for one that is over.
    const isOver = Temporal.PlainDate.compare(asked, norwegianToday(clock.now())) <= 0
    if (isOver && !again) return openWithUserKey(keys, true)
    if (answer.value.status >= 300) return err(refusedUserKey(errorOfAnswer(answer.value)))
    const parsed = parseAnswer(sessionAnswer, answer.value)
    if (!parsed.ok) return parsed
    const { token, expirationDate } = parsed.value
    return ok(openedOf(token, startOfNorwegianDay(dateOf(expirationDate) ?? asked)))
  }

  /** Two exchanges at once can meet in a revision conflict, which a second try settles. */
  async function openWithCompanyKey(refreshToken: string): Promise<Result<Opened, TripletexError>> {
    const first = await exchangeCompanyKey(refreshToken)
    return !first.ok && first.error.kind === 'revision' ? exchangeCompanyKey(refreshToken) : first
  }

  async function exchangeCompanyKey(refreshToken: string): Promise<Result<Opened, TripletexError>> {
    const body = { refreshToken, ttlSeconds: companySessionSeconds }
    const path = 'token/session/:createFromRefreshToken'
    const answer = await transport({ method: 'POST', path, body }, undefined)
    if (!answer.ok) return answer
    if (answer.value.status >= 300) return err(refusedCompanyKey(errorOfAnswer(answer.value)))
    const parsed = parseAnswer(sessionAnswer, answer.value)
    if (!parsed.ok) return parsed
    return ok(openedOf(parsed.value.token, clock.now().add({ seconds: companySessionSeconds })))
  }

  function openedOf(token: string, dies: Temporal.Instant): Opened {
    const earliest = clock.now().add(shortestUse)
    const renewAt = dies.subtract(margin)
    return { token, renewAt: Temporal.Instant.compare(renewAt, earliest) < 0 ? earliest : renewAt }
  }

  return {
    async authorization() {
      if (current !== undefined && Temporal.Instant.compare(clock.now(), current.renewAt) < 0) {
        return ok(current.authorization)
      }
      opening ??= open().finally(() => {
        opening = undefined
      })
      const opened = await opening
      return opened.ok ? ok(opened.value.authorization) : opened
    },
    accepted(authorization) {
      if (current?.authorization === authorization) onTrial = false
    },
    discard(authorization) {
      if (current?.authorization !== authorization) return
      if (onTrial) {
        const error = { kind: 'unauthorized', reason: 'sessionRejected' } as const
        refused = { credential: current.credential, error }
      }
      onTrial = true
      current = undefined
    },
    keyRefused: () => refused !== undefined,
    async end() {
      const ended = current
      current = undefined
      if (ended === undefined) return
      const path = `token/session/${encodeURIComponent(ended.token)}`
      await transport({ method: 'DELETE', path, loggedPath: 'token/session/{token}' }, ended.authorization)
    },
  }
}

function dateOf(text: string | null | undefined): Temporal.PlainDate | undefined {
  try {
    return text == null ? undefined : Temporal.PlainDate.from(text)
  } catch {
    return undefined
  }
}
