import { parseHours } from '@shared/domain/duration'
import { useTranslation } from 'react-i18next'
import { useFormats } from '../app/formats'
import { FigureField, type FigureFieldProps } from './FigureField'

/** Any number of hours that is typed, kept as minutes. */
export function HoursField({ minutes, ...field }: FigureFieldProps & { minutes: number | null }) {
  const { t } = useTranslation()
  const { hours, language } = useFormats()
  return (
    <FigureField
      {...field}
      figure={minutes}
      written={minutes === null ? '' : hours(minutes)}
      read={(typed) => parseHours(typed, language)}
      invalidText={t('projects.hoursInvalid')}
    />
  )
}
