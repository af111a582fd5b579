import type { CostView } from '@shared/ipc/costs'
import { IconPaperclip } from '@tabler/icons-react'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { useAppState } from '../../app/AppContext'
import { useFormats } from '../../app/formats'
import type { RegisterColumn } from '../../ui/registerColumn'
import { StateBadge } from '../../ui/StateBadge'
import { Truncated } from '../../ui/Truncated'
import { ProjectDot } from '../projects/ProjectDot'
import classes from './CostsPage.module.css'
import { costSums } from './shownCosts'
import { COST_TONES, costState, useCostTexts } from './useCostTexts'

type CostColumn =
  | 'day'
  | 'project'
  | 'description'
  | 'person'
  | 'quantity'
  | 'unitPrice'
  | 'cost'
  | 'amount'
  | 'receipt'
  | 'state'

/** What the list of costs tells of each. `withPeople`: whether it holds those of others. */
export function useCostColumns(
  costs: readonly CostView[],
  withPeople: boolean,
  onReceipt: (cost: CostView) => void,
): RegisterColumn<CostView>[] {
  const { t } = useTranslation()
  const { dayNumeric, hundredths, number } = useFormats()
  const { submission } = useAppState()
  return useMemo(() => {
    const sums = costSums(costs)
    const label = (id: CostColumn) => t(`costs.column.${id}`)
    const figure = (
      id: 'unitPrice' | 'cost' | 'amount',
      of: (cost: CostView) => number | null,
      more: Partial<RegisterColumn<CostView>> = {},
    ): RegisterColumn<CostView> => ({
      id,
      label: label(id),
      width: '88px',
      needs: 88,
      align: 'right',
      sortBy: of,
      cell: (cost) => {
        const ore = of(cost)
        return ore === null ? (
          <span className="muted" title={t('costs.notBillable')}>
            –<span className="visuallyHidden"> {t('costs.notBillable')}</span>
          </span>
        ) : (
          hundredths(ore)
        )
      },
      ...more,
    })
    return [
      {
        id: 'day',
        label: label('day'),
        width: '82px',
        needs: 82,
        sortBy: ({ day }) => Number(day.replaceAll('-', '')),
        cell: ({ day }) => dayNumeric(day),
        foot: t('costs.sum'),
      },
      {
        id: 'project',
        label: label('project'),
        width: 'minmax(0, 1.2fr)',
        needs: 110,
        sortBy: ({ projectName }) => projectName,
        cell: ({ projectId, projectColor, projectNumber, projectName }) => (
          <span className={classes.project}>
            <ProjectDot id={projectId} color={projectColor} />
            <Truncated text={`${projectNumber} ${projectName}`.trim()} />
          </span>
        ),
      },
      {
        id: 'description',
        label: label('description'),
        width: 'minmax(0, 2fr)',
        needs: 140,
        sortBy: ({ description }) => description,
        cell: (cost) => <Description cost={cost} />,
        foot: (
          <span className={classes.count}>
            {t('costs.count', { count: costs.length, formatted: number(costs.length) })}
          </span>
        ),
      },
      ...(withPeople
        ? [
            {
              id: 'person',
              label: label('person'),
              width: 'minmax(0, 0.9fr)',
              needs: 80,
              leaves: 1,
              sortBy: ({ personName }: CostView) => personName,
              cell: ({ personName }: CostView) => <Truncated text={personName} />,
            },
          ]
        : []),
      {
        id: 'quantity',
        label: label('quantity'),
        width: '124px',
        needs: 124,
        leaves: 5,
        align: 'right',
        sortBy: ({ unitCostOre }) => unitCostOre,
        cell: ({ quantityHundredths, unitCostOre }) =>
          `${number(quantityHundredths / 100)} × ${hundredths(unitCostOre)}`,
      },
      figure('unitPrice', ({ billable, unitPriceOre }) => (billable ? unitPriceOre : null), { leaves: 6 }),
      figure('cost', ({ costOre }) => costOre, { leaves: 4, foot: hundredths(sums.costOre) }),
      figure('amount', ({ billable, amountOre }) => (billable ? amountOre : null), {
        foot: hundredths(sums.amountOre),
      }),
      {
        id: 'receipt',
        label: label('receipt'),
        width: '66px',
        needs: 66,
        leaves: 2,
        sortBy: ({ hasReceipt }) => (hasReceipt ? 0 : 1),
        cell: (cost) => <Receipt cost={cost} onReceipt={onReceipt} />,
      },
      {
        id: 'state',
        label: label('state'),
        width: '108px',
        needs: 108,
        sortBy: (cost) => costState(cost, submission),
        cell: (cost) => <State cost={cost} />,
      },
    ]
  }, [t, dayNumeric, hundredths, number, submission, costs, withPeople, onReceipt])
}

/** What it was, and what was decided about it. */
function Description({ cost }: { cost: CostView }) {
  const texts = useCostTexts()
  const decided = texts.decision(cost)
  return (
    <span className={classes.what}>
      <Truncated text={cost.description} />
      {decided && (
        <small data-tone={cost.decision?.kind === 'rejected' ? 'bad' : undefined}>
          <Truncated text={decided} />
        </small>
      )}
    </span>
  )
}

function Receipt({ cost, onReceipt }: { cost: CostView; onReceipt: (cost: CostView) => void }) {
  const { t } = useTranslation()
  if (!cost.hasReceipt) return null
  const text = t('costs.showReceipt', { name: cost.receiptName ?? '' })
  return (
    <button
      type="button"
      className={classes.receipt}
      aria-label={text}
      title={text}
      tabIndex={-1}
      onClick={(event) => {
        event.stopPropagation()
        onReceipt(cost)
      }}
    >
      <IconPaperclip size={16} aria-hidden />
    </button>
  )
}

/** The state of a cost in one word. */
export function State({ cost }: { cost: CostView }) {
  const texts = useCostTexts()
  const { submission } = useAppState()
  return <StateBadge tone={COST_TONES[costState(cost, submission)]}>{texts.state(cost)}</StateBadge>
}
