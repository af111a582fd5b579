import { useTranslation } from 'react-i18next'
import classes from './Lines.module.css'

/** The heads of a table of order lines. */
export function LinesHead({ editable = false }: { editable?: boolean }) {
  const { t } = useTranslation()
  const head = (field: 'quantity' | 'unitPrice' | 'discount' | 'vat' | 'net') => (
    <th scope="col" data-align="right">
      {t(`orders.cell.${field}`)}
    </th>
  )
  return (
    <thead>
      <tr aria-rowindex={1} className={classes.head}>
        {editable && <th scope="col" aria-label={t('orders.moveUp')} />}
        <th scope="col">{t('orders.cell.description')}</th>
        {head('quantity')}
        {head('unitPrice')}
        {head('discount')}
        {head('vat')}
        {head('net')}
        {editable && <th scope="col" aria-label={t('orders.cell.actions')} />}
      </tr>
    </thead>
  )
}
