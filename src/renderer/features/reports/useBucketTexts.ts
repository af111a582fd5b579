import { type LocalDay, weekOf } from '@shared/domain/localDay'
import type { Report } from '@shared/ipc/reports'
import { useTranslation } from 'react-i18next'
import { useFormats } from '../../app/formats'

/** What the bars of a chart are called: under them, and where there is room for more. */
export function useBucketTexts(
  unit: Report['chart']['unit'],
): Record<'short' | 'long', (from: LocalDay) => string> {
  const { t } = useTranslation()
  const { weekdayAndDate, dayLong, month } = useFormats()
  switch (unit) {
    case 'day':
      return { short: weekdayAndDate, long: dayLong }
    case 'week':
      return {
        short: (day) => String(weekOf(day).week),
        long: (day) => t('reports.week', { week: weekOf(day).week, year: weekOf(day).year }),
      }
    case 'month':
      return { short: (day) => `${Number(day.slice(5, 7))}.${day.slice(2, 4)}`, long: month }
  }
}
