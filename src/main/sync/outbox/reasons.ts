import type { OutboxReason, OutboxReasonCode } from '@shared/ipc/sync'
import type { TripletexError } from '../../tripletex/errors'

export function reason(
  code: OutboxReasonCode,
  facts: Partial<Omit<OutboxReason, 'code'>> = {},
): OutboxReason {
  return { code, field: null, message: null, requestId: null, hours: null, date: null, ...facts }
}

/**
 * What a failed call means for the item it was made for. `later`: try again by itself. `person`: somebody must mend something.
 * `everything`: no item can leave now. `stored`: whether a write may have been stored all the same.
 */
export type Failure = {
  scope: 'later' | 'person' | 'offline' | 'key' | 'rateLimit'
  stored: boolean
  reason: OutboxReason
  retryAfterMs?: number
}

export function failureOf(error: TripletexError): Failure {
  const requestId = error.requestId ?? null
  switch (error.kind) {
    case 'network':
      return error.outcome === 'unknown'
        ? { scope: 'offline', stored: true, reason: reason('answerUnknown', { requestId }) }
        : { scope: 'offline', stored: false, reason: reason('offline', { requestId }) }
    case 'noCredential':
    case 'unauthorized':
      return { scope: 'key', stored: false, reason: reason('keyMissing', { requestId }) }
    case 'rateLimited':
      return {
        scope: 'rateLimit',
        stored: false,
        reason: reason('rateLimited', { requestId }),
        retryAfterMs: error.retryAfterSeconds * 1000,
      }
    case 'server':
      return {
        scope: 'later',
        stored: error.outcome === 'unknown',
        reason: reason('serverError', { requestId }),
      }
    case 'revision':
    case 'duplicate':
    case 'notFound':
      return { scope: 'later', stored: false, reason: reason('revision', { requestId }) }
    case 'forbidden':
      return {
        scope: 'person',
        stored: false,
        reason: reason('forbidden', { requestId, message: error.message }),
      }
    case 'locked':
      return {
        scope: 'person',
        stored: false,
        reason: reason('locked', { requestId, message: error.message }),
      }
    case 'validation':
      return {
        scope: 'person',
        stored: false,
        reason: reason('refused', {
          requestId,
          field: error.fields[0]?.field ?? null,
          message: error.fields.map((each) => each.message).join(' ') || error.message,
        }),
      }
    case 'unexpectedAnswer':
      return {
        scope: 'later',
        stored: error.outcome === 'unknown',
        reason: reason('unexpectedAnswer', { requestId }),
      }
  }
}

/** Whether an item with this reason waits for somebody, and not for the network or the time. */
export function needsPerson(code: OutboxReasonCode): boolean {
  return !PASSING.includes(code)
}

const PASSING: readonly OutboxReasonCode[] = [
  'offline',
  'answerUnknown',
  'rateLimited',
  'serverError',
  'revision',
  'keyMissing',
  'unexpectedAnswer',
  'internal',
]

/** Whether no item can leave now, whatever it is. */
export function stopsEverything({ scope }: Pick<Failure, 'scope'>): boolean {
  return scope === 'offline' || scope === 'key' || scope === 'rateLimit'
}
