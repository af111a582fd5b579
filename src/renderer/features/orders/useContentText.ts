import { useTranslation } from 'react-i18next'
import { useFormats } from '../../app/formats'

type Contents = { minutes: number; entries: number; costs: number }

/** Hours and costs in words: `12,5 t i 4 oppføringer og 1 kostnad`. */
export function useContentText(): (contents: Contents) => string {
  const { t } = useTranslation()
  const { hours, number } = useFormats()
  return ({ minutes, entries, costs }) => {
    const hoursText =
      entries > 0 &&
      t('orders.whatHours', { count: entries, formatted: number(entries), hours: hours(minutes) })
    const costsText = costs > 0 && t('orders.whatCosts', { count: costs, formatted: number(costs) })
    if (hoursText && costsText) return t('orders.whatBoth', { hours: hoursText, costs: costsText })
    return hoursText || costsText || t('orders.whatNothing')
  }
}

/** How much of hours and costs there is. */
export function contentsOf(entries: readonly { minutes: number }[], costs: readonly unknown[]): Contents {
  const minutes = entries.reduce((sum, each) => sum + each.minutes, 0)
  return { minutes, entries: entries.length, costs: costs.length }
}
