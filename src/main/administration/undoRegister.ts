import type { AdministrationAction } from '@shared/domain/administrationChange'
import { type BusyError, busyError } from '@shared/ipc/errors'
import { BrokenReference, type RowChange, turnedRows } from '../db/registerRowRepository'
import { selfAsActor } from '../people/actor'
import { mayMake } from '../people/callRights'
import { queueTotalsAnew } from '../people/queueTotalsAnew'
import type { Services } from '../services'
import { retryMended } from '../sync/outbox/retry'
import type { AdministrationChange } from './administrationChange'
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
  const { of, logged, rows } = direction === 'undo' ? turned(step) : step
  const refusal = unlessRefused(() =>
    store.transaction(() => {
      if (!mayMake(() => selfAsActor(store), step.call)) refuse(busyError('forbidden'))
      refuse(obstacleBefore(services, of, rows))
      if (!store.registerRows.areBefore(rows)) refuse(busyError('undoChanged'))
      store.registerRows.write(rows)
      refuse(obstacleAfter(services, of, rows))
      if (logged) recordChange(services, logged)
      if (movesTotals(rows)) queueTotalsAnew(services)
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

/** Whether totals may come to belong to somebody else: by another number, or by one more or fewer who has it. */
function movesTotals(rows: readonly RowChange[]): boolean {
  return rows.some(
    ({ table, before, after }) =>
      table === 'people' &&
      (before === null || after === null || 'employee_number' in after || 'archived_at' in after),
  )
}

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
} as const satisfies Record<AdministrationAction, AdministrationAction>

function turnedChange({ action, subject, before, after }: AdministrationChange): AdministrationChange {
  return {
    action: OPPOSITE[action],
    subject,
    ...(after && { before: after }),
    ...(before && { after: before }),
  }
}
