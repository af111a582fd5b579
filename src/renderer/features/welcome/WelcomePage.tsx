import { useTranslation } from 'react-i18next'

/** The first thing a new person sees. */
export function WelcomePage() {
  const { t } = useTranslation()
  return <h1>{t('welcome.title')}</h1>
}
