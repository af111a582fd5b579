import type { LocalDay } from '@shared/domain/localDay'
import type { DayEntry, WeekView } from '@shared/ipc/timeEntries'
import type { MouseEvent } from 'react'
import { entryIn } from './gestures/useGestures'
import { useEntryActions } from './useEntryActions'
import { useEntryMenu } from './useEntryMenu'
import { useOverlapMenu } from './useOverlapMenu'

/** What presses on entries and overlap marks lead to, heard once for the whole grid. */
export function useGridEvents(weeks: ReadonlyMap<LocalDay, WeekView>) {
  const actions = useEntryActions()
  const openMenu = useEntryMenu(actions)
  const overlaps = useOverlapMenu()
  const entryAt = ({ target }: MouseEvent): { entry: DayEntry; element: HTMLElement } | null => {
    const element = target instanceof Element ? target.closest<HTMLElement>('[data-entry]') : null
    const entry = element?.dataset.entry ? entryIn(weeks, element.dataset.entry) : undefined
    return element && entry ? { entry, element } : null
  }
  return {
    /** Keys and screen readers press without a pointer: that opens. A pointer opens with two presses, since one also drags. */
    onClick: (event: MouseEvent) => {
      const mark =
        event.target instanceof Element ? event.target.closest<HTMLElement>('[data-overlap]') : null
      const pair = mark?.dataset.overlap?.split(' ').map((id) => entryIn(weeks, id))
      if (mark && pair?.[0] && pair[1]) return overlaps.openFor(pair[0], pair[1], mark)
      const found = event.detail === 0 ? entryAt(event) : null
      if (found) actions.edit(found.entry)
    },
    onDoubleClick: (event: MouseEvent) => {
      const found = event.shiftKey ? null : entryAt(event)
      if (found) actions.edit(found.entry)
    },
    onContextMenu: (event: MouseEvent) => {
      const found = entryAt(event)
      if (!found) return
      event.preventDefault()
      const atPointer = event.clientX > 0 || event.clientY > 0
      openMenu(found.entry, atPointer ? { x: event.clientX, y: event.clientY } : found.element)
    },
    /** What the pointer rests on says itself, where there is no room to write it. */
    onPointerOver: (event: MouseEvent) => {
      const found = entryAt(event)
      if (found && ['none', 'little'].includes(found.element.dataset.room ?? '')) {
        found.element.title = found.element.ariaLabel ?? ''
      }
    },
  }
}
