import type { WorkTypeRow } from '@shared/ipc/workTypes'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormats } from '../../app/formats'
import { Hours } from '../../ui/Hours'
import type { RegisterColumn } from '../../ui/registerColumn'
import { StateBadge } from '../../ui/StateBadge'
import { Truncated } from '../../ui/Truncated'

/** What the list of work types tells of each. Without products there is no column for them. */
export function useWorkTypeColumns(hasProducts: boolean): RegisterColumn<WorkTypeRow>[] {
  const { t } = useTranslation()
  const { kroner, number } = useFormats()
  return useMemo(() => {
    const product: RegisterColumn<WorkTypeRow> = {
      id: 'product',
      label: t('workTypes.product'),
      width: 'minmax(0, 1.6fr)',
      needs: 110,
      leaves: 3,
      sortBy: (row) => (row.lacksProduct ? '' : productWords(row.product) || null),
      cell: (row) =>
        row.lacksProduct ? (
          <StateBadge tone="warn">{t('workTypes.withoutProduct')}</StateBadge>
        ) : (
          <Truncated text={productWords(row.product)} />
        ),
    }
    return [
      {
        id: 'name',
        label: t('workTypes.name'),
        width: 'minmax(0, 2fr)',
        needs: 150,
        sortBy: ({ name }) => name,
        cell: ({ name }) => <Truncated text={name} />,
      },
      {
        id: 'category',
        label: t('workTypes.category'),
        width: 'minmax(0, 1.2fr)',
        needs: 90,
        leaves: 5,
        sortBy: ({ category }) => category || null,
        cell: ({ category }) => <Truncated text={category} />,
      },
      ...(hasProducts ? [product] : []),
      {
        id: 'billable',
        label: t('workTypes.billable'),
        width: '86px',
        needs: 86,
        leaves: 2,
        sortBy: ({ billable }) => Number(!billable),
        cell: ({ billable }) => (
          <span className={quiet(Number(billable))}>{t(billable ? 'workTypes.yes' : 'workTypes.no')}</span>
        ),
      },
      {
        id: 'price',
        label: t('workTypes.hourPrice'),
        width: '104px',
        needs: 104,
        leaves: 1,
        align: 'right',
        sortBy: ({ priceOre }) => priceOre,
        cell: ({ priceOre }) => priceOre !== null && `${kroner(priceOre)} ${t('workTypes.perHour')}`,
      },
      {
        id: 'projects',
        label: t('workTypes.projects'),
        width: '76px',
        needs: 76,
        leaves: 4,
        align: 'right',
        sortBy: ({ projects }) => projects,
        cell: ({ projects }) => <span className={quiet(projects)}>{number(projects)}</span>,
      },
      {
        id: 'hours',
        label: t('workTypes.hours'),
        width: '76px',
        needs: 76,
        align: 'right',
        sortBy: ({ minutes }) => minutes,
        cell: ({ minutes }) => <Hours className={quiet(minutes)} minutes={minutes} />,
      },
    ]
  }, [t, kroner, number, hasProducts])
}

/** Nothing is told more quietly than something. */
const quiet = (value: number) => (value === 0 ? 'muted' : undefined)

function productWords(product: WorkTypeRow['product']): string {
  return product ? `${product.number} ${product.name}`.trim() : ''
}
