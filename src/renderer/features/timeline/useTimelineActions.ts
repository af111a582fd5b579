import type { WeekView } from '@shared/ipc/timeEntries'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { type Action, useActions } from '../../app/actions/actions'
import { openPanel } from '../../app/panels'
import { dayForNewEntry } from './dayForNewEntry'
import { focusSelectedRow } from './rows'
import { useEntryActions } from './useEntryActions'
import { useWeekStore } from './weekStore'

/** What Tidslinje adds to the keys and the command palette. */
export function useTimelineActions(week: WeekView | undefined): void {
  const { t } = useTranslation()
  const { edit, remove, withdraw, undo, redo } = useEntryActions()
  const selectedId = useWeekStore((store) => store.selected)
  const actions = useMemo<Action[]>(() => {
    const { moveWeeks, showToday } = useWeekStore.getState()
    const selected = week?.days.flatMap((day) => day.entries).find((entry) => entry.id === selectedId)
    const toRows = () => focusSelectedRow(useWeekStore.getState().selected)
    return [
      {
        id: 'newEntry',
        label: t('timeline.newEntry'),
        group: 'entries',
        keys: ['N'],
        run: () =>
          openPanel({ kind: 'editor', entry: null, day: dayForNewEntry(useWeekStore.getState().day) }),
      },
      {
        id: 'edit',
        label: t('common.edit'),
        group: 'entries',
        shownKey: 'Enter',
        run: selected && (() => edit(selected)),
      },
      {
        id: 'delete',
        label: t('common.delete'),
        group: 'entries',
        shownKey: 'Delete',
        run: selected && !selected.locked ? () => remove(selected) : undefined,
      },
      {
        id: 'withdraw',
        label: t('entryAction.withdraw'),
        group: 'entries',
        run: selected?.status === 'submitted' ? () => withdraw(selected) : undefined,
      },
      { id: 'moveRows', label: t('help.moveRows'), group: 'entries', shownKey: '↑ ↓' },
      {
        id: 'rowDown',
        label: '',
        group: 'entries',
        keys: ['ArrowDown', 'ArrowUp'],
        hidden: true,
        run: toRows,
      },
      { id: 'undo', label: t('common.undo'), group: 'entries', keys: ['Mod+Z'], run: undo },
      { id: 'redo', label: t('common.redo'), group: 'entries', keys: ['Mod+Shift+Z', 'Mod+Y'], run: redo },
      {
        id: 'submit',
        label: t('timeline.submit'),
        group: 'week',
        keys: ['G'],
        run: () => openPanel({ kind: 'submit' }),
      },
      {
        id: 'previousWeek',
        label: t('timeline.previousWeek'),
        group: 'week',
        keys: ['[', 'Alt+ArrowLeft'],
        run: () => moveWeeks(-1),
      },
      {
        id: 'nextWeek',
        label: t('timeline.nextWeek'),
        group: 'week',
        keys: [']', 'Alt+ArrowRight'],
        run: () => moveWeeks(1),
      },
      { id: 'today', label: t('timeline.today'), group: 'week', keys: ['T'], run: showToday },
    ]
  }, [t, week, selectedId, edit, remove, withdraw, undo, redo])
  useActions('timeline', actions)
}
