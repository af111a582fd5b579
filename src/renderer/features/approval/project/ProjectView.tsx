import { useTranslation } from 'react-i18next'
import { EmptyState } from '../../../ui/EmptyState'

export function ProjectView() {
  const { t } = useTranslation()
  return <EmptyState title={t('approvalProject.empty')}>{null}</EmptyState>
}
