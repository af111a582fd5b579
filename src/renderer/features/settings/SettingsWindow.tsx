import { useTranslation } from 'react-i18next'

/** Innstillinger, a window of its own. */
export function SettingsWindow() {
  const { t } = useTranslation()
  return <h1>{t('nav.settings')}</h1>
}
