import type { OutboxId } from '@shared/domain/ids'
import type { OutboxReasonCode } from '@shared/ipc/sync'
import type { Services } from '../../services'

type Deps = Pick<Services, 'store' | 'clock'>

/** The reason stays until there is a new answer: without one, the question to the person is still open. */
const DUE = { state: 'pending', nextAttemptAt: null, tries: 0 } as const

/** Makes one item due at once, whatever it waited for. */
export function retryOne({ store, clock }: Deps, id: OutboxId): void {
  const item = store.outbox.get(id)
  if (item && (item.state === 'retry' || item.state === 'blocked' || item.state === 'pending')) {
    store.outbox.change(id, DUE, clock.now())
  }
}

/** Makes everything that waits or needs somebody due at once; a choice keeps the moment in which it can be taken back. */
export function retryAll(deps: Deps): void {
  deps.store.transaction(() => {
    for (const item of deps.store.outbox.open()) {
      if (item.resolution === null || item.state === 'retry') retryOne(deps, item.id)
    }
  })
}

const MENDED_BY_A_PULL: readonly OutboxReasonCode[] = [
  'employeeNumberMissing',
  'employeeUnknown',
  'employeeNumberShared',
  'projectUnknown',
  'workTypeUnknown',
  'employeeMayNotRegister',
  'projectClosed',
  'projectNotStarted',
  'projectEnded',
  'notParticipant',
  'workTypeNotAllowed',
  'commentRequired',
]

const MENDED_BY_A_KEY: readonly OutboxReasonCode[] = ['forbidden', 'keyMissing']

/** After a pull, or a change of employee number, what was missing may be there: such items are tried again. */
export function retryMended(deps: Deps): void {
  retryBlockedFor(deps, MENDED_BY_A_PULL)
}

/** A new key may have the rights that the one before lacked. */
export function retryWithNewKey(deps: Deps): void {
  retryBlockedFor(deps, MENDED_BY_A_KEY)
}

function retryBlockedFor({ store, clock }: Deps, codes: readonly OutboxReasonCode[]): void {
  store.outbox.retryBlocked(codes, clock.now())
}
