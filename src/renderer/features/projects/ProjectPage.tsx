import '../../app/panelStyles'
import '@mantine/core/styles/Switch.css'
import { Button } from '@mantine/core'
import { ProjectId } from '@shared/domain/ids'
import type { ProjectPage as Page } from '@shared/ipc/projectViews'
import type { TFunction } from 'i18next'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Navigate, useNavigate, useParams } from 'react-router'
import { busyErrorOf, useBusyQuery } from '../../app/busyClient'
import { openSettings } from '../../app/shell/useShellActions'
import { ErrorNotice } from '../../ui/ErrorNotice'
import { RecordPage, type RecordSection } from '../../ui/RecordPage'
import { SectionCard } from '../../ui/SectionCard'
import { StateBadge } from '../../ui/StateBadge'
import { ProjectCostsCard } from '../costs/ProjectCostsCard'
import { useTimerRunsOn } from '../timer/useTimerRunsOn'
import { BudgetCard } from './BudgetCard'
import { GeneralCard } from './GeneralCard'
import { HoursCard } from './HoursCard'
import { MembersCard } from './MembersCard'
import { NewProjectDialog } from './NewProjectDialog'
import { PricesCard } from './PricesCard'
import { ProjectDot } from './ProjectDot'
import classes from './ProjectPage.module.css'
import { isArchived } from './shownProjects'
import { UnpricedNotice } from './UnpricedNotice'
import { type ProjectChanges, useProjectChanges } from './useProjectChanges'
import { WorkTypesCard } from './WorkTypesCard'

/** The page about one project. */
export function ProjectPage() {
  const id = ProjectId.safeParse(useParams().id)
  return id.success ? <ProjectOf id={id.data} /> : <Navigate to="/projects" replace />
}

function ProjectOf({ id }: { id: ProjectId }) {
  const { data, error } = useBusyQuery('projects.page', { id })
  if (error && busyErrorOf(error).code === 'notFound') return <Navigate to="/projects" replace />
  return (
    <>
      <ErrorNotice error={error} />
      {data && <ProjectRecord key={id} project={data} />}
    </>
  )
}

function ProjectRecord({ project }: { project: Page }) {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const changes = useProjectChanges(project)
  const [copying, setCopying] = useState(false)
  const { id, name, color, state, billable, factsLock, copyNumber } = project
  const archived = isArchived(project)
  return (
    <>
      <RecordPage
        backTo="/projects"
        backLabel={t('projects.back')}
        title={name}
        badges={
          <>
            <ProjectDot id={id} color={color} />
            {state !== 'active' && (
              <StateBadge tone={archived ? 'quiet' : 'info'}>{t(`projects.state.${state}`)}</StateBadge>
            )}
            {!billable && <StateBadge tone="quiet">{t('projects.notBillable')}</StateBadge>}
          </>
        }
        notice={
          <>
            <ErrorNotice error={changes.error} />
            <ArchivedNotice project={project} />
            <UnpricedNotice project={project} />
          </>
        }
        actions={
          (copyNumber !== null || factsLock === null) && (
            <>
              {copyNumber !== null && <Button onClick={() => setCopying(true)}>{t('projects.copy')}</Button>}
              {factsLock === null && (
                <Button onClick={() => changes.archived(!archived)}>
                  {archived ? t('projects.restore') : t('projects.archive')}
                </Button>
              )}
            </>
          )
        }
        sections={sectionsOf(project, changes, t)}
      />
      {copying && copyNumber !== null && (
        <NewProjectDialog
          nextNumber={copyNumber}
          copyOf={project}
          onClose={() => setCopying(false)}
          onMade={(made) => {
            setCopying(false)
            void navigate(`/projects/${made}`)
          }}
        />
      )}
    </>
  )
}

function sectionsOf(project: Page, changes: ProjectChanges, t: TFunction): RecordSection[] {
  const { prices, budget } = project
  const section = (id: string, title: string, content: RecordSection['content'], note?: string) => ({
    id,
    label: title,
    content: (
      <SectionCard title={title} note={note}>
        {content}
      </SectionCard>
    ),
  })
  return [
    section(
      'general',
      t('projects.general'),
      <GeneralCard project={project} changes={changes} />,
      whyLocked(project, t),
    ),
    section('members', t('projects.members'), <MembersCard project={project} changes={changes} />),
    section('workTypes', t('projects.workTypes'), <WorkTypesCard project={project} changes={changes} />),
    ...(prices
      ? [
          section(
            'prices',
            t('projects.prices'),
            <PricesCard project={project} prices={prices} changes={changes} />,
          ),
        ]
      : []),
    ...(budget
      ? [
          section(
            'budget',
            t('projects.budget'),
            <BudgetCard project={project} budget={budget} changes={changes} />,
          ),
        ]
      : []),
    { id: 'costs', label: t('costs.title'), content: <ProjectCostsCard project={project} /> },
    section(
      'hours',
      t(prices ? 'projects.hours' : 'projects.ownHours'),
      <HoursCard project={project} />,
      t(prices ? 'projects.hoursNote' : 'projects.ownHoursNote'),
    ),
  ]
}

/** Why not everything of a project can be changed, said once: what Tripletex says of it, and what is not one's own to change. */
function whyLocked({ origin, setupLock }: Page, t: TFunction): string | undefined {
  const reasons = [
    ...(origin === 'tripletex' ? [t('projects.factsFromTripletex')] : []),
    ...(setupLock ? [t(`projects.lock.${setupLock}`)] : []),
  ]
  return reasons.join(' ') || undefined
}

/** Why an archived project takes no new hours, and how it can be had back. */
function ArchivedNotice({ project: { id, state, origin } }: { project: Page }) {
  const { t } = useTranslation()
  const isTimed = useTimerRunsOn(id)
  if (state === 'archivedBySync') {
    return (
      <div className={classes.notice}>
        <p>
          {t('projects.bySyncNotice')} {isTimed && t('projects.timerGoesOn')}
        </p>
        <Button onClick={() => openSettings('integrations')}>{t('projects.openIntegrations')}</Button>
      </div>
    )
  }
  if (state !== 'archived') return null
  return (
    <div className={classes.notice}>
      <p>
        {t(origin === 'tripletex' ? 'projects.closedNotice' : 'projects.archivedNotice')}{' '}
        {isTimed && t('projects.timerGoesOn')}
      </p>
    </div>
  )
}
