import type { ApprovalProject } from '@shared/ipc/approval'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { useAppState } from '../../../app/AppContext'
import { useFormats } from '../../../app/formats'
import { Hours } from '../../../ui/Hours'
import type { RegisterColumn } from '../../../ui/registerColumn'
import { Truncated } from '../../../ui/Truncated'
import { projectColor } from '../../timeline/projectColor'
import { type ApprovalColumn, columnName } from './approvalColumns'
import classes from './ProjectView.module.css'

type Column = RegisterColumn<ApprovalProject>
/** All hours of a project, wherever they stand. */
function totalOf({ logged, submitted, approved, planned }: ApprovalProject): number {
  return logged + submitted + approved + planned
}

/** What the table tells of each project, with what all of them come to at its foot. */
export function useApprovalColumns(projects: readonly ApprovalProject[]): Column[] {
  const { t } = useTranslation()
  const { percent, number, hours } = useFormats()
  const { submission } = useAppState()
  return useMemo(() => {
    const sum = (of: (project: ApprovalProject) => number) =>
      projects.reduce((total, project) => total + of(project), 0)
    const label = (id: ApprovalColumn) => t(`approvalProject.column.${columnName(id, submission)}`)
    const figure = (
      id: 'hours' | 'submitted' | 'approved' | 'planned' | 'logged',
      of: (project: ApprovalProject) => number,
      leaves?: number,
    ): Column => ({
      id,
      label: label(id),
      width: '76px',
      needs: 76,
      ...(leaves !== undefined && { leaves }),
      align: 'right',
      sortBy: of,
      cell: (project) => (
        <Figure
          minutes={of(project)}
          note={
            id === 'logged' && project.rejected > 0
              ? t('approvalProject.sentBack', { hours: hours(project.rejected) })
              : undefined
          }
        />
      ),
      foot: <Hours minutes={sum(of)} />,
    })
    const count = (id: 'people' | 'entries', width: number, leaves: number): Column => ({
      id,
      label: label(id),
      width: `${width}px`,
      needs: width,
      leaves,
      align: 'right',
      sortBy: (project) => project[id],
      cell: (project) => number(project[id]),
      ...(id === 'entries' && { foot: number(sum(({ entries }) => entries)) }),
    })
    const share = (billable: number, total: number) => (total === 0 ? '' : percent(billable / total))
    return [
      {
        id: 'name',
        label: label('name'),
        width: 'minmax(0, 2.2fr)',
        needs: 150,
        sortBy: ({ projectId, name }) => (projectId === null ? null : name),
        cell: ({ projectId, name, color }) => (
          <span className={classes.name}>
            <i className={classes.dot} style={{ background: projectColor(projectId, color) }} aria-hidden />
            <Truncated text={projectId === null ? t('common.withoutProject') : name} />
          </span>
        ),
        foot: t('approvalProject.sum'),
      },
      {
        id: 'number',
        label: label('number'),
        width: '52px',
        needs: 52,
        leaves: 6,
        sortBy: (project) => project.number || null,
        cell: (project) => <Truncated text={project.number} />,
      },
      {
        id: 'customer',
        label: label('customer'),
        width: 'minmax(0, 1.3fr)',
        needs: 100,
        leaves: 9,
        sortBy: ({ customerName }) => customerName,
        cell: ({ customerName }) => <Truncated text={customerName ?? ''} />,
      },
      count('people', 62, 7),
      count('entries', 82, 8),
      figure('hours', totalOf),
      figure('submitted', ({ submitted }) => submitted, 1),
      figure('approved', ({ approved }) => approved, 2),
      figure('planned', ({ planned }) => planned, 4),
      figure('logged', ({ logged }) => logged, 3),
      {
        id: 'billable',
        label: label('billable'),
        width: '80px',
        needs: 80,
        leaves: 5,
        align: 'right',
        sortBy: (project) => project.billable / Math.max(1, totalOf(project)),
        cell: (project) => share(project.billable, totalOf(project)),
        foot: share(
          sum(({ billable }) => billable),
          sum(totalOf),
        ),
      },
    ]
  }, [t, percent, number, hours, projects, submission])
}

/** Nothing is not worth reading, column by column. */
function Figure({ minutes, note }: { minutes: number; note: string | undefined }) {
  if (minutes === 0) return <span className="muted">–</span>
  return (
    <span title={note} className={note ? classes.sentBack : undefined}>
      <Hours minutes={minutes} />
      {note && <span className="visuallyHidden"> {note}</span>}
    </span>
  )
}
