import { useTranslation } from 'react-i18next'
import { MainHeader } from '../../app/shell/MainHeader'

/** «reports». */
export function ReportsPage() {
  const { t } = useTranslation()
  return (
    <MainHeader>
      <h1>{t('reports.title')}</h1>
    </MainHeader>
  )
}
