import type { PointerEvent, ReactNode } from 'react'

/** One line of text that is cut where there is no room, and then says the whole of it to the pointer. */
export function Truncated({
  text,
  className,
  children = text,
}: {
  text: string
  className?: string
  /** The text with parts of it set apart. */
  children?: ReactNode
}) {
  const sayWhole = ({ currentTarget }: PointerEvent<HTMLElement>) => {
    currentTarget.title = currentTarget.scrollWidth > currentTarget.clientWidth ? text : ''
  }
  return (
    <span className={className ? `truncated ${className}` : 'truncated'} onPointerEnter={sayWhole}>
      {children}
    </span>
  )
}
