import { Button } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useBusyQuery } from '../../../app/busyClient'
import { ProductDialog } from '../../orders/draft/ProductDialog'
import { SettingRow } from '../SettingRow'
import classes from './OrdersSection.module.css'

/** «Produkt for fastpris»: what lines of fixed prices are sold as. */
export function FixedPriceProductRow({
  chosen,
  onChoose,
}: {
  chosen: number | null
  onChoose: (tripletexId: number | null) => void
}) {
  const { t } = useTranslation()
  const [choosing, setChoosing] = useState(false)
  const { data: product } = useBusyQuery(
    'products.get',
    { tripletexId: chosen ?? 0 },
    { enabled: chosen !== null },
  )
  const isKnown = chosen !== null && product
  return (
    <SettingRow
      id="fixedPriceProduct"
      extra={chosen !== null && product === null ? t('settings.productGone') : undefined}
    >
      {({ labelledBy, describedBy }) => (
        <div className={classes.product}>
          <span className={isKnown ? 'truncated' : 'muted'}>
            {isKnown ? `${product.number} ${product.name}`.trim() : t('settings.noProduct')}
          </span>
          <Button
            aria-labelledby={`${labelledBy} ${labelledBy}b`}
            aria-describedby={describedBy}
            id={`${labelledBy}b`}
            onClick={() => setChoosing(true)}
          >
            {t(chosen === null ? 'orders.chooseProduct' : 'orders.changeProduct')}
          </Button>
          {chosen !== null && <Button onClick={() => onChoose(null)}>{t('settings.clearProduct')}</Button>}
          {choosing && <ProductDialog onClose={() => setChoosing(false)} onChoose={onChoose} />}
        </div>
      )}
    </SettingRow>
  )
}
