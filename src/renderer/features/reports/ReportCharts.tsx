import type { Report } from '@shared/ipc/reports'
import { BudgetChart } from './BudgetChart'
import classes from './Charts.module.css'
import { HoursChart } from './HoursChart'
import { RateChart } from './RateChart'

/** What people look at before the table: when the hours were done and on what, how much can be billed, and what budgets have left. */
export function ReportCharts({ report, width }: { report: Report; width?: number }) {
  return (
    <div className={classes.frame} data-paper={width === undefined ? undefined : true}>
      <div className={classes.charts}>
        <HoursChart chart={report.chart} total={report.total} width={width} />
        <RateChart chart={report.chart} total={report.total} width={width} />
        <BudgetChart
          budgets={report.budgets}
          unseen={report.amounts === 'none'}
          onPaper={width !== undefined}
        />
      </div>
    </div>
  )
}
