import type { BusyErrorCode } from '@shared/ipc/errors'
import type { PulledKind, PullProblem } from '@shared/ipc/integration'
import type { Services } from '../../services'
import type { TripletexError } from '../../tripletex/errors'

/** What stood in the way of each kind when it was last asked for; on disk, so that it is told after a restart too. */
export function createPullProblems({ store, clock }: Pick<Services, 'store' | 'clock'>) {
  const all = () => store.settings.get('pullProblems') ?? {}
  return {
    /** `error` null: the kind was pulled. */
    note(kind: PulledKind, error: TripletexError | null): void {
      const { [kind]: before, ...others } = all()
      if (error === null) {
        if (before) store.settings.set('pullProblems', others)
        return
      }
      const [code, at] = [codeOf(error), clock.now()]
      const since = before?.code === code ? before.since : at
      const problem = { code, requestId: error.requestId ?? null, at, since }
      store.settings.set('pullProblems', { ...others, [kind]: problem })
    },
    of: (kind: PulledKind): PullProblem | null => all()[kind] ?? null,
    /** Another key may have other rights. */
    forget: () => store.settings.remove('pullProblems'),
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
    case 'unexpectedAnswer':
      return error.reason === 'shape' ? 'tripletexFailed' : 'notTripletex'
    case 'notFound':
    case 'revision':
    case 'duplicate':
    case 'locked':
    case 'rateLimited':
    case 'validation':
    case 'server':
      return 'tripletexFailed'
  }
}
