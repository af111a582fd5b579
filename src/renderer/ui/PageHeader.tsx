import type { ReactNode } from 'react'
import classes from './PageHeader.module.css'

/** The head of a view: its name and ways around it first, what belongs to the whole window last. */
export function PageHeader({ children, aside }: { children: ReactNode; aside?: ReactNode }) {
  return (
    <header className={classes.header}>
      <div className={classes.title}>{children}</div>
      {aside && <div className={classes.aside}>{aside}</div>}
    </header>
  )
}
