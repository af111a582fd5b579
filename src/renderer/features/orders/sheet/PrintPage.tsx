import { OrderId } from '@shared/domain/ids'
import { useMemo } from 'react'
import { useParams } from 'react-router'
import { useBusyQuery } from '../../../app/busyClient'
import { useOrder } from '../useOrder'
import { OrderSheet } from './OrderSheet'
import { sheetContent } from './sheetContent'

/** The sheet of an order alone in a window that nobody sees, for main to print. It says on the root when all is drawn. */
export function PrintPage() {
  const id = OrderId.safeParse(useParams().id)
  return id.success ? <PrintOf id={id.data} /> : null
}

function PrintOf({ id }: { id: OrderId }) {
  const { draft, finished } = useOrder(id)
  const order = draft ?? finished
  const content = useMemo(() => order && sheetContent(order), [order])
  // The name of the company stands on the sheet.
  const { isSuccess } = useBusyQuery('integration.status', undefined)
  if (!content || !isSuccess) return null
  return (
    <OrderSheet
      content={content}
      onDrawn={() => document.documentElement.setAttribute('data-print-ready', '')}
    />
  )
}
