import { useTranslation } from 'react-i18next'
import { MainHeader } from '../../app/shell/MainHeader'

/** «orders». */
export function OrdersPage() {
  const { t } = useTranslation()
  return (
    <MainHeader>
      <h1>{t('orders.title')}</h1>
    </MainHeader>
  )
}
