import { Button } from '@mantine/core'
import { toldColumns } from '@shared/domain/reports/toldColumns'
import type { Report } from '@shared/ipc/reports'
import { IconChartBar, IconLayoutList } from '@tabler/icons-react'
import { useMemo, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { useBusyQuery } from '../../app/busyClient'
import { ErrorNotice } from '../../ui/ErrorNotice'
import { useSlow } from '../../ui/useSlow'
import { ExportMenu } from './ExportMenu'
import { GroupingChoice } from './GroupingChoice'
import classes from './HoursReport.module.css'
import { NoReport } from './NoReport'
import bar from './ReportBar.module.css'
import { ReportCharts } from './ReportCharts'
import { ReportColumns } from './ReportColumns'
import { ReportFilters } from './ReportFilters'
import { ReportNotes } from './ReportNotes'
import { ReportPeriodPicker } from './ReportPeriodPicker'
import { ReportTable } from './ReportTable'
import { inputOf, setOpened, showCharts, useReportStore } from './reportStore'
import { useReportActions } from './useReportActions'

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
        {hasRows && data.subgroup !== null && <ExpandAll report={data} />}
      </div>
      <ErrorNotice error={error} />
      {slow && !data && <p className={classes.loading}>{t('reports.loading')}</p>}
      {data && !hasRows && <NoReport report={data} />}
      {hasRows && (
        <div ref={scroller} className={classes.scroller} aria-busy={isPlaceholderData || undefined}>
          <div>
            {charts && <ReportCharts report={data} />}
            <ReportNotes report={data} columns={columns} />
            <ReportTable report={data} columns={columns} scroller={scroller} />
          </div>
        </div>
      )}
    </div>
  )
}

function ExpandAll({ report }: { report: Report }) {
  const { t } = useTranslation()
  const opened = useReportStore((store) => store.opened)
  const all = report.groups.map(({ key }) => key)
  const isOpen = all.some((key) => opened.has(key))
  return (
    <div className={bar.aside}>
      <Button
        variant="subtle"
        color="gray"
        leftSection={<IconLayoutList size={15} aria-hidden />}
        aria-keyshortcuts="U"
        onClick={() => setOpened(isOpen ? [] : all)}
      >
        {t(isOpen ? 'reports.collapseAll' : 'reports.expandAll')}
      </Button>
    </div>
  )
}
