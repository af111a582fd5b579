import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { useAppState } from '../../app/AppContext'
import { MainHeader } from '../../app/shell/MainHeader'
import { HoursReport } from './HoursReport'
import classes from './HoursReport.module.css'
import { openReportsOf, useReportStore } from './reportStore'

/** «Rapporter»: what was registered in a period, put together as one likes. */
export function ReportsPage() {
  const { t } = useTranslation()
  const { person } = useAppState()
  const personId = person?.id ?? null
  const isOpen = useReportStore((store) => store.personId !== null && store.personId === personId)
  useEffect(() => {
    if (personId !== null) openReportsOf(personId)
  }, [personId])
  return (
    <>
      <MainHeader>
        <h1>{t('reports.title')}</h1>
        <span className={classes.what}>{t('reports.hoursReport')}</span>
      </MainHeader>
      {isOpen && <HoursReport />}
    </>
  )
}
