import { useTranslation } from 'react-i18next'
import { MainHeader } from '../../app/shell/MainHeader'

export function ProjectsPage() {
  const { t } = useTranslation()
  return (
    <MainHeader>
      <h1>{t('nav.projects')}</h1>
    </MainHeader>
  )
}
