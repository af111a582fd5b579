import { useTranslation } from 'react-i18next'
import { MainHeader } from '../../app/shell/MainHeader'

/** Tidslinje: the week as a list of days. */
export function TimelinePage() {
  const { t } = useTranslation()
  return (
    <MainHeader>
      <h1>{t('nav.timeline')}</h1>
    </MainHeader>
  )
}
