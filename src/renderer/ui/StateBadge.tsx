import type { ReactNode } from 'react'
import classes from './StateBadge.module.css'

export type Tone = 'quiet' | 'good' | 'info' | 'warn' | 'bad'

/** One or two words on the state of a thing; the colour only underlines what the words say. */
export function StateBadge({ tone, children }: { tone: Tone; children: ReactNode }) {
  return (
    <span className={classes.badge} data-tone={tone}>
      {children}
    </span>
  )
}
