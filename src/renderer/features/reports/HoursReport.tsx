import { Button } from '@mantine/core'
import { toldColumns } from '@shared/domain/reports/toldColumns'
import { IconChartBar } from '@tabler/icons-react'
import { lazy, Suspense, useMemo, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { useBusyQuery } from '../../app/busyClient'
import { ErrorNotice } from '../../ui/ErrorNotice'
import { useSlow } from '../../ui/useSlow'
import charting from './Charts.module.css'
import { ExportMenu } from './ExportMenu'
import { GroupingChoice } from './GroupingChoice'
import classes from './HoursReport.module.css'
import { NoReport } from './NoReport'
import bar from './ReportBar.module.css'
import { ReportColumns } from './ReportColumns'
import { ReportFilters } from './ReportFilters'
import { ReportNotes } from './ReportNotes'
import { ReportPeriodPicker } from './ReportPeriodPicker'
import { ReportTable } from './ReportTable'
import { inputOf, showCharts, useReportStore } from './reportStore'
import { useReportActions } from './useReportActions'

const ReportCharts = lazy(() => import('./ReportCharts').then((module) => ({ default: module.ReportCharts })))

/** «Timerapport»: charts and a table of what was registered in a period. */
export function HoursReport() {
  const { t } = useTranslation()
  const { period, group, subgroup, chosen, charts, hiddenColumns } = useReportStore()
  const input = useMemo(() => inputOf({ period, group, subgroup, chosen }), [period, group, subgroup, chosen])
  const { data, error, isPending, isPlaceholderData } = useBusyQuery('reports.hours', input, {
    keepPrevious: true,
  })
  const slow = useSlow(isPending || isPlaceholderData, 600)
  const scroller = useRef<HTMLDivElement>(null)
  const columns = data ? toldColumns(data, (column) => !hiddenColumns.includes(column)) : []
  const hasRows = data !== undefined && data.total.registered > 0
  useReportActions(data)
  return (
    <div className={classes.page}>
      <div className={bar.bar}>
        <ReportPeriodPicker />
        <div className={bar.aside}>
          {slow && data && (
            <span className="muted" role="status">
              {t('reports.loading')}
            </span>
          )}
          <Button
            leftSection={<IconChartBar size={15} aria-hidden />}
            aria-pressed={charts}
            aria-keyshortcuts="D"
            onClick={() => showCharts(!charts)}
          >
            {t('reports.charts')}
          </Button>
          <ReportColumns report={data} />
          <ExportMenu disabled={!hasRows} input={input} columns={columns} filterBy={data?.filterBy} />
        </div>
      </div>
      <div className={bar.bar}>
        <GroupingChoice />
        <ReportFilters filterBy={data?.filterBy} />
      </div>
      <ErrorNotice error={error} />
      {slow && !data && <p className={classes.loading}>{t('reports.loading')}</p>}
      {data && !hasRows && <NoReport report={data} />}
      {hasRows && (
        <div
          ref={scroller}
          className={classes.scroller}
          data-shown={isPlaceholderData ? undefined : period.unit}
          aria-busy={isPlaceholderData || undefined}
        >
          <div>
            {charts && (
              <Suspense fallback={<div className={`${charting.frame} ${charting.room}`} />}>
                <ReportCharts report={data} />
              </Suspense>
            )}
            <ReportNotes report={data} columns={columns} />
            <ReportTable report={data} columns={columns} scroller={scroller} />
          </div>
        </div>
      )}
    </div>
  )
}
