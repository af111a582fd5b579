import type { LocalDay } from '@shared/domain/localDay'
import type { FinishedOrder, OrderDraft, OrderTotals } from '@shared/ipc/orders'

/** What stands on the sheet of an order, whether it is finished or not. */
export type SheetContent = {
  isDraft: boolean
  number: string | null
  projectName: string
  projectNumber: string
  customerName: string | null
  reference: string
  comment: string
  orderDate: LocalDay
  /** The first day of what is billed; null: nothing has a day. */
  firstDay: LocalDay | null
  lastDay: LocalDay
  lines: readonly SheetLine[]
  totals: OrderTotals
}
export type SheetLine = Pick<
  FinishedOrder['lines'][number],
  | 'key'
  | 'description'
  | 'quantityHundredths'
  | 'unitPriceOre'
  | 'discountBasisPoints'
  | 'vatBasisPoints'
  | 'netOre'
>

/** The sheet of a draft as it stands, or of an order as it was finished. The interval begins with the first day that is billed. */
export function sheetContent(order: OrderDraft | FinishedOrder): SheetContent {
  const days = [...order.entries, ...order.costs].filter(({ included }) => included).map(({ day }) => day)
  return {
    isDraft: !('standing' in order),
    number: 'remote' in order ? (order.remote?.number ?? null) : null,
    projectName: order.projectName,
    projectNumber: order.projectNumber,
    customerName: order.customerName,
    reference: order.reference,
    comment: order.comment,
    orderDate: order.orderDate,
    firstDay: order.fromDay ?? days.toSorted()[0] ?? null,
    lastDay: order.toDay,
    lines: order.lines,
    totals: order.totals,
  }
}
