import { countedMinutes, sumsOfWeeks } from '@shared/domain/approvalFigures'
import { useTranslation } from 'react-i18next'
import { useFormats } from '../../../../app/formats'
import { today } from '../../../../app/today'
import { Figure } from '../../../timeline/WeekBar'
import { signedHours } from '../gridTexts'
import classes from './PersonWeekView.module.css'
import type { WeekFigures as Figures } from './weekModel'

/** A person's week in figures. */
export function WeekFigures({ figures }: { figures: Figures }) {
  const { t } = useTranslation()
  const formats = useFormats()
  const { hours, percent } = formats
  const counted = countedMinutes(figures)
  const { extra } = sumsOfWeeks([figures], today())
  const share = counted > 0 ? percent(figures.billable / counted) : '–'
  return (
    <dl className={classes.figures}>
      <Figure value={hours(counted)}>{t('approvalPeriod.ofPerson.total')}</Figure>
      <Figure value={hours(figures.billable)}>{t('approvalPeriod.ofPerson.billable', { share })}</Figure>
      <Figure value={hours(figures.capacityMinutes)}>{t('approvalPeriod.ofPerson.capacity')}</Figure>
      <Figure value={extra === null ? '–' : signedHours(extra, formats)}>
        {t('approvalPeriod.ofPerson.extra')}
      </Figure>
      {figures.planned > 0 && (
        <Figure value={hours(figures.planned)}>{t('approvalPeriod.ofPerson.planned')}</Figure>
      )}
    </dl>
  )
}
