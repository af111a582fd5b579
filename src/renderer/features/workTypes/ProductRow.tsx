import { Button } from '@mantine/core'
import type { WorkTypeRow } from '@shared/ipc/workTypes'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useBusyQuery } from '../../app/busyClient'
import { useFormats } from '../../app/formats'
import { FormRow } from '../../ui/FormRow'
import { Picker } from '../../ui/Picker'
import classes from './ProductRow.module.css'

const SHOWN = 30

/** Chooses the product that order lines get, by number or name. */
export function ProductRow({
  workType: { product, lacksProduct },
  hasProducts,
  onChoose,
}: {
  workType: WorkTypeRow
  hasProducts: boolean
  onChoose: (tripletexId: number | null) => void
}) {
  const { t } = useTranslation()
  const { kroner } = useFormats()
  const [query, setQuery] = useState('')
  const [typing, setTyping] = useState(false)
  const search = useBusyQuery(
    'products.search',
    { query, limit: SHOWN },
    { enabled: hasProducts, keepPrevious: true },
  )
  if (!hasProducts && !product) {
    return (
      <FormRow label={t('workTypes.product')} why={t('workTypes.noProductsNote')}>
        {() => <span className="muted">{t('workTypes.noProducts')}</span>}
      </FormRow>
    )
  }
  const leave = () => {
    setTyping(false)
    setQuery('')
  }
  const closed = product !== null && !product.inUse
  const options = (search.data ?? []).map(({ tripletexId, number, name, priceOre }) => ({
    key: String(tripletexId),
    prefix: number,
    title: name,
    note: `${kroner(priceOre)} kr`,
  }))
  return (
    <FormRow
      label={t('workTypes.product')}
      labelsControl
      note={t('workTypes.productNote')}
      error={closed ? t('workTypes.productClosed') : lacksProduct ? t('workTypes.productMissing') : undefined}
    >
      {({ controlId, describedBy }) => (
        <div className={classes.choice}>
          <div className={classes.field}>
            <Picker
              id={controlId}
              describedBy={describedBy}
              listLabel={t('workTypes.products')}
              placeholder={t('workTypes.productPlaceholder')}
              chosen={product && !typing ? `${product.number} ${product.name}`.trim() : null}
              query={typing ? query : ''}
              groups={[{ label: null, options }]}
              pending={search.isPending || search.isPlaceholderData}
              empty={t('workTypes.noProductMatch', { query })}
              openOnFocus
              onLeave={leave}
              onEscape={leave}
              onQuery={(text) => {
                setTyping(true)
                setQuery(text)
              }}
              onPick={(key) => {
                leave()
                onChoose(Number(key))
              }}
            />
          </div>
          {product && <Button onClick={() => onChoose(null)}>{t('workTypes.clearProduct')}</Button>}
        </div>
      )}
    </FormRow>
  )
}
