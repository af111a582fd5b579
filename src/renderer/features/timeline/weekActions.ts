import type { TFunction } from 'i18next'
import type { Action } from '../../app/actions/actions'
import { openPanel } from '../../app/panels'
import { exchangeActions } from '../exchange/exchangeActions'
import { useWeekStore } from './weekStore'

/** What every view of a week offers: to submit it, and to go to another. */
export function weekActions(t: TFunction): Action[] {
  const { moveWeeks, showToday } = useWeekStore.getState()
  return [
    {
      id: 'submit',
      label: t('timeline.submit'),
      group: 'week',
      keys: ['G'],
      run: () => openPanel({ kind: 'submit' }),
    },
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
