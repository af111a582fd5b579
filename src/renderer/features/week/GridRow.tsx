import { ActionIcon } from '@mantine/core'
import { isWorkingDay } from '@shared/domain/capacity'
import { rowText } from '@shared/domain/weekGridCell'
import type { WeekGridCell, WeekGridRow } from '@shared/ipc/weekGrid'
import { IconX } from '@tabler/icons-react'
import { memo } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormats } from '../../app/formats'
import { Truncated } from '../../ui/Truncated'
import { type ColorStyle, projectColor } from '../timeline/projectColor'
import { GridCell } from './GridCell'
import classes from './GridRow.module.css'
import { PlannedHours } from './PlannedHours'

/** A project and a work type, with their hours over the week. */
export const GridRow = memo(function GridRow({
  row,
  index,
  firstDay,
  remove,
}: {
  row: WeekGridRow
  index: number
  /** The day that Tab reaches in this row, where it reaches one. */
  firstDay: number | null
  remove: (row: string) => void
}) {
  const { t } = useTranslation()
  const { hours } = useFormats()
  const key = rowText(row)
  const style: ColorStyle = { '--project': projectColor(row.projectId, row.projectColor) }
  const project = row.projectName ?? t('tray.internal')
  const closed = obstacleAllWeek(row)
  const empty = row.cells.every((cell) => cell.minutes === 0)
  return (
    <tr className={classes.row} style={style}>
      <th scope="row" className={classes.what}>
        <span className={classes.words}>
          <Truncated
            className={classes.project}
            text={[row.projectNumber, project, row.customerName].filter(Boolean).join(' · ')}
          >
            <b>{project}</b>
            {row.customerName && <small>{row.customerName}</small>}
          </Truncated>
          <Truncated
            className={classes.workType}
            text={[row.workTypeName, closed && t(`obstacle.${closed}`)].filter(Boolean).join(' · ')}
          />
        </span>
        {empty && (
          <ActionIcon
            className={classes.remove}
            size={24}
            tabIndex={-1}
            aria-label={t('weekGrid.removeRow')}
            title={t('weekGrid.removeRow')}
            onClick={() => remove(key)}
          >
            <IconX size={14} />
          </ActionIcon>
        )}
      </th>
      {row.cells.map((cell, day) => (
        <GridCell
          key={cell.day}
          row={row}
          rowKey={key}
          cell={cell}
          rowIndex={index}
          day={day}
          quiet={!isWorkingDay(cell.day)}
          first={day === firstDay}
        />
      ))}
      <td className={classes.sum}>
        {row.minutes > 0 && <b>{hours(row.minutes)}</b>}
        <PlannedHours minutes={row.plannedMinutes} />
      </td>
    </tr>
  )
})

/** Why a row takes no new hours on any day of the week; null where it does on some. */
function obstacleAllWeek({ cells }: WeekGridRow): WeekGridCell['obstacle'] {
  const first = cells[0]?.obstacle ?? null
  return cells.every(({ obstacle }) => obstacle === first) ? first : null
}
