import { useEffect, useMemo, useRef } from 'react'
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
  useEffect(() => {
    latest.current = runs
  })
  const can = (name: keyof PersonWeekRuns) => runs[name] !== undefined
  const [approves, rejects, undoes, goesOn] = [can('approve'), can('reject'), can('undo'), can('goOn')]
  const [isNotFirst, isNotLast] = [can('previousPerson'), can('nextPerson')]
  const actions = useMemo<Action[]>(() => {
    // What they do is asked for when they are run.
    const run = (name: keyof PersonWeekRuns, isOffered = true) =>
      isOffered ? { run: () => latest.current[name]?.() } : {}
    const words = 'approvalPeriod.ofPerson'
    const group = 'views' as const
    return [
      {
        id: 'approveWeek',
        label: t(`${words}.approveWeek`),
        group,
        keys: ['G'],
        ...run('approve', approves),
      },
      { id: 'rejectWeek', label: t(`${words}.reject`), group, keys: ['A'], ...run('reject', rejects) },
      { id: 'undoApprovals', label: t(`${words}.undo`), group, ...run('undo', undoes) },
      { id: 'nextWaiting', label: t(`${words}.nextWaiting`), group, keys: ['J'], ...run('goOn', goesOn) },
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
        ...run('previousPerson', isNotFirst),
      },
      {
        id: 'nextPerson',
        label: t(`${words}.nextPerson`),
        group,
        keys: ['Alt+ArrowDown'],
        ...run('nextPerson', isNotLast),
      },
    ]
  }, [t, approves, rejects, undoes, goesOn, isNotFirst, isNotLast])
  useActions('approvalPersonWeek', actions)
}
