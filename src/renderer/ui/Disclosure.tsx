import { IconChevronRight } from '@tabler/icons-react'
import { type ReactNode, useId } from 'react'
import classes from './Disclosure.module.css'

/** Something that most people need not see, one press away. */
export function Disclosure({
  label,
  opened,
  onToggle,
  children,
}: {
  label: string
  opened: boolean
  onToggle: () => void
  children: ReactNode
}) {
  const id = useId()
  return (
    <div>
      <button
        type="button"
        className={classes.button}
        aria-expanded={opened}
        aria-controls={opened ? id : undefined}
        onClick={onToggle}
      >
        <IconChevronRight size={14} className={classes.chevron} aria-hidden />
        {label}
      </button>
      {opened && (
        <div id={id} className={classes.body}>
          {children}
        </div>
      )}
    </div>
  )
}
