import type { ReactNode } from 'react'
import { useErrorText } from '../app/errorText'
import classes from './ErrorNotice.module.css'

/** What went wrong, in place, with what to do about it. Shows nothing while nothing has. */
export function ErrorNotice({ error, action }: { error: unknown; action?: ReactNode }) {
  const errorText = useErrorText()
  if (!error) return null
  return (
    <div role="alert" className={classes.notice}>
      <span>{errorText(error)}</span>
      {action}
    </div>
  )
}
