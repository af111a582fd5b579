import type { ChangedFields } from '@shared/domain/administrationChange'
import { foldText } from '@shared/domain/foldText'
import { WorkTypeId } from '@shared/domain/ids'
import type { ImportTable } from '@shared/domain/import/importTable'
import { planRows, WORK_TYPE_ROWS } from '@shared/domain/import/readRows'
import type { WorkTypeFields } from '@shared/ipc/workTypes'
import { ok } from '@shared/result'
import type { StoredProduct } from '../db/productRepository'
import { NO_WORK_TYPE_SETUP, type WorkTypeSetup } from '../db/workTypeRepository'
import type { Services } from '../services'
import { changing, type ImportPlan, isEffective, leftOut, making, saysOther } from './plan'

/** What a file does to the work types: its rows are found again by the names of those in use. A new one is billable unless the file says otherwise. */
export function* planWorkTypes(
  { store, clock, newId }: Services,
  table: ImportTable,
): Generator<void, ImportPlan> {
  const inUse = store.workTypes.all().filter(({ archivedAt }) => archivedAt === null)
  yield
  const byName = Map.groupBy(inUse, ({ name }) => foldText(name))
  const setups = store.workTypes.setups()
  yield
  const findProduct = productFinder(store.products.inUse())
  const ofSetups = [...setups.values()].flatMap(({ productTripletexId }) => productTripletexId ?? [])
  const products = store.products.many([...new Set(ofSetups)])
  const made: (WorkTypeFields & { id: WorkTypeId })[] = []
  const changed: (WorkTypeFields & { id: WorkTypeId })[] = []
  const setUp: (WorkTypeSetup & { id: WorkTypeId })[] = []

  const asRead = ({ name, billable }: WorkTypeFields, setup: WorkTypeSetup): ChangedFields => {
    const { category, priceOre, productTripletexId } = setup
    const product = products.get(productTripletexId ?? 0)
    return { name, billable, category, priceOre, product: product ? nameOf(product) : null }
  }

  const { planned, problems } = yield* planRows(table, WORK_TYPE_ROWS, (row) => {
    const product = row.product === undefined ? undefined : findProduct(row.product)
    if (product === null) return leftOut('product', 'productUnknown')
    if (product) products.set(product.tripletexId, product)
    const named = byName.get(foldText(row.name)) ?? []
    if (named.length > 1) return leftOut('name', 'ambiguous')
    const workType = named[0]
    const before = (workType && setups.get(workType.id)) ?? NO_WORK_TYPE_SETUP
    const setup: WorkTypeSetup = {
      category: row.category ?? before.category,
      priceOre: row.priceOre ?? before.priceOre,
      productTripletexId: product?.tripletexId ?? before.productTripletexId,
    }
    const { line } = row
    if (!workType) {
      const id = WorkTypeId.parse(newId())
      const fields = { name: row.name, billable: row.billable ?? true }
      made.push({ id, ...fields })
      setUp.push({ id, ...setup })
      return ok(making({ line, id, name: row.name }, asRead(fields, setup)))
    }
    const { id, origin } = workType
    const after = {
      name: origin === 'busy' ? row.name : workType.name,
      billable: row.billable ?? workType.billable,
    }
    if (origin === 'tripletex' && after.billable !== workType.billable) {
      return leftOut('billable', 'ofTripletex')
    }
    const differs = {
      name: after.name !== workType.name,
      category: setup.category !== before.category,
      price: setup.priceOre !== before.priceOre,
      billable: saysOther(row.billable, workType.billable),
      product: setup.productTripletexId !== before.productTripletexId,
    }
    if (differs.name || differs.billable) changed.push({ id, ...after })
    if (differs.category || differs.price || differs.product) setUp.push({ id, ...setup })
    const subject = { line, id, name: after.name }
    return ok(changing(subject, differs, asRead(workType, before), asRead(after, setup)))
  })
  const write = () => {
    store.workTypes.addLocalMany(made)
    store.workTypes.changeLocalMany(changed)
    store.workTypes.saveSetups(setUp, clock.now())
  }
  return { rows: planned, problems, toLog: planned.filter(isEffective), write }
}

const nameOf = ({ number, name }: StoredProduct) => `${number} ${name}`.trim()

/** A product by its number, or by a name that it alone has; null where there is none such. */
function productFinder(products: readonly StoredProduct[]): (text: string) => StoredProduct | null {
  const byNumber = new Map(products.map((product) => [product.number, product]))
  const byName = Map.groupBy(products, ({ name }) => foldText(name))
  return (text) => {
    const named = byName.get(foldText(text))
    return byNumber.get(text) ?? (named?.length === 1 ? (named[0] ?? null) : null)
  }
}
