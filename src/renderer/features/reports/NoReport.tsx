import { Button } from '@mantine/core'
import type { Report } from '@shared/ipc/reports'
import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import { useFormats } from '../../app/formats'
import { EmptyState } from '../../ui/EmptyState'
import classes from './HoursReport.module.css'
import { clearFilters, useReportStore } from './reportStore'

/** Why there is nothing to see: the filters leave nothing, the hours lie ahead, or there are none. */
export function NoReport({ report }: { report: Report }) {
  const { t } = useTranslation()
  const { hours } = useFormats()
  const navigate = useNavigate()
  const isFiltered = useReportStore(({ chosen }) => Object.values(chosen).some((each) => each.length > 0))
  return (
    <div className={classes.empty}>
      {report.planned > 0 ? (
        <EmptyState title={t('reports.onlyPlanned')}>
          {t('reports.onlyPlannedText', { hours: hours(report.planned) })}
        </EmptyState>
      ) : isFiltered ? (
        <EmptyState
          title={t('reports.emptyFiltered')}
          action={<Button onClick={clearFilters}>{t('reports.clearFilters')}</Button>}
        >
          {t('reports.emptyFilteredText')}
        </EmptyState>
      ) : (
        <EmptyState
          title={t('reports.empty')}
          action={<Button onClick={() => void navigate('/timeline')}>{t('reports.toTimeline')}</Button>}
        >
          {t('reports.emptyText')}
        </EmptyState>
      )}
    </div>
  )
}
