import type { ReportColumn } from '@shared/domain/reports/dimension'
import type { ReportSort } from '@shared/domain/reports/sortReport'
import type { Report } from '@shared/ipc/reports'
import { IconArrowDown, IconArrowUp } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import classes from './ReportTable.module.css'
import { sortBy, useReportStore } from './reportStore'

/** The names of the columns; each sorts by what is under it. */
export function ReportHead({ report, columns }: { report: Report; columns: readonly ReportColumn[] }) {
  const { t } = useTranslation()
  const names = report.subgroup === null ? [report.group] : [report.group, report.subgroup]
  return (
    <thead className={classes.head}>
      <tr className={classes.row} aria-rowindex={1}>
        <Head by="name" label={names.map((each) => t(`reports.dimension.${each}`)).join(' › ')} />
        {columns.map((column) => (
          <Head
            key={column}
            by={column}
            label={t(`reports.column.${column}`)}
            note={t(`reports.columnNote.${column}`)}
          />
        ))}
      </tr>
    </thead>
  )
}

function Head({ by, label, note }: { by: ReportSort['by']; label: string; note?: string }) {
  const sort = useReportStore((store) => store.sort)
  const isSorted = sort.by === by
  const Arrow = sort.descending ? IconArrowDown : IconArrowUp
  return (
    <th scope="col" {...(isSorted && { 'aria-sort': sort.descending ? 'descending' : 'ascending' })}>
      <button type="button" title={note} onClick={() => sortBy(by)}>
        <span className="truncated">{label}</span>
        {isSorted && <Arrow size={12} aria-hidden />}
      </button>
    </th>
  )
}
