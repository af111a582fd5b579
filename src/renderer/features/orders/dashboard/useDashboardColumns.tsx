import { Button } from '@mantine/core'
import type { OrderableProject } from '@shared/ipc/orders'
import { IconAlertTriangle } from '@tabler/icons-react'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { useFormats } from '../../../app/formats'
import { Hours } from '../../../ui/Hours'
import type { RegisterColumn } from '../../../ui/registerColumn'
import { Truncated } from '../../../ui/Truncated'
import { ProjectDot } from '../../projects/ProjectDot'
import classes from './Dashboard.module.css'

/** What is told of a project with something to bill. `onOpen`: «Ny ordre», or the draft that there is. */
export function useDashboardColumns(
  rows: readonly OrderableProject[],
  onOpen: (project: OrderableProject) => void,
): RegisterColumn<OrderableProject>[] {
  const { t } = useTranslation()
  const { number, hours, hundredths, dayNumeric } = useFormats()
  return useMemo(
    () => [
      {
        id: 'name',
        label: t('orders.column.project'),
        width: 'minmax(0, 2fr)',
        needs: 150,
        sortBy: ({ projectName }) => projectName,
        cell: ({ projectId, projectColor, projectName, projectNumber, archived }) => (
          <span className={classes.name}>
            <ProjectDot id={projectId} color={projectColor} />
            <span className={classes.two}>
              <Truncated text={projectName} className={classes.strong} />
              <small>{[projectNumber, archived && t('orders.archived')].filter(Boolean).join(' · ')}</small>
            </span>
          </span>
        ),
        foot: t('orders.sum'),
      },
      {
        id: 'customer',
        label: t('orders.column.customer'),
        width: 'minmax(0, 1.4fr)',
        needs: 110,
        leaves: 2,
        sortBy: ({ customerName }) => customerName,
        cell: ({ customerName }) => (
          <Truncated
            text={customerName ?? t('orders.noCustomer')}
            className={customerName === null ? classes.warn : undefined}
          />
        ),
      },
      {
        id: 'firstDay',
        label: t('orders.column.firstDay'),
        width: '80px',
        needs: 80,
        leaves: 4,
        sortBy: ({ firstDay }) => firstDay,
        cell: ({ firstDay }) => firstDay && dayNumeric(firstDay),
      },
      {
        id: 'entries',
        label: t('orders.column.entries'),
        width: '52px',
        needs: 52,
        leaves: 3,
        align: 'right',
        sortBy: ({ entries }) => entries,
        cell: ({ entries }) => number(entries),
      },
      {
        id: 'hours',
        label: t('orders.column.hours'),
        width: '126px',
        needs: 126,
        align: 'right',
        sortBy: ({ minutes }) => minutes,
        cell: ({ minutes, notApprovedMinutes }) => (
          <span className={classes.two}>
            <Hours minutes={minutes} className={minutes === 0 ? 'muted' : undefined} />
            {notApprovedMinutes > 0 && (
              <small title={t('orders.waitsForApprovalNote', { hours: hours(notApprovedMinutes) })}>
                {t('orders.waitsForApproval', { hours: hours(notApprovedMinutes) })}
              </small>
            )}
          </span>
        ),
        foot: <Hours minutes={rows.reduce((sum, { minutes }) => sum + minutes, 0)} />,
      },
      {
        id: 'costs',
        label: t('orders.column.costs'),
        width: '88px',
        needs: 88,
        leaves: 1,
        align: 'right',
        sortBy: ({ costsOre }) => costsOre,
        cell: ({ costsOre }) => costsOre !== 0 && hundredths(costsOre),
        foot: hundredths(rows.reduce((sum, { costsOre }) => sum + costsOre, 0)),
      },
      {
        id: 'amount',
        label: t('orders.column.amount'),
        width: '128px',
        needs: 128,
        align: 'right',
        sortBy: ({ amountOre }) => amountOre,
        cell: (row) => <Amount row={row} />,
        foot: hundredths(rows.reduce((sum, { amountOre }) => sum + amountOre, 0)),
      },
      {
        id: 'lastOrder',
        label: t('orders.column.lastOrder'),
        width: '88px',
        needs: 88,
        leaves: 5,
        sortBy: ({ lastOrderDate }) => lastOrderDate,
        cell: ({ lastOrderDate }) => lastOrderDate && dayNumeric(lastOrderDate),
      },
      {
        id: 'draft',
        label: t('orders.column.draft'),
        width: '108px',
        needs: 108,
        sortBy: ({ draftId }) => (draftId === null ? 1 : 0),
        cell: (row) => (
          <Button
            fullWidth
            aria-label={t(row.draftId === null ? 'orders.newFor' : 'orders.openDraftFor', {
              name: row.projectName,
            })}
            onClick={(event) => {
              event.stopPropagation()
              onOpen(row)
            }}
          >
            {t(row.draftId === null ? 'orders.new' : 'orders.openDraft')}
          </Button>
        ),
      },
    ],
    [t, number, hours, hundredths, dayNumeric, rows, onOpen],
  )
}

/** What hours come to, or what is left of a fixed price; and what counts nothing for want of a price. */
function Amount({ row }: { row: OrderableProject }) {
  const { t } = useTranslation()
  const { hours, hundredths } = useFormats()
  const { projectId, projectName, amountOre, unpricedMinutes, fixedPriceLeftOre } = row
  return (
    <span className={classes.two}>
      <span className={amountOre === 0 ? 'muted' : classes.strong}>{hundredths(amountOre)}</span>
      {fixedPriceLeftOre !== null && (
        <small>{t(fixedPriceLeftOre < 0 ? 'orders.overFixedPrice' : 'orders.ofFixedPrice')}</small>
      )}
      {unpricedMinutes > 0 && (
        <Link
          to={`/projects/${projectId}`}
          className={classes.unpriced}
          title={t('orders.givePriceOn', { name: projectName })}
          onClick={(event) => event.stopPropagation()}
        >
          <IconAlertTriangle size={12} aria-hidden />
          {t('orders.noPrice', { hours: hours(unpricedMinutes) })}
        </Link>
      )}
    </span>
  )
}
