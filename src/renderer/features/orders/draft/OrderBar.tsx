import type { OrderTotals } from '@shared/ipc/orders'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormats } from '../../../app/formats'
import classes from './OrderBar.module.css'

/** Under the head of an order: what it comes to, always in view, and what can be done with it. */
export function OrderBar({
  minutes,
  totals: { netOre, grossOre },
  actions,
}: {
  /** Hours that are on the order. */
  minutes: number
  totals: OrderTotals
  actions: ReactNode
}) {
  const { t } = useTranslation()
  const { hours, hundredths } = useFormats()
  return (
    <div className={classes.bar}>
      <div className={classes.figures} role="status">
        {minutes > 0 && (
          <span>
            <strong>{hours(minutes)}</strong> {t('orders.figures.hours')}
          </span>
        )}
        <span>
          <strong>{t('orders.kroner', { amount: hundredths(netOre) })}</strong> {t('orders.figures.net')}
        </span>
        <span>
          <strong>{t('orders.kroner', { amount: hundredths(grossOre) })}</strong> {t('orders.figures.gross')}
        </span>
      </div>
      <div className={classes.actions}>{actions}</div>
    </div>
  )
}
