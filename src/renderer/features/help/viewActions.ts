import type { ActionGroup } from '../../app/actions/actions'

/** What a view offers while it is open, told of from everywhere. `onEntry`: works on the entry that is selected there. */
export type ViewAction = {
  id: string
  label: string
  group: ActionGroup
  keys?: readonly string[]
  onEntry?: true
}

/** Every action that only one view offers, by the view. What a view offers to `useActions` belongs here too. */
export const VIEW_ACTIONS = [
  {
    path: '/timeline',
    name: 'nav.timeline',
    actions: [
      { id: 'submit', label: 'timeline.submit', group: 'week', keys: ['G'] },
      { id: 'previousWeek', label: 'timeline.previousWeek', group: 'week', keys: ['[', 'Alt+ArrowLeft'] },
      { id: 'nextWeek', label: 'timeline.nextWeek', group: 'week', keys: [']', 'Alt+ArrowRight'] },
      { id: 'today', label: 'timeline.today', group: 'week', keys: ['T'] },
      { id: 'edit', label: 'common.edit', group: 'entries', keys: ['Enter'], onEntry: true },
      { id: 'delete', label: 'common.delete', group: 'entries', keys: ['Delete'], onEntry: true },
      { id: 'withdraw', label: 'entryAction.withdraw', group: 'entries', onEntry: true },
      { id: 'moveRows', label: 'help.moveRows', group: 'entries', keys: ['↑ ↓'], onEntry: true },
    ],
  },
  {
    path: '/reconciliation',
    name: 'nav.reconciliation',
    actions: [
      { id: 'previousPeriod', label: 'reconciliation.previous', group: 'views', keys: ['['] },
      { id: 'nextPeriod', label: 'reconciliation.next', group: 'views', keys: [']'] },
      { id: 'onlyDifferences', label: 'reconciliation.onlyDifferences', group: 'views', keys: ['A'] },
      { id: 'read', label: 'reconciliation.read', group: 'views', keys: ['R'] },
    ],
  },
] as const satisfies readonly { path: string; name: string; actions: readonly ViewAction[] }[]
