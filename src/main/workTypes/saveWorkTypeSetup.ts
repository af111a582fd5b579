import type { WorkTypeId } from '@shared/domain/ids'
import { type BusyError, busyError } from '@shared/ipc/errors'
import type { Recorded } from '@shared/ipc/history'
import type { WorkTypeSetupChange } from '@shared/ipc/workTypes'
import { err, ok, type Result } from '@shared/result'
import { changeRegister } from '../administration/changeRegister'
import type { Store } from '../db/store'
import type { WorkTypeSetup } from '../db/workTypeRepository'
import { changeStandardPrice } from '../projects/fillInPrices'
import type { Services } from '../services'

/** Saves what Busy knows of a work type, wherever it comes from; what is left out of `change` stays as it is. */
export function saveWorkTypeSetup(
  services: Services,
  id: WorkTypeId,
  change: WorkTypeSetupChange,
): Result<Recorded, BusyError> {
  const { store, clock } = services
  const workType = store.workTypes.get(id)
  if (!workType) return err(busyError('notFound'))
  const before = store.workTypes.setup(id)
  const after: WorkTypeSetup = {
    category: change.category ?? before.category,
    priceOre: change.priceOre === undefined ? before.priceOre : change.priceOre,
    productTripletexId:
      change.productTripletexId === undefined ? before.productTripletexId : change.productTripletexId,
  }
  const product = after.productTripletexId
  if (product !== null && product !== before.productTripletexId && !isInUse(store, product)) {
    return err(busyError('productUnknown'))
  }
  const call = { name: 'workTypes.saveSetup', input: { id, ...change } } as const
  return ok(
    changeRegister(services, call, { kind: 'workType', id }, () => {
      changeStandardPrice(store, id, () => store.workTypes.saveSetup(id, after, clock.now()))
      return {
        action: 'changed',
        subject: { kind: 'workType', id, name: workType.name },
        before: asRead(store, before),
        after: asRead(store, after),
      }
    }),
  )
}

const isInUse = (store: Store, product: number) => store.products.get(product)?.archivedAt === null

/** The setup as people read it in the log. */
function asRead(store: Store, { category, priceOre, productTripletexId }: WorkTypeSetup) {
  const product = productTripletexId === null ? null : store.products.get(productTripletexId)
  return { category, priceOre, product: product && `${product.number} ${product.name}`.trim() }
}
