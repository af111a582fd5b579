import { useTranslation } from 'react-i18next'

/** What is shown in place of everything else when the database cannot be used. */
export function RecoveryPage() {
  const { t } = useTranslation()
  return <h1>{t('recovery.title')}</h1>
}
