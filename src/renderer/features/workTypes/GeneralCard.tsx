import type { WorkTypeFields, WorkTypePage, WorkTypeSetupChange } from '@shared/ipc/workTypes'
import { useTranslation } from 'react-i18next'
import { useWanted } from '../../app/useWanted'
import { CommitField } from '../../ui/CommitField'
import { FormRow } from '../../ui/FormRow'
import { MoneyField } from '../../ui/MoneyField'
import { Toggle } from '../../ui/Toggle'
import { CategoryField } from './CategoryField'
import { ProductRow } from './ProductRow'

/** What a work type is called and where it applies, what an hour costs, and which product order lines get. */
export function GeneralCard({
  page: { workType, categories, hasProducts },
  nameProblem,
  onNameTyped,
  onChange,
  onSetup,
}: {
  page: WorkTypePage
  /** Why the name that was given last was refused. */
  nameProblem: string | null
  onNameTyped: () => void
  onChange: (change: Partial<WorkTypeFields>, onRefused?: () => void) => void
  onSetup: (change: WorkTypeSetupChange) => void
}) {
  const { t } = useTranslation()
  const { name, origin, billable, category, priceOre, kind } = workType
  const { shown, want, forget } = useWanted(billable)
  const fetched = origin === 'tripletex'
  const why = fetched && t('workTypes.fromTripletex')
  return (
    <>
      <FormRow label={t('workTypes.name')} labelsControl why={why}>
        {({ controlId, describedBy }) => (
          <CommitField
            id={controlId}
            describedBy={describedBy}
            value={name}
            maxLength={100}
            readOnly={fetched}
            refused={nameProblem}
            onType={onNameTyped}
            check={(typed) => (typed === '' ? t('workTypes.nameMissing') : null)}
            onCommit={(typed) => onChange({ name: typed })}
          />
        )}
      </FormRow>
      <FormRow label={t('workTypes.billable')} labelsControl note={t('workTypes.billableNote')} why={why}>
        {({ controlId, describedBy }) => (
          <Toggle
            id={controlId}
            describedBy={describedBy}
            on={shown}
            disabled={fetched}
            onChange={(on) => {
              want(on)
              onChange({ billable: on }, forget)
            }}
          />
        )}
      </FormRow>
      <FormRow label={t('workTypes.use')}>{() => t(`workTypes.kind.${kind}`)}</FormRow>
      <FormRow label={t('workTypes.category')} labelsControl note={t('workTypes.categoryNote')}>
        {({ controlId, describedBy }) => (
          <CategoryField
            id={controlId}
            describedBy={describedBy}
            category={category}
            known={categories}
            onCommit={(typed) => onSetup({ category: typed })}
          />
        )}
      </FormRow>
      <FormRow label={t('workTypes.price')} labelsControl note={t('workTypes.priceNote')}>
        {({ controlId, describedBy }) => (
          <MoneyField
            id={controlId}
            describedBy={describedBy}
            ore={priceOre}
            unit={t('workTypes.perHour')}
            onCommit={(ore) => onSetup({ priceOre: ore })}
          />
        )}
      </FormRow>
      <ProductRow
        workType={workType}
        hasProducts={hasProducts}
        onChoose={(productTripletexId) => onSetup({ productTripletexId })}
      />
    </>
  )
}
