import { TextInput } from '@mantine/core'
import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormats } from '../../app/formats'
import { SegmentedChoice } from '../../ui/SegmentedChoice'
import classes from './CostDialog.module.css'
import { type CostDraft, type CostProblem, type Pricing, withPricing } from './costDraft'

const PRICINGS: readonly Pricing[] = ['markup', 'price']

/** How many, what one cost, and what one is charged at: by a mark-up, or as typed. */
export function PriceFields({
  draft,
  unitPriceOre,
  said,
  onChange,
}: {
  draft: CostDraft
  /** What one is charged at as things are; null: that cannot be told. */
  unitPriceOre: number | null
  said: (problem: CostProblem) => string | null
  onChange: (typed: Partial<CostDraft>) => void
}) {
  const { t } = useTranslation()
  const { kroner } = useFormats()
  const pricingId = useId()
  const field = (name: 'quantity' | 'unitCost' | 'markup' | 'unitPrice', unit?: string) => (
    <TextInput
      key={name}
      label={t(`costs.field.${name}`)}
      classNames={{ input: classes.figure }}
      rightSection={unit && <span className={classes.unit}>{unit}</span>}
      inputMode="decimal"
      autoComplete="off"
      value={draft[name]}
      error={said(name) ?? (name === 'markup' ? said('tooDear') : null)}
      onFocus={(event) => event.currentTarget.select()}
      onChange={(event) => onChange({ [name]: event.currentTarget.value })}
    />
  )
  return (
    <div className={classes.prices}>
      {field('quantity')}
      {field('unitCost', 'kr')}
      <div>
        <span id={pricingId} className={classes.label}>
          {t('costs.field.pricing')}
        </span>
        <SegmentedChoice
          labelledBy={pricingId}
          value={draft.pricing}
          choices={PRICINGS.map((value) => ({ value, label: t(`costs.pricing.${value}`) }))}
          onChange={(pricing) =>
            onChange(withPricing(pricing, unitPriceOre === null ? null : kroner(unitPriceOre)))
          }
        />
      </div>
      {draft.pricing === 'markup' ? field('markup', '%') : field('unitPrice', 'kr')}
    </div>
  )
}
