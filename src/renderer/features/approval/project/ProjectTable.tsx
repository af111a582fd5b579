import type { ApprovalProject } from '@shared/ipc/approval'
import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useBusyQuery } from '../../../app/busyClient'
import { useFormats } from '../../../app/formats'
import { ErrorNotice } from '../../../ui/ErrorNotice'
import { RegisterTable } from '../../../ui/RegisterTable'
import { useSlow } from '../../../ui/useSlow'
import { hoursOfProjects, offered } from './chosenHours'
import { DecisionBar } from './DecisionBar'
import { NoProjects } from './NoHours'
import { ProjectFilters } from './ProjectFilters'
import classes from './ProjectView.module.css'
import { filterOf, useProjectStore, WITHOUT_PROJECT } from './projectStore'
import { useApprovalColumns } from './useApprovalColumns'
import { useChosenText } from './useChosenText'

const NONE: readonly ApprovalProject[] = []
const keyOf = ({ projectId }: Pick<ApprovalProject, 'projectId'>) => projectId ?? WITHOUT_PROJECT

/** The projects with hours, to approve as a whole or to go into. */
export function ProjectTable() {
  const { t } = useTranslation()
  const { number } = useFormats()
  const { interval, state, chosen: filteredBy, hiddenColumns } = useProjectStore()
  const filter = useMemo(
    () => filterOf({ interval, state, chosen: filteredBy }),
    [interval, state, filteredBy],
  )
  const { data, error, isPending } = useBusyQuery('approval.projects', filter, { keepPrevious: true })
  const slow = useSlow(isPending)
  const projects = data?.projects ?? NONE
  const columns = useApprovalColumns(projects)
  // What was ticked among other hours is not meant among these.
  const [ticks, setTicks] = useState<{ filter: typeof filter; keys: ReadonlySet<string> }>({
    filter,
    keys: new Set(),
  })
  const ticked = ticks.filter === filter ? ticks.keys : NOTHING
  const chosen = projects.filter((project) => ticked.has(keyOf(project)))
  const [first, ...others] = chosen
  const hours = hoursOfProjects(chosen)
  const texts = useChosenText()
  const clear = () => setTicks({ filter, keys: NOTHING })
  return (
    <>
      {data?.sees !== 'none' && (
        <div className={`${classes.bar} ${classes.choice}`}>
          <ProjectFilters filterBy={data?.filterBy} />
          <DecisionBar
            note={
              chosen.length === 0
                ? t(
                    state === 'approved'
                      ? 'approvalProject.chooseProjectsToUndo'
                      : 'approvalProject.chooseProjects',
                  )
                : texts(
                    t('approvalProject.chosenProjects', {
                      count: chosen.length,
                      formatted: number(chosen.length),
                    }),
                    hours,
                  )
            }
            chosen={hours}
            offers={offered(state, false)}
            selectionOf={(action) =>
              first
                ? {
                    kind: 'projects',
                    filter: { ...filter, projectIds: [first, ...others].map(({ projectId }) => projectId) },
                    minutes: action === 'approve' ? hours.approvable : hours.undoable,
                  }
                : null
            }
            onDone={clear}
          />
        </div>
      )}
      <ErrorNotice error={error} />
      {slow && <p className={classes.loading}>{t('approvalProject.loading')}</p>}
      {data && (
        <div className={classes.rows}>
          <RegisterTable
            name="approvalProjects"
            label={t('approvalProject.table')}
            columns={columns.filter(({ id }) => !hiddenColumns.has(id))}
            rows={projects}
            keyOf={keyOf}
            pathOf={(project) => `/approval/project/${keyOf(project)}`}
            initialSort="name"
            ticks={{
              ticked,
              mayTick: ({ approvable, undoable }) =>
                approvable > 0 || (undoable > 0 && state !== 'notApproved'),
              labelOf: ({ projectId, name }) =>
                t('approvalProject.choose', { name: projectId === null ? t('common.withoutProject') : name }),
              allLabel: t('approvalProject.all'),
              onTick: (keys, on) => {
                const next = new Set(ticked)
                for (const key of keys) {
                  if (on) next.add(key)
                  else next.delete(key)
                }
                setTicks({ filter, keys: next })
              },
            }}
            empty={<NoProjects sees={data.sees} anyHours={data.filterBy.projects.length > 0} />}
          />
        </div>
      )}
    </>
  )
}

const NOTHING: ReadonlySet<string> = new Set()
