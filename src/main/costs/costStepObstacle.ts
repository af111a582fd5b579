import { CostId } from '@shared/domain/ids'
import { may } from '@shared/domain/roles'
import { type BusyError, busyError } from '@shared/ipc/errors'
import type { RowChange } from '../db/registerRowRepository'
import { selfAsActor } from '../people/actor'
import type { Services } from '../services'
import { costLocked } from './costLocked'

/**
 * Why a change of costs cannot be taken back or made again now; null: it can. What came on an order since is locked, and an approval,
 * or what is somebody else's, is changed by those only who approve it now.
 */
export function costStepObstacle(
  { store }: Pick<Services, 'store'>,
  rows: readonly RowChange[],
): BusyError | null {
  const changed = rows.filter(({ table }) => table === 'costs')
  const known = new Map(
    store.costs
      .many(changed.map(({ key }) => CostId.parse(key['id'])))
      .map((cost) => [String(cost.id), cost]),
  )
  const actor = selfAsActor(store)
  for (const { key, before, after } of changed) {
    const cost = known.get(String(key['id']))
    if (!cost) continue
    if (cost.status === 'onOrder') return costLocked(cost, 'state')
    const decides = before?.['status'] === 'approved' || after?.['status'] === 'approved'
    const own = cost.personId === actor?.personId && !decides
    if (!own && !(actor && may(actor, 'approveTime', cost))) return busyError('forbidden')
  }
  return null
}
