import { ProjectId } from '@shared/domain/ids'
import type { ReportColumn } from '@shared/domain/reports/dimension'
import { columnKind, figureOf, type ReportFigures } from '@shared/domain/reports/figures'
import type { Report } from '@shared/ipc/reports'
import { IconChevronRight } from '@tabler/icons-react'
import { useVirtualizer } from '@tanstack/react-virtual'
import { type CSSProperties, type RefObject, useLayoutEffect, useMemo, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { fittingColumns } from '../../ui/fittingColumns'
import { Truncated } from '../../ui/Truncated'
import { useSize } from '../../ui/useSize'
import { projectColor } from '../timeline/projectColor'
import { ReportHead } from './ReportHead'
import classes from './ReportTable.module.css'
import { type ReportLine, reportLines } from './reportLines'
import { toggleOpened, useReportStore } from './reportStore'
import { useFigureText, useGroupName } from './reportTexts'

const ROW_HEIGHT = 37
const NAME_NEEDS = 190
const GAP = 12
/** Which columns are left out first where there is no room. */
const LEAVES: Record<ReportColumn, number> = {
  registered: 0,
  amount: 1,
  rate: 2,
  billable: 3,
  notSent: 4,
  sent: 5,
  capacity: 6,
  unpriced: 7,
}
const WIDTHS: Record<ReportColumn, number> = {
  capacity: 86,
  registered: 86,
  billable: 94,
  rate: 108,
  amount: 116,
  unpriced: 78,
  sent: 82,
  notSent: 82,
}

type Style = CSSProperties & { '--tracks': string }

/** The groups with their figures, each of which can be opened; of many, only those in view are drawn. */
export function ReportTable({
  report,
  columns,
  scroller,
}: {
  report: Report
  columns: readonly ReportColumn[]
  scroller: RefObject<HTMLDivElement | null>
}) {
  const { t } = useTranslation()
  const { sort, opened } = useReportStore()
  const text = useFigureText(report)
  const body = useRef<HTMLTableElement>(null)
  const [measured, size] = useSize()
  const lines = useMemo(() => reportLines(report, sort, (key) => opened.has(key)), [report, sort, opened])
  const fitting = fittingColumns(
    [
      { id: null, needs: NAME_NEEDS },
      ...columns.map((id) => ({ id, needs: WIDTHS[id], ...(LEAVES[id] > 0 && { leaves: LEAVES[id] }) })),
    ],
    (size?.width ?? 800) - 32,
    GAP,
  ).flatMap(({ id }) => id ?? [])
  const above = useOffset(body, scroller, size?.width)
  const virtualizer = useVirtualizer({
    count: lines.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_HEIGHT,
    getItemKey: (index) => lines[index]?.id ?? index,
    scrollMargin: above,
    overscan: 10,
  })
  const items = virtualizer.getVirtualItems()
  const before = Math.max(0, (items[0]?.start ?? above) - above)
  const after = Math.max(0, virtualizer.getTotalSize() + above - (items.at(-1)?.end ?? above))
  const style: Style = { '--tracks': `minmax(0, 1fr) ${fitting.map((id) => `${WIDTHS[id]}px`).join(' ')}` }
  const name = t(report.subgroup === null ? 'reports.table' : 'reports.tableOfTwo', {
    group: t(`reports.dimension.${report.group}`).toLowerCase(),
    subgroup: report.subgroup === null ? '' : t(`reports.dimension.${report.subgroup}`).toLowerCase(),
  })
  return (
    <div ref={measured} className={classes.room}>
      <table
        ref={body}
        className={classes.table}
        style={style}
        aria-label={name}
        aria-rowcount={lines.length + 2}
      >
        <ReportHead report={report} columns={fitting} />
        <tbody aria-hidden style={{ height: before }} />
        <tbody>
          {items.map(({ index, key }) => {
            const line = lines[index]
            return (
              line && (
                <Line key={key} line={line} index={index} report={report} columns={fitting} text={text} />
              )
            )
          })}
        </tbody>
        <tbody aria-hidden style={{ height: after }} />
        <tfoot className={classes.foot}>
          <tr className={classes.row} aria-rowindex={lines.length + 2}>
            <th scope="row">{t('reports.total')}</th>
            <Figures figures={report.total} columns={fitting} text={text} />
          </tr>
        </tfoot>
      </table>
    </div>
  )
}

/** How far down in what is scrolled the table begins; what is above it can grow and shrink. */
function useOffset(
  table: RefObject<HTMLElement | null>,
  scroller: RefObject<HTMLElement | null>,
  width: number | undefined,
): number {
  const [offset, setOffset] = useState(0)
  // biome-ignore lint/correctness/useExhaustiveDependencies: another width moves what is above.
  useLayoutEffect(() => {
    const measure = () => {
      if (!table.current || !scroller.current) return
      const top = table.current.getBoundingClientRect().top - scroller.current.getBoundingClientRect().top
      setOffset(Math.round(top + scroller.current.scrollTop))
    }
    measure()
    const content = scroller.current?.firstElementChild
    if (!content) return
    const observer = new ResizeObserver(measure)
    observer.observe(content)
    return () => observer.disconnect()
  }, [table, scroller, width])
  return offset
}

function Line({
  line: { level, id, part, divides },
  index,
  report,
  columns,
  text: figureText,
}: {
  line: ReportLine
  index: number
  report: Report
  columns: readonly ReportColumn[]
  text: FigureText
}) {
  const { t } = useTranslation()
  const nameOf = useGroupName()
  const isOpen = useReportStore(({ opened }) => opened.has(part.key))
  const dimension = level === 1 ? report.group : (report.subgroup ?? report.group)
  const text = nameOf(dimension, part)
  const content = (
    <>
      {dimension === 'project' && <Dot part={part} />}
      <Truncated text={`${part.number} ${text}`.trim()}>
        {part.number && <span className={classes.number}>{part.number} </span>}
        {text}
      </Truncated>
    </>
  )
  return (
    <tr
      className={`${classes.row} ${classes.line}`}
      data-level={level}
      data-row={id}
      aria-rowindex={index + 2}
    >
      <th scope="row">
        {divides ? (
          <button
            type="button"
            className={classes.name}
            aria-expanded={isOpen}
            aria-label={t('reports.expand', { name: `${part.number} ${text}`.trim() })}
            onClick={() => toggleOpened(part.key)}
          >
            <IconChevronRight size={14} className={classes.chevron} aria-hidden />
            {content}
          </button>
        ) : (
          <span className={classes.name} data-plain={report.subgroup === null || undefined}>
            {content}
          </span>
        )}
      </th>
      <Figures figures={part.figures} columns={columns} text={figureText} />
    </tr>
  )
}

function Dot({ part }: { part: { key: string; color: number | null } }) {
  const id = part.key === '' ? null : ProjectId.parse(part.key)
  return <i className={classes.dot} style={{ background: projectColor(id, part.color) }} aria-hidden />
}

type FigureText = ReturnType<typeof useFigureText>

function Figures({
  figures,
  columns,
  text,
}: {
  figures: ReportFigures
  columns: readonly ReportColumn[]
  text: FigureText
}) {
  return columns.map((column) => (
    <td key={column} data-kind={columnKind(column)} data-column={column}>
      {text(column, figureOf(figures, column)) ?? <span className="muted">–</span>}
    </td>
  ))
}
