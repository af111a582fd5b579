import type { ReactNode } from 'react'
import classes from './Notice.module.css'

/** What went wrong, said in place, with what to do about it. */
export function Notice({ children, action }: { children: ReactNode; action?: ReactNode }) {
  return (
    <div role="alert" className={classes.notice}>
      <span>{children}</span>
      {action}
    </div>
  )
}
