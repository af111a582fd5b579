import type { PersonId } from '@shared/domain/ids'
import type { LocalDay } from '@shared/domain/localDay'
import type { ApprovalPerson } from '@shared/ipc/approval'

/** The weeks of people that are ticked, by `tickOf`. */
export type Ticks = ReadonlySet<string>

/** A week of a person that can be ticked, with the minutes that would be approved. */
export type Tickable = { personId: PersonId; monday: LocalDay; minutes: number }

export function tickOf({ personId, monday }: Pick<Tickable, 'personId' | 'monday'>): string {
  return `${personId} ${monday}`
}

/** The weeks of a person in which something can be approved by whoever looks. */
export function tickableOf({ personId, mayApprove, weeks }: ApprovalPerson): Tickable[] {
  if (!mayApprove) return []
  return weeks.flatMap(({ monday, approvable }) =>
    approvable > 0 ? [{ personId, monday, minutes: approvable }] : [],
  )
}

/** What is ticked among what is shown and can be approved still: this, and nothing else, is what a press on «Godkjenn» means. */
export function tickedAmong(shown: readonly ApprovalPerson[], ticks: Ticks): Tickable[] {
  return ticks.size === 0 ? [] : shown.flatMap(tickableOf).filter((each) => ticks.has(tickOf(each)))
}

/** Whether all, some or none of what can be ticked is. */
export function tickState(tickable: readonly Tickable[], ticks: Ticks): 'all' | 'some' | 'none' {
  const ticked = tickable.filter((each) => ticks.has(tickOf(each))).length
  if (ticked === 0) return 'none'
  return ticked === tickable.length ? 'all' : 'some'
}

/** The ticks once a box over some weeks was pressed: all of them ticked, or none where all were. */
export function toggled(ticks: Ticks, tickable: readonly Tickable[]): Ticks {
  const next = new Set(ticks)
  const on = tickState(tickable, ticks) !== 'all'
  for (const each of tickable) {
    if (on) next.add(tickOf(each))
    else next.delete(tickOf(each))
  }
  return next
}
