import { type OrderReason, OrderReasonCode } from '@shared/ipc/sync'
import type { TripletexError } from '../../tripletex/errors'
import { type Failure, failureOf } from '../outbox/reasons'

/** What a failed call means for the order that it was made for. */
export type OrderFailure = Omit<Failure, 'reason'> & { reason: OrderReason }

export function orderReason(
  code: OrderReasonCode,
  facts: Partial<Omit<OrderReason, 'code'>> = {},
): OrderReason {
  return { code, field: null, message: null, requestId: null, ...facts }
}

/** Of a call that creates nothing. */
export function readFailure(error: TripletexError): OrderFailure {
  const { reason, ...failure } = failureOf(error)
  const { field, message, requestId } = reason
  const known = OrderReasonCode.safeParse(reason.code)
  return { ...failure, reason: { code: known.success ? known.data : 'refused', field, message, requestId } }
}

/** Of a creation: names the rule that a refusal stands for, by the property that Tripletex points at. */
export function creationFailure(error: TripletexError): OrderFailure {
  const failure = readFailure(error)
  const code = refusedFor(error)
  if (!code) return failure
  const message = error.kind === 'notFound' ? error.message : failure.reason.message
  return { ...failure, scope: 'person', reason: { ...failure.reason, code, message } }
}

function refusedFor(error: TripletexError): OrderReasonCode | null {
  // What the order refers to stays missing until a person sees to it.
  if (error.kind === 'notFound') return 'orderPartGone'
  if (error.kind !== 'validation') return null
  const pointsAt = (part: RegExp) => error.fields.some(({ field }) => part.test(field ?? ''))
  if (pointsAt(/vatType/)) return 'vatRefused'
  return pointsAt(/^customer/) ? 'customerRefused' : null
}
