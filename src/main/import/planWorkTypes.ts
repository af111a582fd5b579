import { foldText } from '@shared/domain/foldText'
import { WorkTypeId } from '@shared/domain/ids'
import type { ImportTable } from '@shared/domain/import/importTable'
import { readWorkTypeRows } from '@shared/domain/import/readRows'
import type { StoredProduct } from '../db/productRepository'
import type { WorkTypeSetup } from '../db/workTypeRepository'
import { changeStandardPrice } from '../projects/fillInPrices'
import type { Services } from '../services'
import { changing, type ImportPlan, making, type PlannedRow, saysOther } from './plan'
import { problemOf } from './problemOf'

/** What a file does to the work types: its rows are found again by the names of those in use. A new one is billable unless the file says otherwise. */
export function planWorkTypes(services: Services, table: ImportTable): ImportPlan {
  const { store, clock, newId } = services
  const { rows, problems } = readWorkTypeRows(table)
  const inUse = store.workTypes.all().filter(({ archivedAt }) => archivedAt === null)
  const byName = new Map(inUse.map((workType) => [foldText(workType.name), workType]))
  const findProduct = productFinder(store.products.inUse())

  const planned = rows.flatMap((row): PlannedRow[] => {
    const problem = problemOf(table, row)
    const product = row.product === undefined ? undefined : findProduct(row.product)
    if (product === null) {
      problems.push(problem('product', 'productUnknown'))
      return []
    }
    const workType = byName.get(foldText(row.name))
    const before = workType && store.workTypes.setup(workType.id)
    const setup: WorkTypeSetup = {
      category: row.category ?? before?.category ?? '',
      priceOre: row.priceOre ?? before?.priceOre ?? null,
      productTripletexId: product ?? before?.productTripletexId ?? null,
    }
    if (!workType || !before) {
      const id = WorkTypeId.parse(newId())
      return [
        making(row.line, row.name, () => {
          store.workTypes.addLocal({ id, name: row.name, billable: row.billable ?? true })
          store.workTypes.saveSetup(id, setup, clock.now())
        }),
      ]
    }
    const { id, origin } = workType
    const name = origin === 'busy' ? row.name : workType.name
    const billable = row.billable ?? workType.billable
    if (origin === 'tripletex' && billable !== workType.billable) {
      problems.push(problem('billable', 'ofTripletex'))
      return []
    }
    return [
      changing(
        row.line,
        name,
        {
          name: name !== workType.name,
          category: setup.category !== before.category,
          price: setup.priceOre !== before.priceOre,
          billable: saysOther(row.billable, workType.billable),
          product: setup.productTripletexId !== before.productTripletexId,
        },
        () => {
          if (origin === 'busy') store.workTypes.changeLocal(id, { name, billable })
          changeStandardPrice(store, id, () => store.workTypes.saveSetup(id, setup, clock.now()))
        },
      ),
    ]
  })
  return { rows: planned, problems }
}

/** A product by its number, or by a name that it alone has; null where there is none such. */
function productFinder(products: readonly StoredProduct[]): (text: string) => number | null {
  const byNumber = new Map(products.map((product) => [product.number, product.tripletexId]))
  const byName = Map.groupBy(products, ({ name }) => foldText(name))
  return (text) => {
    const named = byName.get(foldText(text))
    return byNumber.get(text) ?? (named?.length === 1 ? (named[0]?.tripletexId ?? null) : null)
  }
}
