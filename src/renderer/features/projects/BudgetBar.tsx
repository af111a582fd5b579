import { usedShare } from '@shared/domain/budget'
import classes from './BudgetBar.module.css'

/** How much of a budget is used, as a bar; what is over fills it, and turns red. The figures stand beside it. */
export function BudgetBar({ used, budget }: { used: number; budget: number }) {
  const share = usedShare({ budget, used }) ?? 0
  return (
    <span className={classes.bar} data-over={share > 1 || undefined} aria-hidden>
      <i style={{ width: `${Math.min(1, share) * 100}%` }} />
    </span>
  )
}
