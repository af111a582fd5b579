import { useTranslation } from 'react-i18next'
import { EmptyState } from '../../../ui/EmptyState'

export function PersonWeekView() {
  const { t } = useTranslation()
  return <EmptyState title={t('approvalPeriod.empty')}>{null}</EmptyState>
}
