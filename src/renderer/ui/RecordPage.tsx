import { IconArrowLeft } from '@tabler/icons-react'
import { type ReactNode, useId, useRef } from 'react'
import { Link } from 'react-router'
import { MainHeader } from '../app/shell/MainHeader'
import classes from './RecordPage.module.css'

export type RecordSection = { id: string; label: string; content: ReactNode }

/** A page about one thing of a register: the way back, its name, and its parts with a menu to go between them. */
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
  const goTo = (id: string) => {
    const section = page.current?.querySelector<HTMLElement>(`[id="${base}${id}"]`)
    section?.scrollIntoView({ block: 'start' })
    section?.focus({ preventScroll: true })
  }
  return (
    <>
      <MainHeader>
        <Link to={backTo} className={classes.back} aria-label={backLabel} title={backLabel}>
          <IconArrowLeft size={16} aria-hidden />
        </Link>
        <h1 className="truncated" title={title}>
          {title}
        </h1>
        {badges}
      </MainHeader>
      <div ref={page} className={classes.page}>
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
    </>
  )
}
