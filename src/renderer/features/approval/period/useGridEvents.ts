import type { ApprovalPerson } from '@shared/ipc/approval'
import { type FocusEvent, type KeyboardEvent, type MouseEvent, useLayoutEffect, useRef } from 'react'
import { type GridPlace, placeAfter } from './gridMoves'
import { type GridAt, usePeriodStore } from './periodStore'
import { type Tickable, tickableOf, toggled } from './ticks'

/**
 * The keys, clicks and focus of the table, heard in one place for all of its cells. `open`: goes to the week of a cell, counted from
 * 0, or of whatever week is best where none is meant.
 */
export function useGridEvents({
  people,
  weeks,
  columns,
  active,
  pageRows,
  open,
}: {
  people: readonly ApprovalPerson[]
  weeks: number
  columns: number
  active: GridPlace
  pageRows: () => number
  open: (person: ApprovalPerson, week: number | null) => void
}) {
  const table = useRef<HTMLTableElement>(null)
  const wanted = useRef(false)
  const { set } = usePeriodStore.getState()
  useLayoutEffect(() => {
    if (!wanted.current) return
    const cell = cellAt(table.current, active)
    if (!cell) return
    wanted.current = false
    cell.focus({ preventScroll: true })
    cell.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  })
  const named = ({ row, column }: GridPlace): GridAt => ({ row: people[row]?.personId ?? 'head', column })
  const goTo = (place: GridPlace) => {
    wanted.current = true
    set({ at: named(place) })
  }
  const tick = (place: GridPlace) => {
    const { ticks } = usePeriodStore.getState()
    set({ ticks: toggled(ticks, tickableAt(people, weeks, place)) })
  }
  const press = ({ row, column }: GridPlace) => {
    const person = people[row]
    if (!person) tick({ row, column })
    else open(person, column > 0 && column <= weeks ? column - 1 : null)
  }
  return {
    table,
    goTo,
    events: {
      onFocus({ target }: FocusEvent) {
        const place = placeOf(target)
        if (place && (place.row !== active.row || place.column !== active.column)) set({ at: named(place) })
      },
      onMouseDown(event: MouseEvent) {
        if (!(event.target instanceof HTMLInputElement)) return
        // The cell keeps the focus, so that the keys go on from there.
        event.preventDefault()
        event.target.closest<HTMLElement>('[data-cell]')?.focus({ preventScroll: true })
      },
      onClick(event: MouseEvent) {
        const place = placeOf(event.target)
        if (!place) return
        const ticks =
          event.target instanceof HTMLInputElement || event.ctrlKey || event.metaKey || event.shiftKey
        if (ticks) tick(place)
        else press(place)
      },
      onKeyDown(event: KeyboardEvent) {
        const place = placeOf(event.target)
        if (!place || event.altKey || event.nativeEvent.isComposing) return
        if (event.key === ' ' || event.key === 'Enter') {
          if (event.ctrlKey || event.metaKey) return
          event.preventDefault()
          if (event.key === ' ') tick(place)
          else press(place)
          return
        }
        const next = placeAfter(event, place, { rows: people.length, columns, page: pageRows() })
        if (!next) return
        event.preventDefault()
        goTo(next)
      },
    },
  }
}

/** What a tick at a place is about: a week of a person, all of a person's, all of a week's, or all there is. */
function tickableAt(
  people: readonly ApprovalPerson[],
  weeks: number,
  { row, column }: GridPlace,
): Tickable[] {
  const [person] = people
  const rows = row < 0 ? people : people.slice(row, row + 1)
  const monday = column > 0 && column <= weeks ? person?.weeks[column - 1]?.monday : undefined
  if (column > weeks) return []
  return rows.flatMap(tickableOf).filter((each) => monday === undefined || each.monday === monday)
}

function placeOf(target: EventTarget): GridPlace | null {
  if (!(target instanceof Element)) return null
  const cell = target.closest<HTMLElement>('[data-cell]')
  const row = cell?.closest<HTMLElement>('[data-row]')?.dataset.row
  if (!cell || row === undefined) return null
  return { row: row === 'head' ? -1 : Number(row), column: Number(cell.dataset.cell) }
}

function cellAt(table: HTMLElement | null, { row, column }: GridPlace): HTMLElement | null {
  return (
    table?.querySelector<HTMLElement>(`[data-row="${row < 0 ? 'head' : row}"] > [data-cell="${column}"]`) ??
    null
  )
}
