import '../../app/panelStyles'
import '@mantine/core/styles/Switch.css'
import { type ComponentType, useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { Navigate, useParams } from 'react-router'
import { useAppState } from '../../app/AppContext'
import { useActions } from '../../app/actions/actions'
import { useActionKeys } from '../../app/actions/useActionKeys'
import { useHistoryActions } from '../../app/history/useHistoryActions'
import { AboutSection } from './about/AboutSection'
import { BackupsSection } from './backups/BackupsSection'
import { GeneralSection } from './general/GeneralSection'
import { IntegrationsSection } from './integrations/IntegrationsSection'
import { LogSection } from './log/LogSection'
import { OrdersSection } from './orders/OrdersSection'
import { ProfileSection } from './profile/ProfileSection'
import { SettingsNav } from './SettingsNav'
import classes from './SettingsWindow.module.css'
import { isOffered, isSection, type SectionId } from './settingIndex'
import { ShortcutsSection } from './shortcuts/ShortcutsSection'
import { TimerSection } from './timer/TimerSection'

const CONTENT: Record<SectionId, ComponentType> = {
  general: GeneralSection,
  orders: OrdersSection,
  timer: TimerSection,
  profile: ProfileSection,
  shortcuts: ShortcutsSection,
  integrations: IntegrationsSection,
  backups: BackupsSection,
  log: LogSection,
  about: AboutSection,
}

/** Innstillinger, a window of its own: `/settings/<section>`. */
export function SettingsWindow() {
  const { t } = useTranslation()
  const section = useParams()['*']
  const { rights } = useAppState()
  useActions('history', useHistoryActions())
  useActionKeys()
  useEffect(() => {
    document.title = t('nav.settings')
  }, [t])
  if (!isSection(section) || !isOffered(section, rights)) return <Navigate to="/settings/general" replace />
  const Content = CONTENT[section]
  return (
    <div className={classes.window}>
      <SettingsNav />
      <main key={section} className={classes.page}>
        <h1>{t(`settings.section.${section}`)}</h1>
        <p className={classes.lead}>{t(`settings.lead.${section}`)}</p>
        <Content />
      </main>
    </div>
  )
}
