import type { WeekState } from '@shared/domain/approvalFigures'
import classes from './StateMark.module.css'

/** The sign of a state, by shape and colour; drawn by the style sheet alone, since a table has more than a thousand of them. */
export function StateMark({ state }: { state: WeekState }) {
  return <i aria-hidden className={classes.mark} data-state={state} />
}
