import { type OutboxId, PersonId } from '@shared/domain/ids'
import { type BusyError, busyError } from '@shared/ipc/errors'
import type { SetUpAction } from '@shared/ipc/history'
import { BrokenReference, type RowChange, turnedRows } from '../db/registerRowRepository'
import type { Store } from '../db/store'
import { selfAsActor } from '../people/actor'
import { mayMake } from '../people/callRights'
import { nobodyReached, queueReached, type Reach, reaches } from '../people/followNumbers'
import type { Services } from '../services'
import { retryMended } from '../sync/outbox/retry'
import type { RegisterChange } from './administrationChange'
import { AREAS } from './changeRegister'
import { recordChange } from './recordChange'
import { obstacleAfter, obstacleBefore } from './registerObstacles'
import type { RegisterStep } from './registerStep'

/**
 * Takes a change of what people set up back, or makes it again, row by row as it was: by whoever may make it now, where nothing of
 * it was changed since, and where what comes of it may stand. Answers why not; nothing is changed then.
 */
export function applyRegisterStep(
  services: Services,
  direction: 'undo' | 'redo',
  step: RegisterStep,
): BusyError | null {
  const { store, changed } = services
  const known = { personOfItem: (id: OutboxId) => store.outbox.get(id)?.key.personId ?? null }
  const { of, logged, rows } = direction === 'undo' ? turned(step) : step
  const refusal = unlessRefused(() =>
    store.transaction(() => {
      if (!mayMake(() => selfAsActor(store), step.call, known)) refuse(busyError('forbidden'))
      refuse(obstacleBefore(services, of, rows))
      if (!store.registerRows.areBefore(rows)) refuse(busyError('undoChanged'))
      store.registerRows.write(rows)
      refuse(obstacleAfter(services, of, rows))
      if (logged) recordChange(services, logged)
      queueReached(services, reachOf(store, rows))
    }),
  )
  if (refusal) return refusal
  if (of.kind === 'person') {
    retryMended(services)
    services.queueFilled()
  }
  changed(...AREAS[of.kind], 'history')
  return null
}

/** Whose totals may come to belong to somebody else: by another number, or by one more or fewer who has it or is that employee. */
function reachOf(store: Store, rows: readonly RowChange[]): Reach {
  const reach = nobodyReached()
  for (const { table, key, before, after } of rows) {
    if (
      table !== 'people' ||
      !(before === null || after === null || MOVES_TOTALS.some((each) => each in after))
    )
      continue
    const id = PersonId.parse(key['id'])
    const numbers = [
      before?.['employee_number'],
      after?.['employee_number'],
      store.people.get(id)?.employeeNumber,
    ]
    reaches(
      reach,
      id,
      numbers.filter((number) => typeof number === 'string'),
    )
  }
  return reach
}

const MOVES_TOTALS = ['employee_number', 'employee_tripletex_id', 'archived_at']

class Refused extends Error {
  readonly why: BusyError

  constructor(why: BusyError) {
    super(why.code)
    this.name = 'Refused'
    this.why = why
  }
}

/** Ends the transaction, with nothing changed, where there is something in the way. */
function refuse(why: BusyError | null): void {
  if (why) throw new Refused(why)
}

function unlessRefused(work: () => void): BusyError | null {
  try {
    work()
    return null
  } catch (fault) {
    if (fault instanceof Refused) return fault.why
    if (fault instanceof BrokenReference) {
      return busyError(fault.why === 'inUse' ? 'undoInUse' : 'undoChanged')
    }
    throw fault
  }
}

function turned(step: RegisterStep): RegisterStep {
  return { ...step, logged: step.logged && turnedChange(step.logged), rows: turnedRows(step.rows) }
}

const OPPOSITE = {
  created: 'deleted',
  deleted: 'created',
  archived: 'restored',
  restored: 'archived',
  changed: 'changed',
  imported: 'changed',
} as const satisfies Record<SetUpAction, SetUpAction>

function turnedChange({ action, subject, before, after }: RegisterChange): RegisterChange {
  return {
    action: OPPOSITE[action],
    subject,
    ...(after && { before: after }),
    ...(before && { after: before }),
  }
}
