import { Buffer } from 'node:buffer'
import { err, ok, type Result } from '@shared/result'
import { Temporal } from 'temporal-polyfill'
import { z } from 'zod'
import type { TripletexCredential } from './credential'
import { errorOfAnswer } from './errorAnswer'
import { beforeTheWrite, type TripletexError } from './errors'
import { norwegianToday, startOfNorwegianDay } from './norwegianDay'
import { parseAnswer, single } from './parseAnswer'
import type { Transport } from './transport'

export type CredentialProvider = () => Promise<TripletexCredential | undefined>

export interface SessionOptions {
  readonly transport: Transport
  readonly credential: CredentialProvider
  readonly now: () => Temporal.Instant
}

export interface Sessions {
  /** The value of the Authorization header, from the live session or a new one. However many ask, one is made. */
  authorization(): Promise<Result<string, TripletexError>>
  /** Tripletex refused this header: it is not used again. */
  discard(authorization: string): void
  /** Logs out as far as Tripletex can be reached, and forgets the session in any case. */
  end(): Promise<void>
}

interface Session {
  readonly token: string
  readonly authorization: string
  readonly renewAt: Temporal.Instant
}

const margin = Temporal.Duration.from({ minutes: 5 })
/** The longest life that Tripletex grants a company key's session. */
const companySessionSeconds = 28_800

const sessionAnswer = single(z.object({ token: z.string().min(1), expirationDate: z.string().nullish() }))

export function createSessions({ transport, credential, now }: SessionOptions): Sessions {
  let current: Session | undefined
  let opening: Promise<Result<Session, TripletexError>> | undefined

  async function open(): Promise<Result<Session, TripletexError>> {
    const known = await credential()
    if (known === undefined) return err({ kind: 'noCredential' })
    const opened =
      known.kind === 'userKey' ? await openWithUserKey(known) : await openWithCompanyKey(known.companyKey)
    if (!opened.ok) return err(beforeTheWrite(opened.error))
    current = opened.value
    return opened
  }

  /** A session dies at Norwegian midnight at the start of its date, so tomorrow's would live for minutes late at night. */
  async function openWithUserKey(keys: { consumerToken: string; userKey: string }) {
    const asked = norwegianToday(now()).add({ days: 2 })
    const body = {
      consumerToken: keys.consumerToken,
      employeeToken: keys.userKey,
      expirationDate: asked.toString(),
    }
    const answer = await transport({ method: 'POST', path: 'token/session/:create', body }, undefined)
    if (!answer.ok) return answer
    if (answer.value.status >= 300) return err(refusedUserKey(errorOfAnswer(answer.value)))
    const parsed = parseAnswer(sessionAnswer, answer.value)
    if (!parsed.ok) return parsed
    const { token, expirationDate } = parsed.value
    return ok(sessionOf(token, startOfNorwegianDay(dateOf(expirationDate) ?? asked)))
  }

  /** Two exchanges at once can meet in a revision conflict, which a second try settles. */
  async function openWithCompanyKey(refreshToken: string): Promise<Result<Session, TripletexError>> {
    const first = await exchangeCompanyKey(refreshToken)
    return !first.ok && first.error.kind === 'revision' ? exchangeCompanyKey(refreshToken) : first
  }

  async function exchangeCompanyKey(refreshToken: string): Promise<Result<Session, TripletexError>> {
    const body = { refreshToken, ttlSeconds: companySessionSeconds }
    const started = now()
    const path = 'token/session/:createFromRefreshToken'
    const answer = await transport({ method: 'POST', path, body }, undefined)
    if (!answer.ok) return answer
    if (answer.value.status >= 300) return err(refusedCompanyKey(errorOfAnswer(answer.value)))
    const parsed = parseAnswer(sessionAnswer, answer.value)
    if (!parsed.ok) return parsed
    return ok(sessionOf(parsed.value.token, started.add({ seconds: companySessionSeconds })))
  }

  return {
    async authorization() {
      if (current !== undefined && Temporal.Instant.compare(now(), current.renewAt) < 0) {
        return ok(current.authorization)
      }
      opening ??= open().finally(() => {
        opening = undefined
      })
      const opened = await opening
      return opened.ok ? ok(opened.value.authorization) : opened
    },
    discard(authorization) {
      if (current?.authorization === authorization) current = undefined
    },
    async end() {
      const ended = current
      current = undefined
      if (ended === undefined) return
      const path = `token/session/${encodeURIComponent(ended.token)}`
      await transport({ method: 'DELETE', path, loggedPath: 'token/session/{token}' }, ended.authorization)
    },
  }
}

function sessionOf(token: string, dies: Temporal.Instant): Session {
  const authorization = `Basic ${Buffer.from(`0:${token}`).toString('base64')}`
  return { token, authorization, renewAt: dies.subtract(margin) }
}

function dateOf(text: string | null | undefined): Temporal.PlainDate | undefined {
  try {
    return text == null ? undefined : Temporal.PlainDate.from(text)
  } catch {
    return undefined
  }
}

/** Tripletex names the refused one of the two tokens in the field or path of a 422. */
function refusedUserKey(error: TripletexError): TripletexError {
  const { requestId } = error
  if (error.kind === 'validation') {
    const names = error.fields.map((each) => each.field ?? '').join(' ')
    if (names.includes('consumerToken')) return { kind: 'unauthorized', reason: 'consumerToken', requestId }
    if (names.includes('employeeToken')) return { kind: 'unauthorized', reason: 'employeeToken', requestId }
  }
  if (error.kind === 'unauthorized') return { ...error, reason: 'employeeToken' }
  return error
}

function refusedCompanyKey(error: TripletexError): TripletexError {
  const refused = ['unauthorized', 'validation', 'forbidden'].includes(error.kind)
  return refused ? { kind: 'unauthorized', reason: 'companyKey', requestId: error.requestId } : error
}
