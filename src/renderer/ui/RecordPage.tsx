import { type ReactNode, useEffect, useId, useRef } from 'react'
import { MainHeader } from '../app/shell/MainHeader'
import { BackLink } from './BackLink'
import classes from './RecordPage.module.css'
import { useWayBack } from './wayBack'

export type RecordSection = { id: string; label: string; content: ReactNode }

/**
 * A page about one thing of a register: the way back, its name, and its parts with a menu to go between them. Its name has the
 * focus when it comes, so that one hears where one is.
 */
export function RecordPage({
  backTo,
  backLabel,
  title,
  badges,
  actions,
  notice,
  sections,
}: {
  backTo: string
  backLabel: string
  title: string
  badges?: ReactNode
  actions?: ReactNode
  /** What must be known before anything else on the page. */
  notice?: ReactNode
  sections: readonly RecordSection[]
}) {
  const base = useId()
  const page = useRef<HTMLDivElement>(null)
  const heading = useRef<HTMLHeadingElement>(null)
  useWayBack(page, backTo, backLabel)
  useEffect(() => {
    if (!document.activeElement?.closest('[role="dialog"]')) heading.current?.focus({ preventScroll: true })
  }, [])
  const goTo = (id: string) => {
    const section = page.current?.querySelector<HTMLElement>(`[id="${base}${id}"]`)
    section?.scrollIntoView({ block: 'start' })
    section?.focus({ preventScroll: true })
  }
  return (
    <div ref={page} className={classes.record}>
      <MainHeader>
        <BackLink to={backTo} label={backLabel} />
        <h1 ref={heading} tabIndex={-1} className="truncated" title={title}>
          {title}
        </h1>
        {badges}
      </MainHeader>
      <div className={classes.page}>
        {sections.length > 1 && (
          <nav className={classes.menu} aria-label={title}>
            {sections.map(({ id, label }) => (
              <button key={id} type="button" onClick={() => goTo(id)}>
                {label}
              </button>
            ))}
          </nav>
        )}
        <div className={classes.body}>
          {actions && <div className={classes.actions}>{actions}</div>}
          {notice}
          {sections.map(({ id, content }) => (
            <div key={id} id={`${base}${id}`} tabIndex={-1} className={classes.section}>
              {content}
            </div>
          ))}
        </div>
      </div>
    </div>
  )
}
