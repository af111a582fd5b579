import '../../app/panelStyles'
import { Button, Checkbox, Popover } from '@mantine/core'
import { ReportColumn } from '@shared/domain/reports/dimension'
import { isTold } from '@shared/domain/reports/toldColumns'
import type { Report } from '@shared/ipc/reports'
import { useTranslation } from 'react-i18next'
import classes from '../../ui/Filters.module.css'
import bar from './ReportBar.module.css'
import { showColumn, useReportStore } from './reportStore'

/** Which columns the table has, and why some have nothing to tell. */
export function ReportColumns({ report }: { report: Report | undefined }) {
  const { t } = useTranslation()
  const hidden = useReportStore((store) => store.hiddenColumns)
  const told = (column: ReportColumn) => !report || isTold(report, column)
  return (
    <Popover position="bottom-end" trapFocus returnFocus withinPortal>
      <Popover.Target>
        <Button>{t('reports.columnsLabel')}</Button>
      </Popover.Target>
      <Popover.Dropdown aria-label={t('reports.columnsLabel')} className={classes.list}>
        <fieldset aria-label={t('reports.columnsLabel')} className={classes.options}>
          {ReportColumn.options.map((column) => (
            <Checkbox
              key={column}
              label={t(`reports.column.${column}`)}
              checked={!hidden.includes(column)}
              onChange={(event) => showColumn(column, event.currentTarget.checked)}
            />
          ))}
        </fieldset>
        <p className={bar.note}>{t('approvalProject.columnsNote')}</p>
        {!told('capacity') && <p className={bar.note}>{t('reports.noCapacity')}</p>}
        {!told('amount') && <p className={bar.note}>{t('reports.noAmounts')}</p>}
      </Popover.Dropdown>
    </Popover>
  )
}
