import type { LocalDay } from '@shared/domain/localDay'
import { rowText } from '@shared/domain/weekGridCell'
import type { WeekGridView } from '@shared/ipc/weekGrid'
import { useCallback, useEffect, useLayoutEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormats } from '../../app/formats'
import { EmptyState } from '../../ui/EmptyState'
import { ErrorNotice } from '../../ui/ErrorNotice'
import { useSlow } from '../../ui/useSlow'
import { CommentPopover } from './CommentPopover'
import { cellElement } from './cellElement'
import { GridFoot } from './GridFoot'
import { GridHead } from './GridHead'
import { GridRow } from './GridRow'
import { GridTools } from './GridTools'
import { NewRow } from './NewRow'
import { rowName } from './rowName'
import type { CellCommands } from './useCellCommands'
import { useCellMenu } from './useCellMenu'
import { useGridKeys } from './useGridKeys'
import type { WeekCommands } from './useWeekCommands'
import classes from './WeekGrid.module.css'
import { useWeekGridStore } from './weekGridStore'

/** The rows of the week under its days, and what fills them. */
export function WeekGrid({
  day,
  view,
  error,
  pending,
  cells,
  week,
  focusGrid,
}: {
  day: LocalDay
  view: WeekGridView | undefined
  error: unknown
  pending: boolean
  cells: CellCommands
  week: WeekCommands
  focusGrid: () => void
}) {
  const { t } = useTranslation()
  const slow = useSlow(pending)
  const rows = view?.rows ?? []
  const choosingRow = useWeekGridStore((store) => store.choosingRow)
  const keys = useGridKeys(rows.length, cells, useCellMenu(view, cells))
  const firstDay = useFirstDay(view)
  const activeIsShown = useWeekGridStore(({ active }) => rows.some((row) => rowText(row) === active?.row))
  const remove = useCallback((row: string) => void cells.removeRow({ row, day: 0 }), [cells])
  useFocus(view, firstDay, focusGrid)
  useLeaving(day, cells)
  const empty = view !== undefined && rows.length === 0
  return (
    <div className={classes.scroll} aria-busy={pending}>
      {Boolean(error) && (
        <div className={classes.error}>
          <ErrorNotice error={error} />
        </div>
      )}
      {/* biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a table that works as a grid */}
      <table role="grid" aria-label={t('weekGrid.label')} className={classes.grid} {...keys}>
        <colgroup>
          <col />
          {Array.from({ length: 7 }, (_, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the days of a week keep their places
            <col key={index} className={classes.dayColumn} />
          ))}
          <col className={classes.sumColumn} />
        </colgroup>
        <GridHead day={day} />
        <tbody>
          {rows.map((row, index) => (
            <GridRow
              key={rowText(row)}
              row={row}
              index={index}
              firstDay={!activeIsShown && index === 0 ? firstDay : null}
              remove={remove}
            />
          ))}
        </tbody>
        {view && !empty && <GridFoot view={view} />}
      </table>
      {slow && <p className={classes.slow}>{t('timeline.loading')}</p>}
      {empty && !choosingRow && (
        <EmptyState
          title={t('weekGrid.emptyTitle')}
          action={<GridTools lastWeek={view.lastWeek} commands={week} />}
        >
          {t('weekGrid.emptyText')}
        </EmptyState>
      )}
      {choosingRow && <NewRow />}
      {view && !empty && !choosingRow && (
        <div className={classes.tools}>
          <GridTools lastWeek={view.lastWeek} commands={week} />
        </div>
      )}
      <Comment cells={cells} focusGrid={focusGrid} />
    </div>
  )
}

/** Which day is worked on first: today where the week holds it, else Monday. */
function useFirstDay(view: WeekGridView | undefined): number {
  return Math.max(0, view?.days.findIndex((each) => each.today) ?? 0)
}

/** Puts the focus where work goes on: into a row that was just added, or into the grid where nothing has it. */
function useFocus(view: WeekGridView | undefined, firstDay: number, focusGrid: () => void): void {
  const awaited = useWeekGridStore((store) => store.awaited)
  const ready = view !== undefined && view.rows.length > 0
  useLayoutEffect(() => {
    if (!awaited || !view?.rows.some((row) => rowText(row) === awaited)) return
    useWeekGridStore.setState({ awaited: null })
    const cell = cellElement({ row: awaited, day: firstDay })
    cell?.scrollIntoView({ block: 'nearest' })
    cell?.focus()
  }, [awaited, view, firstDay])
  useEffect(() => {
    if (ready && document.activeElement === document.body) focusGrid()
  }, [ready, focusGrid])
  useEffect(() => () => useWeekGridStore.setState({ choosingRow: false, awaited: null }), [])
}

/** Whatever leads away from the week, or ends the window: what has been typed there is written. */
function useLeaving(day: LocalDay, { leave, leaveGrid }: CellCommands): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: each week is left by itself
  useEffect(() => leaveGrid, [day, leaveGrid])
  useEffect(() => {
    window.addEventListener('beforeunload', leave)
    return () => window.removeEventListener('beforeunload', leave)
  }, [leave])
}

function Comment({ cells, focusGrid }: { cells: CellCommands; focusGrid: () => void }) {
  const { t } = useTranslation()
  const { dayLong } = useFormats()
  const found = useWeekGridStore((store) => store.commenting)
  if (!found) return null
  const { row, cell } = found
  return (
    <CommentPopover
      key={`${rowText(row)} ${cell.day}`}
      about={`${rowName(row, t)}, ${dayLong(cell.day)}`}
      readOnly={!cell.commentable}
      accept={cells.acceptComment}
      focusGrid={focusGrid}
    />
  )
}
