import { useTranslation } from 'react-i18next'
import { MainHeader } from '../../app/shell/MainHeader'

/** «costs». */
export function CostsPage() {
  const { t } = useTranslation()
  return (
    <MainHeader>
      <h1>{t('costs.title')}</h1>
    </MainHeader>
  )
}
