import { usedShare } from '@shared/domain/budget'
import type { ReportBudget } from '@shared/ipc/reports'
import { IconAlertTriangle } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { useFormats } from '../../app/formats'
import { Truncated } from '../../ui/Truncated'
import { projectColor } from '../timeline/projectColor'
import { ChartCard } from './ChartCard'
import classes from './Charts.module.css'

const SHOWN = 4

/** How far the budgets of the projects are used, the most used first; what is over is told apart. `unseen`: they are not for whoever asks. */
export function BudgetChart({
  budgets,
  unseen,
  onPaper,
}: {
  budgets: readonly ReportBudget[]
  unseen: boolean
  onPaper: boolean
}) {
  const { t } = useTranslation()
  const { percent } = useFormats()
  const amount = useAmount()
  const title = t('reports.budgetChart')
  const more = budgets.length - SHOWN
  return (
    <ChartCard
      name="budget"
      title={title}
      label={t('reports.budgetNote')}
      onPaper={onPaper}
      table={
        <table className={classes.figures}>
          <thead>
            <tr>
              <th scope="col">{t('reports.dimension.project')}</th>
              <th scope="col">{title}</th>
              <th scope="col">%</th>
            </tr>
          </thead>
          <tbody>
            {budgets.map((each) => (
              <tr key={each.projectId}>
                <th scope="row" title={each.name}>
                  {each.name}
                </th>
                <td>
                  {t('reports.budgetOf', {
                    used: amount(each.kind, each.used),
                    budget: amount(each.kind, each.budget),
                  })}
                </td>
                <td>{shareText(usedShare(each), percent)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      }
    >
      {budgets.length === 0 ? (
        <p className={classes.nothing}>{t(unseen ? 'reports.budgetUnseen' : 'reports.budgetNone')}</p>
      ) : (
        <ul className={classes.budgets}>
          {budgets.slice(0, SHOWN).map((each) => (
            <Bar key={each.projectId} of={each} />
          ))}
          {more > 0 && <li className={classes.more}>{t('reports.budgetMore', { count: more })}</li>}
        </ul>
      )}
    </ChartCard>
  )
}

function Bar({ of }: { of: ReportBudget }) {
  const { t } = useTranslation()
  const { percent } = useFormats()
  const amount = useAmount()
  const { kind, used, budget } = of
  const share = usedShare(of) ?? 0
  const over = used - budget
  return (
    <li className={classes.budget}>
      <span className={classes.budgetName}>
        <i style={{ background: projectColor(of.projectId, of.color) }} aria-hidden />
        <Truncated text={of.name} />
      </span>
      <span className={classes.budgetShare} data-over={over > 0 || undefined}>
        {over > 0 && <IconAlertTriangle size={13} aria-hidden />}
        {shareText(share, percent)}
      </span>
      <span className={classes.budgetBar} aria-hidden>
        <i style={{ width: `${Math.min(1, over > 0 ? 1 / share : share) * 100}%` }} />
        {over > 0 && <i data-over style={{ width: `${(1 - 1 / share) * 100}%` }} />}
      </span>
      <span className={classes.budgetWords}>
        {over > 0
          ? t('reports.budgetOver', { over: amount(kind, over), budget: amount(kind, budget) })
          : t('reports.budgetOf', { used: amount(kind, used), budget: amount(kind, budget) })}
      </span>
    </li>
  )
}

/** Whatever is used of a budget of nothing is no share that could be told. */
function shareText(share: number | null, percent: (share: number) => string): string {
  return share === null || !Number.isFinite(share) ? '' : percent(share)
}

function useAmount(): (kind: ReportBudget['kind'], value: number) => string {
  const { t } = useTranslation()
  const { hours, kroner } = useFormats()
  return (kind, value) =>
    kind === 'hours' ? hours(value) : t('reports.kroner', { amount: kroner(Math.round(value / 100) * 100) })
}
