import type { FocusEvent, KeyboardEvent, MouseEvent } from 'react'
import { useMemo } from 'react'
import { cellElement, cellOfEvent } from './cellElement'
import { type GridPlace, placeAfter } from './gridMoves'
import type { CellCommands } from './useCellCommands'
import { type CellAt, sameCell, stopEditing, useWeekGridStore } from './weekGridStore'

/** What hours can begin with; letters stay the window's own keys. */
const BEGINS_HOURS = /^[\d+\-−,.:]$/

function focusPlace(place: GridPlace): void {
  cellElement(place)?.focus()
}

/** The grid's keys and clicks, answered in one place for all of its cells. */
export function useGridKeys(
  rows: number,
  commands: CellCommands,
  openMenu: (at: CellAt, place: MenuPlace) => void,
) {
  return useMemo(() => {
    const onFieldKey = (event: KeyboardEvent, place: GridPlace) => {
      if (event.key === 'Escape') {
        event.preventDefault()
        stopEditing()
        cellElement(place)?.focus()
        return
      }
      const { editing } = useWeekGridStore.getState()
      const sideways = event.key === 'ArrowLeft' || event.key === 'ArrowRight'
      const inText = sideways || event.key === 'Home' || event.key === 'End'
      if (inText && !(sideways && editing?.replacing && !event.shiftKey)) return
      const next = placeAfter(event, place, rows)
      if (next === undefined) return
      if (!commands.acceptField()) event.preventDefault()
      else if (next) {
        event.preventDefault()
        focusPlace(next)
      }
    }
    const onCellKey = (event: KeyboardEvent, at: CellAt, place: GridPlace) => {
      const plain = !event.ctrlKey && !event.metaKey && !event.altKey
      if (plain && BEGINS_HOURS.test(event.key)) {
        event.preventDefault()
        commands.editWith(at, event.key)
      } else if (event.key === 'F2') {
        event.preventDefault()
        if (event.shiftKey) commands.openComment(at)
        else commands.edit(at)
      } else if (plain && (event.key === 'Delete' || event.key === 'Backspace')) {
        event.preventDefault()
        commands.clear(at)
      } else {
        const next = placeAfter(event, place, rows)
        if (!next) return
        event.preventDefault()
        focusPlace(next)
      }
    }
    return {
      onKeyDown(event: KeyboardEvent): void {
        if (event.nativeEvent.isComposing) return
        const found = cellOfEvent(event.target)
        if (!found) return
        if (event.target instanceof HTMLInputElement) onFieldKey(event, found.place)
        else if (event.target === found.element) onCellKey(event, found.at, found.place)
      },
      onFocus(event: FocusEvent): void {
        const found = cellOfEvent(event.target)
        const { active, left } = useWeekGridStore.getState()
        if (found && !sameCell(active, found.at)) useWeekGridStore.setState({ active: found.at })
        if (found && left) useWeekGridStore.setState({ left: null })
      },
      /** Leaving the field by the pointer writes it; what means nothing is given up, with a message. */
      onBlur(event: FocusEvent): void {
        if (event.target instanceof HTMLInputElement) commands.leave()
      },
      onDoubleClick(event: MouseEvent): void {
        const found = cellOfEvent(event.target)
        if (found && !(event.target instanceof HTMLInputElement)) commands.edit(found.at)
      },
      onContextMenu(event: MouseEvent): void {
        const found = cellOfEvent(event.target)
        if (!found || event.target instanceof HTMLInputElement) return
        event.preventDefault()
        const atPointer = event.clientX > 0 || event.clientY > 0
        openMenu(found.at, atPointer ? { x: event.clientX, y: event.clientY } : found.element)
      },
    }
  }, [rows, commands, openMenu])
}

export type MenuPlace = { x: number; y: number } | HTMLElement
