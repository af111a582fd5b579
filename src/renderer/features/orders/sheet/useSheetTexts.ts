import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { formatsFor } from '../../../app/formats'

/** The words and numbers of a sheet, in bokmål: it goes to Norwegian customers, whatever language the windows are in. */
export function useSheetTexts() {
  const { i18n } = useTranslation()
  return useMemo(() => ({ t: i18n.getFixedT('nb'), formats: formatsFor('nb', 'decimal') }), [i18n])
}
