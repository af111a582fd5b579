import { IconArrowLeft } from '@tabler/icons-react'
import { Link } from 'react-router'
import classes from './BackLink.module.css'

/** The way back from a page to the list that it was opened from. */
export function BackLink({ to, label }: { to: string; label: string }) {
  return (
    <Link to={to} className={classes.back} aria-label={label} title={label}>
      <IconArrowLeft size={16} aria-hidden />
    </Link>
  )
}
