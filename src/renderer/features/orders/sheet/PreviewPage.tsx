import { Button } from '@mantine/core'
import { OrderId } from '@shared/domain/ids'
import type { FinishedOrder, OrderDraft } from '@shared/ipc/orders'
import { useEffect, useMemo, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { Navigate, useParams } from 'react-router'
import { type Action, useActions } from '../../../app/actions/actions'
import { useBusyMutation } from '../../../app/busyClient'
import { MainHeader } from '../../../app/shell/MainHeader'
import { showToast } from '../../../app/toast'
import { BackLink } from '../../../ui/BackLink'
import { EmptyState } from '../../../ui/EmptyState'
import { ErrorNotice } from '../../../ui/ErrorNotice'
import { useWayBack } from '../../../ui/wayBack'
import { OrderBar } from '../draft/OrderBar'
import { ORDER_LIST } from '../OrderPage'
import { useOrder } from '../useOrder'
import { OrderSheet } from './OrderSheet'
import classes from './PreviewPage.module.css'
import { sheetContent } from './sheetContent'

/** The sheet of an order as it will be on paper, and the way to have it as PDF. */
export function PreviewPage() {
  const id = OrderId.safeParse(useParams().id)
  return id.success ? <PreviewOf id={id.data} /> : <Navigate to={ORDER_LIST} replace />
}

function PreviewOf({ id }: { id: OrderId }) {
  const { t } = useTranslation()
  const page = useRef<HTMLDivElement>(null)
  const heading = useRef<HTMLHeadingElement>(null)
  const { draft, finished, gone, error } = useOrder(id)
  const order = draft ?? finished
  useWayBack(page, `/orders/${id}`, t('orders.sheet.backToOrder'))
  useEffect(() => heading.current?.focus({ preventScroll: true }), [])
  const save = useBusyMutation('orders.savePdf')
  const savePdf = () => {
    if (save.isPending) return
    save.mutate(
      { id },
      {
        onSuccess: (saved) => {
          if (saved) void showToast({ message: t('orders.done.saved', { file: saved.file }) })
        },
      },
    )
  }
  usePdfAction(savePdf)
  if (gone) return <Navigate to={ORDER_LIST} replace />
  const empty = order?.lines.length === 0
  return (
    <div ref={page} className={classes.preview}>
      <MainHeader>
        <BackLink to={`/orders/${id}`} label={t('orders.sheet.backToOrder')} />
        <h1 ref={heading} tabIndex={-1} className="truncated" title={order?.projectName}>
          {order?.projectName}
        </h1>
        <span className={classes.about}>{t('orders.sheet.title')}</span>
      </MainHeader>
      {order && !empty && (
        <OrderBar
          minutes={0}
          totals={order.totals}
          actions={
            <Button variant="filled" aria-keyshortcuts="D" disabled={save.isPending} onClick={savePdf}>
              {t(save.isPending ? 'orders.sheet.saving' : 'orders.sheet.pdf')}
            </Button>
          }
        />
      )}
      <ErrorNotice error={error ?? save.error} />
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard */}
      <section className={classes.desk} tabIndex={0} aria-label={t('orders.sheet.title')}>
        {empty && <EmptyState title={t('orders.sheet.none')}>{t('orders.sheet.noneNote')}</EmptyState>}
        {order && !empty && <Sheet order={order} />}
      </section>
    </div>
  )
}

function Sheet({ order }: { order: OrderDraft | FinishedOrder }) {
  const content = useMemo(() => sheetContent(order), [order])
  return <OrderSheet content={content} />
}

function usePdfAction(run: () => void): void {
  const { t } = useTranslation()
  const latest = useRef(run)
  latest.current = run
  const actions = useMemo<Action[]>(
    () => [
      {
        id: 'saveOrderPdf',
        label: t('orders.sheet.pdf'),
        group: 'views',
        keys: ['D'],
        run: () => latest.current(),
      },
    ],
    [t],
  )
  useActions('orderPreview', actions)
}
