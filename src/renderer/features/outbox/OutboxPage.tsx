import { useTranslation } from 'react-i18next'
import { MainHeader } from '../../app/shell/MainHeader'

/** Utboks: what has not left for Tripletex yet. */
export function OutboxPage() {
  const { t } = useTranslation()
  return (
    <MainHeader>
      <h1>{t('nav.outbox')}</h1>
    </MainHeader>
  )
}
