import { foreseenMinutes, readCell, rowText } from '@shared/domain/weekGridCell'
import { busyError } from '@shared/ipc/errors'
import type { WeekGridView } from '@shared/ipc/weekGrid'
import { useQueryClient } from '@tanstack/react-query'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { callBusy, readKey } from '../../app/busyClient'
import { errorText, useErrorText } from '../../app/errorText'
import { useFormats } from '../../app/formats'
import { showToast } from '../../app/toast'
import { isTooLong } from '../booking/descriptionLength'
import { useEntryActions } from '../timeline/useEntryActions'
import { useWeekStore } from '../timeline/weekStore'
import { rowName } from './rowName'
import { withTypedHours } from './shownWeek'
import {
  type CellAt,
  cellText,
  type FoundCell,
  paintHours,
  startEditing,
  stopEditing,
  useWeekGridStore,
} from './weekGridStore'

/** Why a text means nothing, or what becomes of it; neither where it changes nothing. */
type Written = { problem: string | null; written: Promise<number | null> | null }

/** The row and the cell at a place of the week that is shown. */
export function cellIn(view: WeekGridView | undefined, at: CellAt | null): FoundCell | null {
  if (!at) return null
  const row = view?.rows.find((each) => rowText(each) === at.row)
  const cell = row?.cells[at.day]
  return row && cell ? { row, cell } : null
}

/**
 * What can be done with a cell; stays the same while hours change, so that cells are not drawn anew for it. Typed hours are shown
 * at once, and go back with a message where main refuses them.
 */
export function useCellCommands() {
  const { t } = useTranslation()
  const { hours, dayLong } = useFormats()
  const say = useErrorText()
  const { sayDone } = useEntryActions()
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
    /** Answers what the cell holds then; null where main refused the text. */
    const write = async ({ row, cell }: FoundCell, text: string, minutes: number): Promise<number | null> => {
      const { projectId, workTypeId } = row
      const painted = paintHours(cellText(rowText(row), cell.day), minutes)
      try {
        const now = await callBusy('weekGrid.setCell', { projectId, workTypeId, day: cell.day, text })
        painted.written(now.minutes)
        return now.minutes
      } catch (error) {
        painted.refused()
        refused(error)
        return null
      }
    }
    const type = (found: FoundCell, text: string): Written => {
      if (text.trim() === editText(found.cell.minutes)) return { problem: null, written: null }
      const typed = readCell(text)
      if (!typed) return { problem: errorText(busyError('cellNotUnderstood', { text }), t), written: null }
      const minutes = foreseenMinutes(found.cell, typed) ?? found.cell.minutes
      return { problem: null, written: write(found, text, minutes) }
    }
    const comment = async ({ row, cell }: FoundCell, text: string): Promise<void> => {
      const { projectId, workTypeId } = row
      await callBusy('weekGrid.setComment', { projectId, workTypeId, day: cell.day, comment: text }).catch(
        refused,
      )
    }
    /** Whether the comment could be let go of: one that is too long stays open. */
    const acceptComment = (): boolean => {
      const { commenting, draft } = useWeekGridStore.getState()
      if (!commenting) return true
      const { commentable, comment: before } = commenting.cell
      if (isTooLong(draft)) return false
      useWeekGridStore.setState({ commenting: null })
      if (commentable && draft.trim() !== before) void comment(commenting, draft.trim())
      return true
    }
    /**
     * Writes what has been typed so far and closes where it was typed. What means nothing is given up, with a message. Whether
     * all could be let go of.
     */
    const leave = (): boolean => {
      const { editing, draft } = useWeekGridStore.getState()
      if (editing) {
        stopEditing()
        const { problem, written } = type(editing, draft)
        if (problem) complain(problem)
        if (written) useWeekGridStore.setState({ left: { row: editing.row, cell: editing.cell, written } })
      }
      return acceptComment()
    }
    const begin = (at: CellAt, text: string | null) => {
      if (!leave()) return
      const found = cellAt(at)
      if (!found) return
      startEditing({ ...found, text: text ?? editText(found.cell.minutes), replacing: text !== null })
    }
    return {
      edit: (at: CellAt) => begin(at, null),
      /** Opens the field with what was typed in place of what stands there. */
      editWith: begin,
      clear(at: CellAt): void {
        const found = cellAt(at)
        if (found) type(found, '')
      },
      /** Writes the field that is open, and closes it. What means nothing stays in it, with the reason; answers whether it was taken. */
      acceptField(): boolean {
        const { editing, draft } = useWeekGridStore.getState()
        const problem = editing && type(editing, draft).problem
        if (problem) useWeekGridStore.setState({ problem })
        else stopEditing()
        return !problem
      },
      acceptComment,
      leave,
      /** The grid is left, or its week: writes what is open, and says so where the person may not have seen it. */
      leaveGrid(): void {
        leave()
        const { left } = useWeekGridStore.getState()
        useWeekGridStore.setState({ left: null })
        void left?.written.then((minutes) => {
          if (minutes === null) return
          const cell = `${rowName(left.row, t)}, ${dayLong(left.cell.day)}`
          return sayDone(t('weekGrid.written', { cell, hours: hours(minutes) }))
        })
      },
      openComment(at: CellAt): void {
        if (!leave()) return
        const found = cellAt(at)
        if (!found) return
        if (found.cell.minutes === 0) {
          complain(errorText(busyError('cellWithoutComment'), t))
        } else useWeekGridStore.setState({ commenting: found, draft: found.cell.comment })
      },
      async removeRow({ row, day }: CellAt): Promise<void> {
        const found = cellAt({ row, day })
        if (!found) return
        const { projectId, workTypeId } = found.row
        await callBusy('weekGrid.removeRow', { projectId, workTypeId, day: found.cell.day }).catch(refused)
      },
    }
  }, [t, hours, dayLong, say, sayDone, queryClient])
}

export type CellCommands = ReturnType<typeof useCellCommands>
