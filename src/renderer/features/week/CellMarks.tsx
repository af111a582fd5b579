import { concernsAllHours } from '@shared/domain/bookingWarning'
import type { WeekGridCell, WeekGridRow } from '@shared/ipc/weekGrid'
import {
  IconAlertTriangle,
  IconCalendarClock,
  IconCloudCheck,
  IconCloudOff,
  IconCloudUp,
  IconCloudX,
  IconLock,
} from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { useFormats } from '../../app/formats'
import { useWarningTexts } from '../booking/useWarningTexts'
import classes from './CellMarks.module.css'

const ICONS = {
  planned: IconCalendarClock,
  locked: IconLock,
  waiting: IconCloudUp,
  sent: IconCloudCheck,
  kept: IconCloudOff,
  needsYou: IconAlertTriangle,
  troubled: IconCloudX,
} as const

type Mark = { mark: keyof typeof ICONS; words: string }

/** Where a cell's hours stand, as small signs with their words: with us first, then on their way to Tripletex. */
export function CellMarks({ cell, row }: { cell: WeekGridCell; row: WeekGridRow }) {
  const { t } = useTranslation()
  const { hours } = useFormats()
  const texts = useWarningTexts()
  if (cell.minutes === 0) return null
  const marks: Mark[] = []
  const trouble = texts.line(
    cell.warnings.filter((warning) => !concernsAllHours(warning)),
    { ...row, day: cell.day },
  )
  if (cell.plannedMinutes > 0) marks.push({ mark: 'planned', words: t('entryState.planned') })
  if (cell.lockedMinutes > 0) {
    marks.push({ mark: 'locked', words: t('weekGrid.locked', { hours: hours(cell.lockedMinutes) }) })
  }
  if (trouble !== null) marks.push({ mark: 'troubled', words: trouble })
  else if (cell.transfer !== 'none') {
    marks.push({ mark: cell.transfer, words: t(`entryState.${cell.transfer}`) })
  }
  return (
    <span className={classes.marks}>
      {marks.slice(-2).map(({ mark, words }) => {
        const Icon = ICONS[mark]
        return (
          <span key={mark} className={classes.mark} data-mark={mark} title={words}>
            <Icon size={13} />
            <span className="visuallyHidden">{words}</span>
          </span>
        )
      })}
    </span>
  )
}
