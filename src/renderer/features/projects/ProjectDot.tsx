import type { ProjectId } from '@shared/domain/ids'
import { projectColor } from '../timeline/projectColor'
import classes from './ProjectDot.module.css'

/** A project's colour, beside its name. */
export function ProjectDot({ id, color }: { id: ProjectId; color: number | null }) {
  return <i className={classes.dot} style={{ background: projectColor(id, color) }} aria-hidden />
}
