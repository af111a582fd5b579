import { LocalDay } from '@shared/domain/localDay'
import type { OrderDifference } from '@shared/domain/orders/orderDifference'
import type { FinishedOrder } from '@shared/ipc/orders'
import { useTranslation } from 'react-i18next'
import { useFormats } from '../../../app/formats'
import { SectionCard } from '../../../ui/SectionCard'
import classes from './Differences.module.css'

/** Where the order in Tripletex is not what was sent, side by side. */
export function Differences({ order: { differences, lines } }: { order: FinishedOrder }) {
  const { t } = useTranslation()
  const text = useSideText()
  const where = (position: number | null) => {
    if (position === null) return t('orders.wholeOrder')
    const name = lines[position]?.description
    return [t('orders.lineNumber', { number: position + 1 }), name].filter(Boolean).join(': ')
  }
  return (
    <SectionCard title={t('orders.differences')} note={t('orders.differencesNote')}>
      <table className={classes.table}>
        <thead>
          <tr>
            <th scope="col">{t('orders.where')}</th>
            <th scope="col">{t('orders.what')}</th>
            <th scope="col">{t('orders.ours')}</th>
            <th scope="col">{t('orders.theirs')}</th>
          </tr>
        </thead>
        <tbody>
          {differences.map((each) => (
            <tr key={`${each.position} ${each.field}`}>
              <th scope="row">{where(each.position)}</th>
              <td>{t(`orders.difference.${each.field}`)}</td>
              <td>{text(each.field, each.ours)}</td>
              <td className={classes.theirs}>{text(each.field, each.theirs)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </SectionCard>
  )
}

/** One side of a difference, as people write it. */
function useSideText(): (field: OrderDifference['field'], value: string) => string {
  const { t } = useTranslation()
  const { hundredths, rate, dayNumeric } = useFormats()
  return (field, value) => {
    if (value === '') return t('orders.blank')
    const figure = Number(value)
    switch (field) {
      case 'quantity':
      case 'unitPrice':
      case 'net':
      case 'gross':
        return Number.isFinite(figure) ? hundredths(figure) : value
      case 'discount':
        return Number.isFinite(figure) ? rate(figure) : value
      case 'orderDate': {
        const day = LocalDay.safeParse(value)
        return day.success ? dayNumeric(day.data) : value
      }
      default:
        return value
    }
  }
}
