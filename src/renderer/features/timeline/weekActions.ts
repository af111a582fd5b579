import type { TFunction } from 'i18next'
import type { Action } from '../../app/actions/actions'
import { openPanel } from '../../app/panels'
import { exchangeActions } from '../exchange/exchangeActions'
import { useWeekStore } from './weekStore'

/**
 * What every view of a week offers: to submit it, to take back what was submitted of it, and to go to another. `submission`: whether
 * the company has hours submitted. `withdrawWeek`: left out where nothing can be taken back.
 */
export function weekActions(
  t: TFunction,
  { submission, withdrawWeek }: { submission: boolean; withdrawWeek: (() => void) | undefined },
): Action[] {
  const { moveWeeks, showToday } = useWeekStore.getState()
  const submit: Action = {
    id: 'submit',
    label: t('timeline.submit'),
    group: 'week',
    keys: ['G'],
    run: () => openPanel({ kind: 'submit' }),
  }
  return [
    ...(submission ? [submit] : []),
    { id: 'withdrawWeek', label: t('timeline.withdrawWeek'), group: 'week', run: withdrawWeek },
    ...exchangeActions(t),
    {
      id: 'previousWeek',
      label: t('timeline.previousWeek'),
      group: 'week',
      keys: ['[', 'Alt+ArrowLeft'],
      repeats: true,
      run: () => moveWeeks(-1),
    },
    {
      id: 'nextWeek',
      label: t('timeline.nextWeek'),
      group: 'week',
      keys: [']', 'Alt+ArrowRight'],
      repeats: true,
      run: () => moveWeeks(1),
    },
    { id: 'today', label: t('timeline.today'), group: 'week', keys: ['T'], run: showToday },
  ]
}
