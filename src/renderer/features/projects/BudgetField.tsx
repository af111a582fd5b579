import { HoursField } from '../../ui/HoursField'
import { MoneyField } from '../../ui/MoneyField'

/** A budget as its kind is typed: hours, or kroner. */
export function BudgetField({
  kind,
  figure,
  onCommit,
  ...field
}: {
  kind: 'hours' | 'amount'
  figure: number | null
  id?: string
  label?: string
  describedBy?: string
  disabled: boolean
  onCommit: (figure: number | null) => void
}) {
  return kind === 'hours' ? (
    <HoursField {...field} minutes={figure} onCommit={onCommit} />
  ) : (
    <MoneyField {...field} ore={figure} unit="kr" onCommit={onCommit} />
  )
}
