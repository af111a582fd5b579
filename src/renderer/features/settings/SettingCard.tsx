import type { ReactNode } from 'react'
import classes from './SettingCard.module.css'

/** The ground under a few settings that belong together; the page's heading names them. */
export function SettingCard({ children }: { children: ReactNode }) {
  return <div className={classes.card}>{children}</div>
}
