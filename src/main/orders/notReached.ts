import { type BusyError, busyError } from '@shared/ipc/errors'
import type { TripletexError } from '../tripletex/errors'

/** What is said to a person who waits for an answer about an order that did not come. */
export function notReached(error: TripletexError): BusyError {
  switch (error.kind) {
    case 'network':
    case 'noCredential':
    case 'unauthorized':
      return busyError('orderNeedsNetwork')
    case 'forbidden':
      return busyError('missingRights')
    case 'rateLimited':
      return busyError('askedToWait')
    default:
      return busyError('tripletexFailed', { requestId: error.requestId ?? '' })
  }
}
