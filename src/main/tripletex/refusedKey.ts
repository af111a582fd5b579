import type { TripletexCredential } from './credential'
import type { TripletexError } from './errors'

/** Tripletex names the refused one of the two tokens in the field or path of a 422. */
export function refusedUserKey(error: TripletexError): TripletexError {
  const { requestId } = error
  if (names(error, 'consumerToken')) return { kind: 'unauthorized', reason: 'consumerToken', requestId }
  if (names(error, 'employeeToken')) return { kind: 'unauthorized', reason: 'employeeToken', requestId }
  if (error.kind === 'unauthorized') return { ...error, reason: 'employeeToken' }
  return error
}

/** Any refusal of the exchange is one of the key, except one of the life that was asked for. */
export function refusedCompanyKey(error: TripletexError): TripletexError {
  const ofKey =
    ['unauthorized', 'validation', 'forbidden'].includes(error.kind) && !names(error, 'ttlSeconds')
  return ofKey ? { kind: 'unauthorized', reason: 'companyKey', requestId: error.requestId } : error
}

function names(error: TripletexError, property: string): boolean {
  return error.kind === 'validation' && error.fields.some(({ field }) => (field ?? '').includes(property))
}

/** Whether the two open sessions for the same key, so that what refused one refuses the other. */
export function sameCredential(one: TripletexCredential, other: TripletexCredential): boolean {
  if (one.kind === 'companyKey') return other.kind === 'companyKey' && one.companyKey === other.companyKey
  return (
    other.kind === 'userKey' && one.userKey === other.userKey && one.consumerToken === other.consumerToken
  )
}
