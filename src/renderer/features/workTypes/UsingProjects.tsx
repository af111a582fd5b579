import type { UsingProject, WorkTypePage } from '@shared/ipc/workTypes'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { useFormats } from '../../app/formats'
import { Hours } from '../../ui/Hours'
import { SectionCard } from '../../ui/SectionCard'
import { StateBadge } from '../../ui/StateBadge'
import { Truncated } from '../../ui/Truncated'
import classes from './UsingProjects.module.css'

/** The projects that use a work type, those with the most hours first. */
export function UsingProjects({ page: { workType, using } }: { page: WorkTypePage }) {
  const { t } = useTranslation()
  const { number, hours } = useFormats()
  const { projects, minutes } = workType
  const more = projects - using.length
  const count = t('workTypes.usingCount', { count: projects, formatted: number(projects) })
  return (
    <SectionCard
      title={t('workTypes.using')}
      note={projects === 0 ? t('workTypes.usingNone') : `${count} · ${hours(minutes)}`}
    >
      {using.length > 0 && (
        <ul className={classes.list}>
          {using.map((project) => (
            <ProjectLine key={project.id} project={project} />
          ))}
          {more > 0 && (
            <li className={classes.more}>
              {t('workTypes.moreProjects', { count: more, formatted: number(more) })}
            </li>
          )}
        </ul>
      )}
    </SectionCard>
  )
}

function ProjectLine({ project }: { project: UsingProject }) {
  const { t } = useTranslation()
  const { id, number, name, customerName, archived, linked, offered, minutes } = project
  return (
    <li className={classes.line}>
      <span className={classes.number}>{number}</span>
      <span className={classes.name}>
        <Link to={`/projects/${id}`}>
          <Truncated text={name} />
        </Link>
        {customerName && <Truncated className={classes.customer} text={customerName} />}
      </span>
      {archived ? <StateBadge tone="quiet">{t('workTypes.archived')}</StateBadge> : <span />}
      <span className={classes.reason}>
        {t(linked ? 'workTypes.linked' : offered ? 'workTypes.offered' : 'workTypes.onlyHours')}
      </span>
      <Hours className={classes.hours} minutes={minutes} />
    </li>
  )
}
