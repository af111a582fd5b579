import { isWorkingDay } from '@shared/domain/capacity'
import type { WeekGridView } from '@shared/ipc/weekGrid'
import { useTranslation } from 'react-i18next'
import { useFormats } from '../../app/formats'
import { today } from '../../app/today'
import classes from './GridFoot.module.css'
import { PlannedHours } from './PlannedHours'

type Total = { minutes: number; plannedMinutes: number; capacityMinutes: number }

/** The totals of days and week, against what a full day or week is. */
export function GridFoot({ view }: { view: WeekGridView }) {
  const { t } = useTranslation()
  const now = today()
  return (
    <tfoot data-fixed-foot="">
      <tr>
        <th scope="row" className={classes.what}>
          {t('weekGrid.sum')}
          <small>{t('weekGrid.againstCapacity')}</small>
        </th>
        {view.days.map((day) => (
          <TotalCell
            key={day.day}
            total={day}
            counted={day.day < now}
            quiet={!isWorkingDay(day.day)}
            incomplete={day.incompleteMinutes}
          />
        ))}
        <TotalCell
          total={view}
          counted={view.days.every((day) => day.day < now)}
          quiet={false}
          incomplete={0}
        />
      </tr>
    </tfoot>
  )
}

/** `counted`: the time has passed, so that what is missing is missing. */
function TotalCell({
  total: { minutes, plannedMinutes, capacityMinutes },
  counted,
  quiet,
  incomplete,
}: {
  total: Total
  counted: boolean
  quiet: boolean
  incomplete: number
}) {
  const { t } = useTranslation()
  const { hours } = useFormats()
  const over = minutes - capacityMinutes
  const share = capacityMinutes > 0 ? Math.min(1, minutes / capacityMinutes) : 0
  return (
    <td className={classes.total} data-quiet={quiet || undefined}>
      <b>{minutes > 0 || capacityMinutes > 0 ? hours(minutes) : ''}</b>
      {over > 0 && <small className={classes.over}>+{hours(over)}</small>}
      {over < 0 && counted && <small className={classes.under}>−{hours(-over)}</small>}
      {over < 0 && !counted && <small>{t('timeline.of', { hours: hours(capacityMinutes) })}</small>}
      <PlannedHours minutes={plannedMinutes} />
      {incomplete > 0 && (
        <small className={classes.under}>{t('weekGrid.incomplete', { hours: hours(incomplete) })}</small>
      )}
      {capacityMinutes > 0 && (
        <span className={classes.bar} aria-hidden>
          <i style={{ width: `${share * 100}%` }} />
        </span>
      )}
    </td>
  )
}
