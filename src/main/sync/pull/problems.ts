import type { BusyErrorCode } from '@shared/ipc/errors'
import type { PulledKind, PullProblem } from '@shared/ipc/integration'
import type { Clock } from '../../clock'
import type { TripletexError } from '../../tripletex/errors'

/** What stood in the way of each kind when it was last asked for. Kept while the program runs: the next start asks anew. */
export function createPullProblems(clock: Clock) {
  const problems = new Map<PulledKind, PullProblem>()
  return {
    /** `error` null: the kind was pulled. */
    note(kind: PulledKind, error: TripletexError | null): void {
      if (error === null) {
        problems.delete(kind)
        return
      }
      const [code, at, before] = [codeOf(error), clock.now(), problems.get(kind)]
      const since = before?.code === code ? before.since : at
      problems.set(kind, { code, requestId: error.requestId ?? null, at, since })
    },
    of: (kind: PulledKind): PullProblem | null => problems.get(kind) ?? null,
    /** Another key may have other rights. */
    forget: () => problems.clear(),
  }
}

function codeOf(error: TripletexError): BusyErrorCode {
  switch (error.kind) {
    case 'network':
      return 'noNetwork'
    case 'noCredential':
    case 'unauthorized':
      return 'keyRejected'
    case 'forbidden':
      return 'missingRights'
    case 'rateLimited':
      return 'askedToWait'
    case 'unexpectedAnswer':
      return error.reason === 'shape' ? 'tripletexFailed' : 'notTripletex'
    case 'notFound':
    case 'revision':
    case 'duplicate':
    case 'locked':
    case 'validation':
    case 'server':
      return 'tripletexFailed'
  }
}
