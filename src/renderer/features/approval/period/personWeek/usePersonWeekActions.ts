import { useMemo, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { type Action, useActions } from '../../../../app/actions/actions'
import type { PersonWeekWays } from './PersonWeekHead'

/** What can be done here now; what cannot is left out. */
export type PersonWeekRuns = PersonWeekWays & {
  approve: (() => void) | undefined
  reject: (() => void) | undefined
  undo: (() => void) | undefined
  goOn: (() => void) | undefined
}

/** What a person's week adds to the keys and the command palette. */
export function usePersonWeekActions(runs: PersonWeekRuns): void {
  const { t } = useTranslation()
  const latest = useRef(runs)
  latest.current = runs
  const can = (name: keyof PersonWeekRuns) => runs[name] !== undefined
  const offered = [
    can('approve'),
    can('reject'),
    can('undo'),
    can('goOn'),
    can('previousPerson'),
    can('nextPerson'),
  ]
  const key = offered.join()
  // biome-ignore lint/correctness/useExhaustiveDependencies: `key` says which of them can be run; what they do is asked for then
  const actions = useMemo<Action[]>(() => {
    const run = (name: keyof PersonWeekRuns) =>
      latest.current[name] ? { run: () => latest.current[name]?.() } : {}
    const words = 'approvalPeriod.ofPerson'
    const group = 'views' as const
    return [
      { id: 'approveWeek', label: t(`${words}.approveWeek`), group, keys: ['G'], ...run('approve') },
      { id: 'rejectWeek', label: t(`${words}.reject`), group, keys: ['A'], ...run('reject') },
      { id: 'undoApprovals', label: t(`${words}.undo`), group, ...run('undo') },
      { id: 'nextWaiting', label: t(`${words}.nextWaiting`), group, keys: ['J'], ...run('goOn') },
      {
        id: 'previousPersonWeek',
        label: t(`${words}.previousWeek`),
        group,
        keys: ['['],
        ...run('previousWeek'),
      },
      { id: 'nextPersonWeek', label: t(`${words}.nextWeek`), group, keys: [']'], ...run('nextWeek') },
      {
        id: 'previousPerson',
        label: t(`${words}.previousPerson`),
        group,
        keys: ['Alt+ArrowUp'],
        ...run('previousPerson'),
      },
      {
        id: 'nextPerson',
        label: t(`${words}.nextPerson`),
        group,
        keys: ['Alt+ArrowDown'],
        ...run('nextPerson'),
      },
    ]
  }, [t, key])
  useActions('approvalPersonWeek', actions)
}
