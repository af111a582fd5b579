import { type BusyError, busyError } from '@shared/ipc/errors'
import type { CredentialProblem } from '../tripletex/checkCredential'

/** What a person is told of a key that cannot be used. */
export function problemError(problem: CredentialProblem): BusyError {
  switch (problem.code) {
    case 'wrongUserKey':
    case 'wrongCompanyKey':
      return busyError('keyRejected')
    case 'wrongConsumerToken':
      return busyError('consumerTokenRejected')
    case 'noNetwork':
      return busyError('noNetwork', { reason: problem.reason })
    case 'wrongEnvironment':
      return busyError(problem.reason === 'notTripletex' ? 'notTripletex' : 'wrongEnvironment')
    case 'missingRights':
      return busyError('missingRights', { message: problem.message })
    case 'rateLimited':
      return busyError('askedToWait')
    case 'tripletexTrouble':
      return busyError('tripletexFailed', {
        reason: problem.error.kind,
        requestId: problem.error.requestId ?? '',
      })
  }
}
