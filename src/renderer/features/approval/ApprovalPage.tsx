import { useTranslation } from 'react-i18next'
import { Navigate, NavLink, Route, Routes, useLocation } from 'react-router'
import { MainHeader } from '../../app/shell/MainHeader'
import { ImportFileButton } from '../exchange/ImportFileButton'
import classes from './ApprovalPage.module.css'
import { PeriodView } from './period/PeriodView'
import { PersonWeekView } from './period/PersonWeekView'
import { ProjectView } from './project/ProjectView'

/** «Godkjenn»: hours as those who approve them look at them, by period or by project. */
export function ApprovalPage() {
  const { t } = useTranslation()
  const { pathname } = useLocation()
  return (
    <>
      <MainHeader>
        <h1>{t('approval.title')}</h1>
        <nav className={classes.views} aria-label={t('approval.view')}>
          <NavLink to="/approval/period">{t('approval.period')}</NavLink>
          <NavLink to="/approval/project">{t('approval.project')}</NavLink>
        </nav>
        <ImportFileButton />
      </MainHeader>
      <div className={classes.view} key={pathname.split('/')[2]}>
        <Routes>
          <Route path="period" element={<PeriodView />} />
          <Route path="period/:personId/:day" element={<PersonWeekView />} />
          <Route path="project/*" element={<ProjectView />} />
          <Route path="*" element={<Navigate to="/approval/period" replace />} />
        </Routes>
      </div>
    </>
  )
}
