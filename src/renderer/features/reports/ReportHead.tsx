import { ActionIcon } from '@mantine/core'
import type { ReportColumn } from '@shared/domain/reports/dimension'
import type { ReportSort } from '@shared/domain/reports/sortReport'
import type { Report } from '@shared/ipc/reports'
import { IconArrowDown, IconArrowsVertical, IconArrowUp, IconFold } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import classes from './ReportTable.module.css'
import { divideAll, isDivided, sortBy, useReportStore } from './reportStore'

/** The names of the columns; each sorts by what is under it. */
export function ReportHead({ report, columns }: { report: Report; columns: readonly ReportColumn[] }) {
  const { t } = useTranslation()
  const names = report.subgroup === null ? [report.group] : [report.group, report.subgroup]
  return (
    <thead className={classes.head}>
      <tr className={classes.row} aria-rowindex={1}>
        <Head by="name" label={names.map((each) => t(`reports.dimension.${each}`)).join(' › ')}>
          {report.subgroup !== null && <DivideAll report={report} />}
        </Head>
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

/** Opens all groups, or closes those that are open. */
function DivideAll({ report }: { report: Report }) {
  const { t } = useTranslation()
  const opened = useReportStore((store) => store.opened)
  const keys = report.groups.map(({ key }) => key)
  const isOpen = isDivided(keys, opened)
  const label = t(isOpen ? 'reports.collapseAll' : 'reports.expandAll')
  const Icon = isOpen ? IconFold : IconArrowsVertical
  return (
    <ActionIcon
      size={24}
      aria-label={label}
      title={label}
      aria-expanded={isOpen}
      aria-keyshortcuts="U"
      onClick={() => divideAll(keys)}
    >
      <Icon size={14} />
    </ActionIcon>
  )
}

function Head({
  by,
  label,
  note,
  children,
}: {
  by: ReportSort['by']
  label: string
  note?: string
  children?: ReactNode
}) {
  const sort = useReportStore((store) => store.sort)
  const isSorted = sort.by === by
  const Arrow = sort.descending ? IconArrowDown : IconArrowUp
  return (
    <th scope="col" {...(isSorted && { 'aria-sort': sort.descending ? 'descending' : 'ascending' })}>
      {children}
      <button type="button" className={classes.sort} title={note} onClick={() => sortBy(by)}>
        <span className="truncated">{label}</span>
        {isSorted && <Arrow size={12} aria-hidden />}
      </button>
    </th>
  )
}
