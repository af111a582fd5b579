import { isWorkingDay } from '@shared/domain/capacity'
import { type LocalDay, weekOf } from '@shared/domain/localDay'
import { publicHolidayOn } from '@shared/domain/publicHoliday'
import { memo } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormats } from '../../app/formats'
import { today } from '../../app/today'
import classes from './GridHead.module.css'

/** The days of the week over their columns. They are there before their hours are. */
export const GridHead = memo(function GridHead({ day }: { day: LocalDay }) {
  const { t } = useTranslation()
  const formats = useFormats()
  const now = today()
  return (
    <thead>
      <tr>
        <th scope="col" className={classes.what}>
          {t('weekGrid.row')}
        </th>
        {weekOf(day).days.map((each) => {
          const holiday = publicHolidayOn(each)
          const name = holiday && t(`holiday.${holiday}`)
          return (
            <th
              key={each}
              scope="col"
              className={classes.day}
              data-quiet={!isWorkingDay(each) || undefined}
              data-today={each === now || undefined}
              title={name ?? undefined}
            >
              <b>{formats.weekdayShort(each)}</b> {formats.dayShort(each)}
              {name && <small className={classes.holiday}>{name}</small>}
            </th>
          )
        })}
        <th scope="col" className={classes.sum}>
          {t('weekGrid.sum')}
        </th>
      </tr>
    </thead>
  )
})
