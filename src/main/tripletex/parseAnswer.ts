import { err, ok, type Result } from '@shared/result'
import { z } from 'zod'
import { type Answer, jsonOf } from './answer'
import type { TripletexError } from './errors'

/** The envelope of a single object. */
export function single<T>(schema: z.ZodType<T>) {
  return z.object({ value: schema }).transform((body) => body.value)
}

/** The envelope of a list, for whom its rows are enough. */
export function list<T>(schema: z.ZodType<T>) {
  return z.object({ values: z.array(schema) }).transform((body) => body.values)
}

/** Reads the body of a successful answer. What does not fit is named by path, never by value. */
export function parseAnswer<T>(schema: z.ZodType<T>, answer: Answer): Result<T, TripletexError> {
  const body = jsonOf(answer)
  const parsed = schema.safeParse(body)
  if (parsed.success) return ok(parsed.data)
  return err({
    kind: 'unexpectedAnswer',
    status: answer.status,
    reason: body === undefined ? 'notJson' : 'shape',
    detail: parsed.error.issues.map((issue) => issue.path.join('.')).join(', '),
    outcome: 'unknown',
    requestId: answer.requestId,
  })
}

/** A call without an answer of its own is done when Tripletex says 204; a page with 200 comes from a portal on the way. */
export function noContent({ status, requestId }: Answer): Result<undefined, TripletexError> {
  if (status === 204) return ok(undefined)
  const reason = 'notTripletex'
  return err({ kind: 'unexpectedAnswer', status, reason, detail: '', outcome: 'unknown', requestId })
}
