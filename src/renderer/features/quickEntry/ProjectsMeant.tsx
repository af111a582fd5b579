import type { ProjectOption } from '@shared/ipc/projects'
import { useTranslation } from 'react-i18next'
import classes from './QuickEntryPanel.module.css'

/** The projects that a line may mean. The focus stays in the line, whose arrow keys choose. */
export function ProjectsMeant({
  id,
  projects,
  active,
  onChoose,
}: {
  id: string
  projects: readonly Pick<ProjectOption, 'id' | 'name' | 'number' | 'customerName'>[]
  active: number
  onChoose: (index: number) => void
}) {
  const { t } = useTranslation()
  return (
    <div className={classes.meant}>
      <div className={classes.meantHead} aria-hidden>
        {t('registering.quick.several')} <span>↑ ↓</span>
      </div>
      <div id={id} role="listbox" aria-label={t('registering.quick.several')}>
        {projects.map((project, index) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the focus stays in the line, whose keys choose
          <div
            key={project.id}
            id={`${id}-${index}`}
            role="option"
            tabIndex={-1}
            aria-selected={index === active}
            className={classes.option}
            onPointerDown={(event) => event.preventDefault()}
            onClick={() => onChoose(index)}
          >
            <span className={classes.number}>{project.number}</span>
            <span className="truncated">{project.name}</span>
            <span className={classes.customer}>{project.customerName}</span>
          </div>
        ))}
      </div>
    </div>
  )
}
