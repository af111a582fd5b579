import '../../app/panelStyles'
import { OrderId } from '@shared/domain/ids'
import { useTranslation } from 'react-i18next'
import { Navigate, NavLink, Route, Routes, useParams } from 'react-router'
import { MainHeader } from '../../app/shell/MainHeader'
import { ErrorNotice } from '../../ui/ErrorNotice'
import classes from '../approval/ApprovalPage.module.css'
import { DashboardView } from './dashboard/DashboardView'
import { DraftPage } from './draft/DraftPage'
import { FinishedPage } from './finished/FinishedPage'
import { OrderListView } from './list/OrderListView'
import { ORDER_LIST } from './OrderPage'
import { PreviewPage } from './sheet/PreviewPage'
import { useOrder } from './useOrder'

/** «Ordre»: what can be billed, all orders, and each by itself. */
export function OrdersPage() {
  return (
    <Routes>
      <Route index element={<Lists />} />
      <Route path="all" element={<Lists all />} />
      <Route path=":id" element={<OrderOf />} />
      <Route path=":id/preview" element={<PreviewPage />} />
      <Route path="*" element={<Navigate to="/orders" replace />} />
    </Routes>
  )
}

function Lists({ all = false }: { all?: boolean }) {
  const { t } = useTranslation()
  return (
    <>
      <MainHeader>
        <h1>{t('orders.title')}</h1>
        <nav className={classes.views} aria-label={t('orders.view')}>
          <NavLink to="/orders" end>
            {t('orders.billable')}
          </NavLink>
          <NavLink to={ORDER_LIST}>{t('orders.all')}</NavLink>
        </nav>
      </MainHeader>
      <div className={classes.view}>{all ? <OrderListView /> : <DashboardView />}</div>
    </>
  )
}

function OrderOf() {
  const id = OrderId.safeParse(useParams().id)
  return id.success ? <One key={id.data} id={id.data} /> : <Navigate to={ORDER_LIST} replace />
}

function One({ id }: { id: OrderId }) {
  const { draft, finished, gone, error } = useOrder(id)
  if (gone) return <Navigate to={ORDER_LIST} replace />
  return (
    <>
      <ErrorNotice error={error} />
      {draft && <DraftPage draft={draft} />}
      {finished && <FinishedPage order={finished} />}
    </>
  )
}
