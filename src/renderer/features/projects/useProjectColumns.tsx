import { usedShare } from '@shared/domain/budget'
import type { ProjectRow } from '@shared/ipc/projectViews'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormats } from '../../app/formats'
import { Hours } from '../../ui/Hours'
import type { RegisterColumn } from '../../ui/registerColumn'
import { StateBadge } from '../../ui/StateBadge'
import { Truncated } from '../../ui/Truncated'
import { BudgetBar } from './BudgetBar'
import { ProjectDot } from './ProjectDot'
import classes from './ProjectsPage.module.css'
import { isArchived } from './shownProjects'
import { useBudgetTexts } from './useBudgetTexts'

/** What the list of projects tells of each. `hours`: whose hours it holds; where it is mixed, each row says so. */
export function useProjectColumns(hours: 'all' | 'own' | 'mixed'): RegisterColumn<ProjectRow>[] {
  const { t } = useTranslation()
  const { percent } = useFormats()
  const figure = useBudgetTexts()
  return useMemo(
    () => [
      {
        id: 'name',
        label: t('projects.name'),
        width: 'minmax(0, 2.2fr)',
        needs: 150,
        sortBy: ({ name }) => name,
        cell: ({ id, name, color }) => (
          <span className={classes.name}>
            <ProjectDot id={id} color={color} />
            <Truncated text={name} />
          </span>
        ),
      },
      {
        id: 'number',
        label: t('projects.numberShort'),
        width: '58px',
        needs: 58,
        sortBy: ({ number }) => number,
        cell: ({ number }) => <Truncated text={number} />,
      },
      {
        id: 'customer',
        label: t('projects.customer'),
        width: 'minmax(0, 1.3fr)',
        needs: 110,
        leaves: 1,
        sortBy: ({ customerName }) => customerName,
        cell: ({ customerName }) => <Truncated text={customerName ?? ''} />,
      },
      {
        id: 'leaders',
        label: t('projects.leaders'),
        width: 'minmax(0, 1fr)',
        needs: 90,
        leaves: 4,
        sortBy: ({ leaders }) => leaders || null,
        cell: ({ leaders }) => <Truncated text={leaders} />,
      },
      {
        id: 'hours',
        label: t(hours === 'own' ? 'projects.ownHours' : 'projects.hours'),
        width: hours === 'all' ? '76px' : '104px',
        needs: hours === 'all' ? 76 : 104,
        align: 'right',
        sortBy: ({ minutes }) => minutes,
        cell: ({ minutes, ownHours }) => (
          <>
            {hours === 'mixed' && ownHours && minutes > 0 && (
              <span className="muted">{t('projects.ownWord')} </span>
            )}
            <Hours minutes={minutes} className={minutes === 0 ? 'muted' : undefined} />
          </>
        ),
      },
      {
        id: 'budget',
        label: t('projects.budget'),
        width: '72px',
        needs: 72,
        leaves: 3,
        align: 'right',
        sortBy: ({ budget }) => shareOf(budget),
        cell: ({ budget }) => {
          const share = shareOf(budget)
          if (!budget || budget.budget === null || share === null) return null
          // Of nothing there are no percents.
          const text = t('projects.budgetUsed', {
            share: Number.isFinite(share) ? percent(share) : figure(budget.kind, budget.used),
            budget: figure(budget.kind, budget.budget),
          })
          return (
            <span className={classes.budget} data-over={share > 1 || undefined} title={text}>
              {Number.isFinite(share) ? percent(share) : t('projects.overBudget')}
              <BudgetBar used={budget.used} budget={budget.budget} />
            </span>
          )
        },
      },
      {
        id: 'state',
        label: t('projects.stateLabel'),
        width: '130px',
        needs: 130,
        leaves: 2,
        sortBy: ({ state, billable }) => `${state === 'active' ? 0 : 1}${state}${billable ? 0 : 1}`,
        cell: (row) => <State row={row} />,
      },
    ],
    [t, percent, figure, hours],
  )
}

function shareOf(budget: ProjectRow['budget']): number | null {
  return budget && usedShare(budget)
}

/** Where it stands; of one that is in use, that it cannot be billed, since most can. */
function State({ row }: { row: ProjectRow }) {
  const { t } = useTranslation()
  if (row.state !== 'active') {
    return (
      <StateBadge tone={isArchived(row) ? 'quiet' : 'info'}>{t(`projects.state.${row.state}`)}</StateBadge>
    )
  }
  return row.billable ? null : <span className="muted">{t('projects.notBillable')}</span>
}
