import { useEffect, useMemo } from 'react'
import { useBusyQuery } from '../../app/busyClient'
import { MainHeader } from '../../app/shell/MainHeader'
import { useReportUsable } from '../../app/useReportUsable'
import { WeekPicker } from '../timeline/WeekPicker'
import { useWeekStore } from '../timeline/weekStore'
import { cellElement } from './cellElement'
import { GridSummary } from './GridSummary'
import { withTypedHours } from './shownWeek'
import { useCellCommands } from './useCellCommands'
import { useNeighbourGrids } from './useNeighbourGrids'
import { useWeekCommands } from './useWeekCommands'
import { WeekGrid } from './WeekGrid'
import { WeekGridActions } from './WeekGridActions'
import { forgetWritten, useWeekGridStore } from './weekGridStore'

function focusGrid(): void {
  const { active } = useWeekGridStore.getState()
  const cell = active && cellElement(active)
  const first = document.querySelector<HTMLElement>('[data-cell][tabindex="0"]')
  ;(cell ?? first)?.focus()
}

/** Uke: the week as a grid, filled in as a spreadsheet is. */
export function WeekPage() {
  const day = useWeekStore((store) => store.day)
  const { data, error, isPending, dataUpdatedAt } = useBusyQuery('weekGrid.view', { day })
  const typed = useWeekGridStore((store) => store.typed)
  const view = useMemo(() => data && withTypedHours(data, typed), [data, typed])
  const cells = useCellCommands()
  const week = useWeekCommands()
  useNeighbourGrids(day)
  useEffect(() => forgetWritten(dataUpdatedAt), [dataUpdatedAt])
  useReportUsable(view !== undefined)
  return (
    <>
      <MainHeader>
        <WeekPicker day={day} />
      </MainHeader>
      <WeekGridActions view={view} week={week} cells={cells} focusGrid={focusGrid} />
      <GridSummary view={view} />
      <WeekGrid
        day={day}
        view={view}
        error={error}
        pending={isPending}
        cells={cells}
        week={week}
        focusGrid={focusGrid}
      />
    </>
  )
}
