import type { ReportColumn, ReportDimension } from '@shared/domain/reports/dimension'
import { columnKind, figureOf, type ReportFigures } from '@shared/domain/reports/figures'
import { toldColumns } from '@shared/domain/reports/toldColumns'
import { type Report, type ReportPart, ShownReport } from '@shared/ipc/reports'
import { useEffect, useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { useSearchParams } from 'react-router'
import { useAppState } from '../../app/AppContext'
import { useBusyQuery } from '../../app/busyClient'
import { useFormats } from '../../app/formats'
import { today } from '../../app/today'
import classes from './PrintedReport.module.css'
import { ReportCharts } from './ReportCharts'
import { ReportNotes } from './ReportNotes'
import { reportLines } from './reportLines'
import { useFigureText, useGroupName, usePeriodTitle } from './reportTexts'

/** How wide the chart of hours is, in points of the screen. */
const CHART_WIDTH = 466
/** So long the charts are given to be drawn. */
const DRAWN_MS = 250

/** A report as it is put on paper: charts and the table as it is opened, its head on every page. `?shown=` holds what is shown. */
export function PrintedReport() {
  const [search] = useSearchParams()
  const shown = useMemo(() => ShownReport.safeParse(readJson(search.get('shown') ?? '')).data, [search])
  return shown ? <Paper shown={shown} /> : null
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

function Paper({ shown }: { shown: ShownReport }) {
  const { t } = useTranslation()
  const { dayRange, dayNumeric } = useFormats()
  const title = usePeriodTitle()
  const { workspaceName, person } = useAppState()
  const { data } = useBusyQuery('reports.hours', shown.input)
  useEffect(() => {
    if (!data) return
    const timer = setTimeout(() => document.documentElement.setAttribute('data-print-ready', ''), DRAWN_MS)
    return () => clearTimeout(timer)
  }, [data])
  if (!data) return null
  const { from, to } = shown.input
  const columns = toldColumns(data, (column) => shown.columns.includes(column))
  const period = title(from, to)
  const days = dayRange(from, to)
  return (
    <main className={classes.paper}>
      <header className={classes.head}>
        <h1>
          {t('reports.hoursReport')} <span>{period}</span>
        </h1>
        <p>
          {[workspaceName, period.includes(days) ? '' : days, ...shown.filters].filter(Boolean).join(' · ')}
        </p>
        <p className={classes.made}>
          {t('reports.file.made')} {dayNumeric(today())}
          {person && ` · ${person.name}`}
        </p>
      </header>
      <ReportCharts report={data} width={CHART_WIDTH} />
      <ReportNotes report={data} columns={columns} />
      <PaperTable report={data} columns={columns} shown={shown} />
    </main>
  )
}

function PaperTable({
  report,
  columns,
  shown,
}: {
  report: Report
  columns: readonly ReportColumn[]
  shown: ShownReport
}) {
  const { t } = useTranslation()
  const nameOf = useGroupName()
  const figureText = useFigureText(report)
  const opened = new Set(shown.opened)
  const names = report.subgroup === null ? [report.group] : [report.group, report.subgroup]
  const text = (dimension: ReportDimension, part: ReportPart) =>
    `${part.number} ${nameOf(dimension, part)}`.trim()
  return (
    <table className={classes.table}>
      <thead>
        <tr>
          <th scope="col">{names.map((each) => t(`reports.dimension.${each}`)).join(' › ')}</th>
          {columns.map((column) => (
            <th key={column} scope="col">
              {t(`reports.column.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {reportLines(report, shown.sort, (key) => opened.has(key)).map(({ id, level, part }) => (
          <tr key={id} data-level={opened.size === 0 ? 0 : level}>
            <th scope="row">{text(level === 1 ? report.group : (report.subgroup ?? report.group), part)}</th>
            <Figures figures={part.figures} columns={columns} text={figureText} />
          </tr>
        ))}
        <tr data-total>
          <th scope="row">{t('reports.total')}</th>
          <Figures figures={report.total} columns={columns} text={figureText} />
        </tr>
      </tbody>
    </table>
  )
}

function Figures({
  figures,
  columns,
  text,
}: {
  figures: ReportFigures
  columns: readonly ReportColumn[]
  text: ReturnType<typeof useFigureText>
}) {
  return columns.map((column) => (
    <td key={column} data-kind={columnKind(column)}>
      {text(column, figureOf(figures, column)) ?? '–'}
    </td>
  ))
}
