import type { Right } from '@shared/domain/roles'
import type { WeekGridView } from '@shared/ipc/weekGrid'
import type { TFunction } from 'i18next'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { type NavigateFunction, useNavigate } from 'react-router'
import { useAppState } from '../../app/AppContext'
import { type Action, useActions } from '../../app/actions/actions'
import { viewActions } from '../../app/shell/useShellActions'
import { useEntryActions } from '../timeline/useEntryActions'
import { weekActions } from '../timeline/weekActions'
import { type CellCommands, cellIn } from './useCellCommands'
import type { WeekCommands } from './useWeekCommands'
import { useWeekGridStore } from './weekGridStore'

/** What Uke adds to the keys and the command palette. It draws nothing: moving from cell to cell must draw little. */
export function WeekGridActions({
  view,
  week,
  cells,
  focusGrid,
}: {
  view: WeekGridView | undefined
  week: WeekCommands
  cells: CellCommands
  focusGrid: () => void
}): null {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const { rights, submission } = useAppState()
  const { withdrawAll } = useEntryActions()
  const active = useWeekGridStore((store) => store.active)
  const actions = useMemo<Action[]>(() => {
    const found = cellIn(view, active)
    const submitted = view?.submitted ?? []
    const onCell = (run: (at: NonNullable<typeof active>) => void) =>
      active && found ? () => run(active) : undefined
    const emptyRow = found?.row.cells.every((cell) => cell.minutes === 0)
    return [
      {
        id: 'editCell',
        label: t('weekGrid.editCell'),
        group: 'entries',
        shownKey: 'F2',
        run: onCell(cells.edit),
      },
      {
        id: 'commentCell',
        label: t('weekGrid.comment'),
        group: 'entries',
        shownKey: 'Shift+F2',
        run: onCell(cells.openComment),
      },
      {
        id: 'clearCell',
        label: t('weekGrid.clearCell'),
        group: 'entries',
        shownKey: 'Delete',
        run: found && found.cell.minutes > 0 ? onCell(cells.clear) : undefined,
      },
      { id: 'moveCells', label: t('weekGrid.moveCells'), group: 'entries', shownKey: '← ↑ ↓ →' },
      { id: 'nextCell', label: t('weekGrid.nextCell'), group: 'entries', shownKey: 'Tab' },
      { id: 'cellBelow', label: t('weekGrid.cellBelow'), group: 'entries', shownKey: 'Enter' },
      {
        id: 'toGrid',
        label: '',
        group: 'entries',
        keys: ['ArrowDown', 'ArrowUp', 'ArrowLeft', 'ArrowRight'],
        hidden: true,
        run: focusGrid,
      },
      { id: 'newRow', label: t('weekGrid.newRow'), group: 'week', keys: ['R'], run: week.newRow },
      {
        id: 'removeRow',
        label: t('weekGrid.removeRow'),
        group: 'week',
        run: emptyRow ? onCell((at) => void cells.removeRow(at)) : undefined,
      },
      {
        id: 'copyRows',
        label: t('weekGrid.copyRows'),
        group: 'week',
        run: view && view.lastWeek.rows > 0 ? week.copyRows : undefined,
      },
      {
        id: 'copyHours',
        label: t('weekGrid.copyHours'),
        group: 'week',
        run: view && view.lastWeek.minutes > 0 ? week.copyHours : undefined,
      },
      ...weekActions(t, {
        submission,
        withdrawWeek: submitted.length > 0 ? () => withdrawAll(submitted) : undefined,
      }),
      ...viewKeys(t, navigate, rights),
    ]
  }, [t, navigate, rights, submission, withdrawAll, view, active, week, cells, focusGrid])
  useActions('week', actions)
  return null
}

/** In a cell a digit is hours: the views are told of by other keys, and a digit leads to them from outside the grid alone. */
function viewKeys(t: TFunction, navigate: NavigateFunction, rights: readonly Right[]): Action[] {
  const told = viewActions(t, navigate, (digit) => [`Mod+${digit}`], rights)
  const untold = viewActions(t, navigate, (digit) => [digit], rights)
  return [
    ...told.map((action) => ({ ...action, whileTyping: true })),
    ...untold.map((action) => ({ ...action, id: `${action.id} outside the grid`, hidden: true })),
  ]
}
