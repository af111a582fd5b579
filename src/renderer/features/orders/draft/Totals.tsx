import type { OrderTotals } from '@shared/ipc/orders'
import { useTranslation } from 'react-i18next'
import { useFormats } from '../../../app/formats'
import classes from './Totals.module.css'

/** What an order comes to: without VAT, the VAT of each rate, all of it, and what is left of it where costs are known. */
export function Totals({ totals }: { totals: OrderTotals }) {
  const { t } = useTranslation()
  const { hundredths, rate, percent } = useFormats()
  const { netOre, grossOre, byVat, costOre, costedNetOre } = totals
  const margin = costedNetOre - costOre
  return (
    <div className={classes.totals}>
      <dl aria-label={t('orders.totals.label')}>
        <div>
          <dt>{t('orders.totals.net')}</dt>
          <dd>{hundredths(netOre)}</dd>
        </div>
        {byVat.map((sum) => (
          <div key={sum.vatBasisPoints} className={classes.vat}>
            <dt>{t('orders.totals.vat', { rate: rate(sum.vatBasisPoints), net: hundredths(sum.netOre) })}</dt>
            <dd>{hundredths(sum.vatOre)}</dd>
          </div>
        ))}
        <div className={classes.gross}>
          <dt>{t('orders.totals.gross')}</dt>
          <dd>{hundredths(grossOre)}</dd>
        </div>
        {costOre !== 0 && (
          <div className={classes.margin}>
            <dt>
              {t('orders.totals.margin')}
              {costedNetOre !== netOre && (
                <span className={classes.part}>
                  {t('orders.totals.marginOf', {
                    part: hundredths(costedNetOre),
                    whole: hundredths(netOre),
                  })}
                </span>
              )}
            </dt>
            <dd data-negative={margin < 0 || undefined}>
              {hundredths(margin)}
              {costedNetOre > 0 && <span> · {percent(margin / costedNetOre)}</span>}
            </dd>
          </div>
        )}
      </dl>
    </div>
  )
}
