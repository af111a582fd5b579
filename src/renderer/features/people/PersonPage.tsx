import { useTranslation } from 'react-i18next'
import { MainHeader } from '../../app/shell/MainHeader'

export function PersonPage() {
  const { t } = useTranslation()
  return (
    <MainHeader>
      <h1>{t('nav.people')}</h1>
    </MainHeader>
  )
}
