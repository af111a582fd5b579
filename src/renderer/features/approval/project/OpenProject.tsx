import { ProjectId } from '@shared/domain/ids'
import type { ApprovalEntry } from '@shared/ipc/approval'
import { type RefObject, useEffect, useMemo, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { Navigate, useParams } from 'react-router'
import { useBusyQuery } from '../../../app/busyClient'
import { useFormats } from '../../../app/formats'
import { today } from '../../../app/today'
import { BackLink } from '../../../ui/BackLink'
import { useWayBack } from '../../../ui/wayBack'
import { projectColor } from '../../timeline/projectColor'
import { EntryTable } from './EntryTable'
import classes from './ProjectView.module.css'
import { filterOf, useProjectStore, WITHOUT_PROJECT } from './projectStore'

const LIST = '/approval/project'

/** One of the projects, or the hours without one, with its entries. */
export function OpenProject({ page }: { page: RefObject<HTMLElement | null> }) {
  const { id } = useParams()
  const project = id === WITHOUT_PROJECT ? null : ProjectId.safeParse(id)
  if (project !== null && !project.success) return <Navigate to={LIST} replace />
  return <Entries key={id} page={page} projectId={project === null ? null : project.data} />
}

function Entries({ page, projectId }: { page: RefObject<HTMLElement | null>; projectId: ProjectId | null }) {
  const { t } = useTranslation()
  const { number, hours } = useFormats()
  const heading = useRef<HTMLHeadingElement>(null)
  useWayBack(page, LIST, t('approvalProject.backToProjects'))
  useEffect(() => heading.current?.focus({ preventScroll: true }), [])
  const { interval, state, chosen } = useProjectStore()
  const filter = useMemo(
    () => ({ ...filterOf({ interval, state, chosen }), projectIds: [projectId] }),
    [interval, state, chosen, projectId],
  )
  const known = useBusyQuery(
    'projects.get',
    { id: projectId ?? NO_PROJECT, day: today() },
    { enabled: projectId !== null },
  ).data
  const projects = useBusyQuery('approval.projects', filter, { keepPrevious: true }).data
  const entries = useBusyQuery('approval.projectEntries', filter, { keepPrevious: true })
  const name = projectId === null ? t('common.withoutProject') : (known?.name ?? '')
  const about = [known?.number, known?.customerName].filter(Boolean).join(' · ')
  return (
    <>
      <div className={classes.open}>
        <BackLink to={LIST} label={t('approvalProject.backToProjects')} />
        <i
          className={classes.dot}
          style={{ background: projectColor(projectId, known?.color ?? null) }}
          aria-hidden
        />
        <h2 ref={heading} tabIndex={-1} className="truncated" title={name}>
          {name}
        </h2>
        {about && <span className={classes.about}>{about}</span>}
        {entries.data && entries.data.length > 0 && (
          <span className={classes.about}>
            {t('approvalProject.entryCount', {
              count: entries.data.length,
              formatted: number(entries.data.length),
            })}
            {' · '}
            {hours(minutesOf(entries.data))}
          </span>
        )}
      </div>
      <EntryTable
        name={name}
        filter={filter}
        filterBy={projects?.filterBy}
        entries={entries.data}
        error={entries.error}
        isPending={entries.isPending}
      />
    </>
  )
}

/** Asked for by nobody: hours without a project have no page of one. */
const NO_PROJECT = ProjectId.parse('none')

function minutesOf(entries: readonly ApprovalEntry[]): number {
  return entries.reduce((sum, { minutes }) => sum + minutes, 0)
}
