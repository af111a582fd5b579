import { OrderGrouping } from '@shared/domain/orders/order'
import type { OrderDraft } from '@shared/ipc/orders'
import { type ReactNode, useId } from 'react'
import { useTranslation } from 'react-i18next'
import { CommitField } from '../../../ui/CommitField'
import { SegmentedChoice } from '../../../ui/SegmentedChoice'
import { DayField } from './DayField'
import classes from './DraftHead.module.css'
import type { DraftChanges } from './useDraftChanges'

/** What a draft is of and how its hours make lines: the days, the grouping, the date, and whom it is for. */
export function DraftHead({ draft, changes }: { draft: OrderDraft; changes: DraftChanges }) {
  const { t } = useTranslation()
  const { fromDay, toDay, orderDate, reference, grouping, fixedPrice } = draft
  const base = useId()
  return (
    <section className={classes.head} aria-label={t('orders.head')}>
      <Field id={`${base}f`} label={t('orders.from')} note={fromDay === null && t('orders.fromStart')}>
        <DayField
          id={`${base}f`}
          day={fromDay}
          turned={(day) => day > toDay}
          onCommit={(day) => changes.head({ fromDay: day })}
          onNone={() => changes.head({ fromDay: null })}
        />
      </Field>
      <Field id={`${base}t`} label={t('orders.to')}>
        <DayField
          id={`${base}t`}
          day={toDay}
          turned={(day) => fromDay !== null && day < fromDay}
          onCommit={(day) => changes.head({ toDay: day })}
        />
      </Field>
      <Field id={`${base}o`} label={t('orders.orderDate')}>
        <DayField id={`${base}o`} day={orderDate} onCommit={(day) => changes.head({ orderDate: day })} />
      </Field>
      <Field id={`${base}r`} label={t('orders.reference')} wide>
        <CommitField
          id={`${base}r`}
          value={reference}
          maxLength={255}
          onCommit={(typed) => changes.head({ reference: typed })}
        />
      </Field>
      {!fixedPrice && (
        <div className={classes.field} data-fit>
          <span id={`${base}g`} className={classes.label}>
            {t('orders.grouping')}
          </span>
          <SegmentedChoice<OrderGrouping>
            labelledBy={`${base}g`}
            value={grouping}
            choices={OrderGrouping.options.map((value) => ({ value, label: t(`orders.groupBy.${value}`) }))}
            onChange={(value) => changes.head({ grouping: value })}
          />
        </div>
      )}
    </section>
  )
}

function Field({
  id,
  label,
  note,
  wide = false,
  children,
}: {
  id: string
  label: string
  note?: ReactNode
  wide?: boolean
  children: ReactNode
}) {
  return (
    <div className={classes.field} data-wide={wide || undefined}>
      <label htmlFor={id} className={classes.label}>
        {label}
        {note && <span className={classes.note}> · {note}</span>}
      </label>
      {children}
    </div>
  )
}
