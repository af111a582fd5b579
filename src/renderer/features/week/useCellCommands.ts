import { foreseenMinutes, readCell, rowText } from '@shared/domain/weekGridCell'
import { busyError } from '@shared/ipc/errors'
import type { WeekGridCell, WeekGridRow, WeekGridView } from '@shared/ipc/weekGrid'
import { useQueryClient } from '@tanstack/react-query'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { callBusy, readKey } from '../../app/busyClient'
import { errorText, useErrorText } from '../../app/errorText'
import { useFormats } from '../../app/formats'
import { showToast } from '../../app/toast'
import { useWeekStore } from '../timeline/weekStore'
import { withTypedHours } from './shownWeek'
import { type CellAt, cellText, paintHours, startEditing, useWeekGridStore } from './weekGridStore'

/** The row and the cell at a place of the week that is shown. */
export function cellIn(
  view: WeekGridView | undefined,
  at: CellAt | null,
): { row: WeekGridRow; cell: WeekGridCell } | null {
  if (!at) return null
  const row = view?.rows.find((each) => rowText(each) === at.row)
  const cell = row?.cells[at.day]
  return row && cell ? { row, cell } : null
}

/**
 * What can be done with a cell; stays the same while hours change, so that cells are not drawn anew for it. Typed hours are shown at once, and go back with a message where main refuses
 * them.
 */
export function useCellCommands() {
  const { t } = useTranslation()
  const { hours } = useFormats()
  const say = useErrorText()
  const queryClient = useQueryClient()
  return useMemo(() => {
    /** The cell as it is shown now. */
    const cellAt = (at: CellAt) => {
      const { day } = useWeekStore.getState()
      const view = queryClient.getQueryData<WeekGridView>(readKey('weekGrid.view', { day }))
      return cellIn(view && withTypedHours(view, useWeekGridStore.getState().typed), at)
    }
    const complain = (message: string) => void showToast({ message, tone: 'bad' })
    /** The hours as one types them: without their unit. */
    const editText = (minutes: number) => (minutes === 0 ? '' : hours(minutes).replace(/\s*[th]$/, ''))
    const refused = (error: unknown) => complain(say(error))
    const write = async (
      { row, cell }: { row: WeekGridRow; cell: WeekGridCell },
      text: string,
      minutes: number,
    ) => {
      const { projectId, workTypeId } = row
      const painted = paintHours(cellText(rowText(row), cell.day), minutes)
      try {
        const now = await callBusy('weekGrid.setCell', { projectId, workTypeId, day: cell.day, text })
        painted.written(now.minutes)
      } catch (error) {
        painted.refused()
        refused(error)
      }
    }
    const type = (at: CellAt, text: string): string | null => {
      const found = cellAt(at)
      if (!found || text.trim() === editText(found.cell.minutes)) return null
      const typed = readCell(text)
      if (!typed) return errorText(busyError('cellNotUnderstood', { text }), t)
      void write(found, text, foreseenMinutes(found.cell, typed) ?? found.cell.minutes)
      return null
    }
    return {
      edit(at: CellAt): void {
        const found = cellAt(at)
        if (found) startEditing({ ...at, text: editText(found.cell.minutes), replacing: false })
      },
      /** Writes a text into a cell. Answers why it means nothing, or null. */
      type,
      /** As `type`, but says it in a message where the text means nothing. */
      typeOrSay(at: CellAt, text: string): void {
        const problem = type(at, text)
        if (problem) complain(problem)
      },
      async comment(at: CellAt, comment: string): Promise<void> {
        const found = cellAt(at)
        if (!found) return
        const { projectId, workTypeId } = found.row
        await callBusy('weekGrid.setComment', { projectId, workTypeId, day: found.cell.day, comment }).catch(
          refused,
        )
      },
      openComment(at: CellAt): void {
        const found = cellAt(at)
        if (!found) return
        if (found.cell.minutes === 0) {
          complain(errorText(busyError('cellWithoutComment'), t))
        } else useWeekGridStore.setState({ commenting: at, editing: null, problem: null })
      },
      async removeRow({ row, day }: CellAt): Promise<void> {
        const found = cellAt({ row, day })
        if (!found) return
        const { projectId, workTypeId } = found.row
        await callBusy('weekGrid.removeRow', { projectId, workTypeId, day: found.cell.day }).catch(refused)
      },
    }
  }, [t, hours, say, queryClient])
}

export type CellCommands = ReturnType<typeof useCellCommands>
