import type { Cost, CostObstacle } from '@shared/domain/cost'
import { type BusyError, busyError } from '@shared/ipc/errors'

/** Says why something cannot be done with a cost, with what the words need. */
export function costLocked({ day, status }: Pick<Cost, 'day' | 'status'>, reason: CostObstacle): BusyError {
  return reason === 'notAllowed' ? busyError('forbidden') : busyError('costLocked', { reason, day, status })
}
