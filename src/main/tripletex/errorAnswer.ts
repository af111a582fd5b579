import { z } from 'zod'
import { type Answer, jsonOf } from './answer'
import type { TripletexError } from './errors'
import { askedWait } from './rateLimitHeaders'

const errorBody = z.object({
  code: z.number().nullish(),
  message: z.string().nullish(),
  developerMessage: z.string().nullish(),
  requestId: z.string().nullish(),
  validationMessages: z
    .array(
      z.object({
        field: z.string().nullish(),
        path: z.string().nullish(),
        message: z.string().nullish(),
      }),
    )
    .nullish(),
})

type ErrorBody = z.infer<typeof errorBody>

/** The codes of Tripletex's error list that ask for an answer of their own. */
export const errorCode = {
  security: 9000,
  duplicateEntry: 7000,
  revision: 8000,
  locked: 10_000,
  duplicateRow: 14_000,
  tooManyRows: 23_000,
} as const

/** Turns an answer outside 2xx into an error value, by status and code: messages follow the language of the key's user. */
export function errorOfAnswer(answer: Answer): TripletexError {
  const { status } = answer
  const parsed = errorBody.safeParse(jsonOf(answer))
  const body = parsed.success ? parsed.data : undefined
  const requestId = answer.requestId ?? body?.requestId ?? undefined

  if (status === 429)
    return { kind: 'rateLimited', retryAfterSeconds: askedWait(answer.headers) ?? 0, requestId }
  if (status >= 500) return { kind: 'server', status, outcome: 'unknown', requestId }
  if (body?.code === undefined || body.code === null) {
    const reason = parsed.success ? 'notTripletex' : 'notJson'
    return { kind: 'unexpectedAnswer', status, reason, detail: '', outcome: 'unknown', requestId }
  }
  return { ...errorOfBody(status, body.code, body), requestId }
}

/** The code and the refused properties of an error answer: what a log may tell of it, since its messages hold names. */
export function errorFacts(answer: Answer): { code: number | undefined; fields: readonly string[] } {
  const parsed = errorBody.safeParse(jsonOf(answer))
  if (!parsed.success) return { code: undefined, fields: [] }
  return {
    code: parsed.data.code ?? undefined,
    fields: fieldsOf(parsed.data).flatMap(({ field }) => field ?? []),
  }
}

/** The list has more rows than Tripletex gives out, however small the page: ask for a narrower one. */
export function isTooManyRows(error: TripletexError): boolean {
  return error.kind === 'validation' && error.code === errorCode.tooManyRows
}

function errorOfBody(status: number, code: number, body: ErrorBody): TripletexError {
  const message = messageOf(body)
  if (code === errorCode.security || status === 403) return { kind: 'forbidden', message }
  if (status === 401) return { kind: 'unauthorized', reason: 'sessionRejected' }
  if (status === 404) return { kind: 'notFound', message }
  if (code === errorCode.revision) return { kind: 'revision' }
  if (code === errorCode.duplicateEntry || code === errorCode.duplicateRow)
    return { kind: 'duplicate', message }
  if (code === errorCode.locked) return { kind: 'locked', message }
  return { kind: 'validation', status, code, fields: fieldsOf(body), message }
}

/** A 404's own text names an internal rule at best; what a person can use comes from the validation messages. */
function messageOf(body: ErrorBody): string {
  const fromFields = fieldsOf(body).map((each) => each.message)
  return fromFields.length > 0 ? fromFields.join(' ') : (body.message ?? body.developerMessage ?? '')
}

function fieldsOf(body: ErrorBody) {
  return (body.validationMessages ?? []).map(({ field, path, message }) => ({
    field: field ?? path ?? null,
    message: message ?? '',
  }))
}
