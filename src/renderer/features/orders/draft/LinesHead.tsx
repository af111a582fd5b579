import { useTranslation } from 'react-i18next'
import classes from './Lines.module.css'

/** The heads of a table of order lines. */
export function LinesHead({ editable = false }: { editable?: boolean }) {
  const { t } = useTranslation()
  const head = (field: 'quantity' | 'unitPrice' | 'discount' | 'vat' | 'net') => (
    <span role="columnheader" data-align="right">
      {t(`orders.cell.${field}`)}
    </span>
  )
  return (
    <div role="rowgroup">
      <div role="row" aria-rowindex={1} className={classes.head}>
        {editable && <span role="columnheader" aria-label={t('orders.moveUp')} />}
        <span role="columnheader">{t('orders.cell.description')}</span>
        {head('quantity')}
        {head('unitPrice')}
        {head('discount')}
        {head('vat')}
        {head('net')}
        {editable && <span role="columnheader" aria-label={t('orders.cell.actions')} />}
      </div>
    </div>
  )
}
