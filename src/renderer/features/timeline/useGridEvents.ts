import type { LocalDay } from '@shared/domain/localDay'
import type { DayEntry, DayView, WeekView } from '@shared/ipc/timeEntries'
import type { MouseEvent } from 'react'
import { entryIn } from './gestures/useGestures'
import { useDayMenu } from './useDayMenu'
import { useEntryActions } from './useEntryActions'
import { useEntryMenu } from './useEntryMenu'
import { useOverlapMenu } from './useOverlapMenu'

/** What presses on entries, days and overlap marks lead to, heard once for the whole grid. */
export function useGridEvents(weeks: ReadonlyMap<LocalDay, WeekView>) {
  const actions = useEntryActions()
  const openMenu = useEntryMenu(actions)
  const openDayMenu = useDayMenu()
  const overlaps = useOverlapMenu()
  const entryAt = ({ target }: MouseEvent): { entry: DayEntry; element: HTMLElement } | null => {
    const element = target instanceof Element ? target.closest<HTMLElement>('[data-entry]') : null
    const entry = element?.dataset.entry ? entryIn(weeks, element.dataset.entry) : undefined
    return element && entry ? { entry, element } : null
  }
  /** The day whose head an event is in. */
  const dayAt = ({ target }: MouseEvent): { view: DayView; element: HTMLElement } | null => {
    const head = target instanceof Element ? target.closest<HTMLElement>('[data-head]') : null
    const day = head?.closest<HTMLElement>('[data-day]')?.dataset.day
    const view = [...weeks.values()].flatMap(({ days }) => days).find((each) => each.day === day)
    return head && view ? { view, element: head } : null
  }
  return {
    /** Keys and screen readers press without a pointer: that opens. A pointer opens with two presses, since one also drags. */
    onClick: (event: MouseEvent) => {
      const mark =
        event.target instanceof Element ? event.target.closest<HTMLElement>('[data-overlap]') : null
      const pair = mark?.dataset.overlap?.split(' ').map((id) => entryIn(weeks, id))
      if (mark && pair?.[0] && pair[1]) return overlaps.openFor(pair[0], pair[1], mark)
      const menu =
        event.target instanceof Element ? event.target.closest<HTMLElement>('[data-day-menu]') : null
      const ofDay = menu && dayAt(event)
      if (menu && ofDay) return openDayMenu(ofDay.view, menu)
      const found = event.detail === 0 ? entryAt(event) : null
      if (found) actions.edit(found.entry)
    },
    onDoubleClick: (event: MouseEvent) => {
      const found = event.shiftKey ? null : entryAt(event)
      if (found) actions.edit(found.entry)
    },
    onContextMenu: (event: MouseEvent) => {
      const [found, ofDay] = [entryAt(event), dayAt(event)]
      if (!found && !ofDay) return
      event.preventDefault()
      const atPointer = event.clientX > 0 || event.clientY > 0
      const pointer = { x: event.clientX, y: event.clientY }
      if (found) openMenu(found.entry, atPointer ? pointer : found.element)
      else if (ofDay) openDayMenu(ofDay.view, atPointer ? pointer : ofDay.element)
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
