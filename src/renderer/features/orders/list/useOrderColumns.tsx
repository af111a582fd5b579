import type { OrderRow } from '@shared/ipc/orders'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormats } from '../../../app/formats'
import type { RegisterColumn } from '../../../ui/registerColumn'
import { StateBadge } from '../../../ui/StateBadge'
import { Truncated } from '../../../ui/Truncated'
import { ProjectDot } from '../../projects/ProjectDot'
import classes from '../dashboard/Dashboard.module.css'
import { toneOf } from '../standing'

/** What the list of orders tells of each. */
export function useOrderColumns(): RegisterColumn<OrderRow>[] {
  const { t } = useTranslation()
  const { hundredths, dayNumeric } = useFormats()
  return useMemo(
    () => [
      {
        id: 'name',
        label: t('orders.column.project'),
        width: 'minmax(0, 1.8fr)',
        needs: 140,
        sortBy: ({ projectName }) => projectName,
        cell: ({ projectId, projectColor, projectName }) => (
          <span className={classes.name}>
            <ProjectDot id={projectId} color={projectColor} />
            <Truncated text={projectName} />
          </span>
        ),
      },
      {
        id: 'customer',
        label: t('orders.column.customer'),
        width: 'minmax(0, 1.4fr)',
        needs: 110,
        leaves: 2,
        sortBy: ({ customerName }) => customerName,
        cell: ({ customerName }) => <Truncated text={customerName ?? ''} />,
      },
      {
        id: 'number',
        label: t('orders.column.orderNumber'),
        width: '72px',
        needs: 72,
        leaves: 1,
        align: 'right',
        sortBy: ({ number }) => (number === null ? null : Number(number) || number),
        cell: ({ number }) => number ?? <span className="muted">–</span>,
      },
      {
        id: 'date',
        label: t('orders.column.date'),
        width: '88px',
        needs: 88,
        sortBy: ({ orderDate }) => orderDate,
        cell: ({ orderDate }) => dayNumeric(orderDate),
      },
      {
        id: 'net',
        label: t('orders.column.net'),
        width: '108px',
        needs: 108,
        align: 'right',
        sortBy: ({ netOre }) => netOre,
        cell: ({ netOre }) => <span className={classes.strong}>{hundredths(netOre)}</span>,
      },
      {
        id: 'gross',
        label: t('orders.column.gross'),
        width: '108px',
        needs: 108,
        leaves: 3,
        align: 'right',
        sortBy: ({ grossOre }) => grossOre,
        cell: ({ grossOre }) => hundredths(grossOre),
      },
      {
        id: 'standing',
        label: t('orders.column.standing'),
        width: '190px',
        needs: 190,
        sortBy: ({ standing }) => t(`orders.standing.${standing}`),
        cell: ({ standing, differs }) => (
          <span className={classes.state}>
            <StateBadge tone={toneOf(standing)}>{t(`orders.standing.${standing}`)}</StateBadge>
            {differs && (
              <span title={t('orders.differsNote')}>
                <StateBadge tone="warn">{t('orders.differs')}</StateBadge>
              </span>
            )}
          </span>
        ),
      },
    ],
    [t, hundredths, dayNumeric],
  )
}
