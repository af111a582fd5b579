import type { WorkTypeId } from '@shared/domain/ids'
import { type BusyError, busyError } from '@shared/ipc/errors'
import type { WorkTypeList, WorkTypePage, WorkTypeRow } from '@shared/ipc/workTypes'
import { err, ok, type Result } from '@shared/result'
import type { StoredProduct } from '../db/productRepository'
import type { Store } from '../db/store'
import type { StoredWorkType, WorkTypeSetup } from '../db/workTypeRepository'
import type { WorkTypeUsage } from '../db/workTypeUsage'
import { workTypeSync } from '../settings/transferSettings'

/** So many projects are shown on a work type's page; the others are found from their own side. */
const PROJECTS_SHOWN = 100

/** Where work types are made. */
function workTypeSource(store: Store): 'busy' | 'tripletex' {
  return workTypeSync(store) ? 'tripletex' : 'busy'
}

/** Every work type there is, archived ones too, by name. */
export function workTypeList(store: Store): WorkTypeList {
  const setups = store.workTypes.setups()
  const products = store.products.many([...setups.values()].flatMap((each) => each.productTripletexId ?? []))
  const usage = store.workTypeUsage.all()
  const hasProducts = store.products.anyInUse()
  const rows = store.workTypes.all().map((workType) => {
    const setup = setups.get(workType.id) ?? store.workTypes.setup(workType.id)
    const product = products.get(setup.productTripletexId ?? 0) ?? null
    const used = usage.get(workType.id) ?? { projects: 0, minutes: 0 }
    return toRow(workType, setup, product, used, hasProducts)
  })
  return { source: workTypeSource(store), hasProducts, rows }
}

/** One work type with the projects that use it. */
export function workTypePage(store: Store, id: WorkTypeId): Result<WorkTypePage, BusyError> {
  const workType = store.workTypes.get(id)
  if (!workType) return err(busyError('notFound'))
  const setup = store.workTypes.setup(id)
  const product = setup.productTripletexId === null ? null : store.products.get(setup.productTripletexId)
  const using = store.workTypeUsage.projectsOf(id)
  const used = { projects: using.length, minutes: store.workTypeUsage.minutesOf(id) }
  const hasProducts = store.products.anyInUse()
  return ok({
    workType: { ...toRow(workType, setup, product, used, hasProducts), kind: workType.kind },
    source: workTypeSource(store),
    using: using.slice(0, PROJECTS_SHOWN),
    categories: store.workTypes.categories(),
    hasProducts,
  })
}

function toRow(
  { id, name, origin, archivedAt, archivedBy, billable }: StoredWorkType,
  { category, priceOre }: WorkTypeSetup,
  product: StoredProduct | null,
  used: WorkTypeUsage,
  hasProducts: boolean,
): WorkTypeRow {
  const archived = archivedAt !== null
  const inUse = product !== null && product.archivedAt === null
  return {
    id,
    name,
    origin,
    archived,
    archivedBy,
    billable,
    category,
    priceOre,
    product: product && {
      tripletexId: product.tripletexId,
      number: product.number,
      name: product.name,
      inUse,
    },
    lacksProduct: hasProducts && !archived && billable && !inUse,
    ...used,
  }
}
