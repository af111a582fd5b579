import { type ReactNode, useId } from 'react'
import classes from './SectionCard.module.css'

/** A group of things that belong together on a page, under a heading. */
export function SectionCard({
  title,
  note,
  actions,
  children,
}: {
  title: ReactNode
  note?: ReactNode
  actions?: ReactNode
  children?: ReactNode
}) {
  const headingId = useId()
  return (
    <section className={classes.card} aria-labelledby={headingId}>
      <div className={classes.head}>
        <div className={classes.words}>
          <h2 id={headingId}>{title}</h2>
          {note && <p>{note}</p>}
        </div>
        {actions && <div className={classes.actions}>{actions}</div>}
      </div>
      {children}
    </section>
  )
}
