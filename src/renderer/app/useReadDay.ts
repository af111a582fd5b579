import { type LocalDay, weekOf } from '@shared/domain/localDay'
import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import { parseDay } from './dayText'
import { useFormats } from './formats'
import { today } from './today'

/** Reads a day as people type it in the language of the window, near another day; see `parseDay`. */
export function useReadDay(): (text: string, near: LocalDay) => LocalDay | null {
  const { t } = useTranslation()
  const { weekdayLong } = useFormats()
  return useCallback(
    (text, near) =>
      parseDay(text, today(), near, {
        today: t('dayWords.today'),
        yesterday: t('dayWords.yesterday'),
        tomorrow: t('dayWords.tomorrow'),
        weekdays: weekOf(near).days.map((each) => weekdayLong(each)),
      }),
    [t, weekdayLong],
  )
}
