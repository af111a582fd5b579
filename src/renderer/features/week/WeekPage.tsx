import { useTranslation } from 'react-i18next'
import { MainHeader } from '../../app/shell/MainHeader'

/** Uke: the week as a grid. */
export function WeekPage() {
  const { t } = useTranslation()
  return (
    <MainHeader>
      <h1>{t('nav.week')}</h1>
    </MainHeader>
  )
}
