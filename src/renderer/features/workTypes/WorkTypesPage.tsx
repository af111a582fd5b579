import { useTranslation } from 'react-i18next'
import { MainHeader } from '../../app/shell/MainHeader'

export function WorkTypesPage() {
  const { t } = useTranslation()
  return (
    <MainHeader>
      <h1>{t('nav.workTypes')}</h1>
    </MainHeader>
  )
}
