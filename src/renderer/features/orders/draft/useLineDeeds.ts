import type { OrderDraft } from '@shared/ipc/orders'
import { type RefObject, useEffect, useLayoutEffect, useMemo, useRef } from 'react'
import type { LineDeeds } from './LineRow'
import { droppedLine, movedLines } from './lineOrder'
import type { DraftChanges } from './useDraftChanges'

type Asks = { chooseProduct: (key: string) => void; giveReason: (key: string) => void }

/** What can be done with lines, as functions that stay the same, and the way to a field of a line, also where it is not drawn yet. */
export function useLineDeeds(
  draft: OrderDraft,
  changes: DraftChanges,
  goTo: RefObject<((index: number) => void) | null>,
  asks: Asks,
): { deeds: LineDeeds; focusField: (key: string, field: string) => void } {
  const latest = useRef({ draft, changes, asks })
  const dragged = useRef<string | null>(null)
  const wanted = useRef<{ key: string; field: string } | null>(null)
  useEffect(() => {
    latest.current = { draft, changes, asks }
  })
  const focusField = useMemo(
    () => (key: string, field: string) => {
      wanted.current = { key, field }
      const index = latest.current.draft.lines.findIndex((line) => line.key === key)
      if (index >= 0) goTo.current?.(index)
      focusWanted(wanted)
    },
    [goTo],
  )
  useLayoutEffect(() => {
    if (!wanted.current) return
    const index = draft.lines.findIndex(({ key }) => key === wanted.current?.key)
    if (index >= 0) goTo.current?.(index)
    focusWanted(wanted)
  }, [draft.lines, goTo])
  const deeds = useMemo<LineDeeds>(
    () => ({
      change: (key, change) => latest.current.changes.line(key, change),
      reset: (key) => latest.current.changes.resetLine(key),
      remove: (key) => latest.current.changes.removeLine(key),
      move(key, step) {
        const field = document.activeElement
        const name = field instanceof HTMLElement ? field.dataset.field : undefined
        // What is being typed is kept first, as when the field is left.
        if (field instanceof HTMLElement) field.blur()
        const { draft: now, changes: to } = latest.current
        const keys = movedLines(now.lines, key, step)
        if (keys) to.moveLines(keys)
        focusField(key, name ?? 'description')
      },
      chooseProduct: (key) => latest.current.asks.chooseProduct(key),
      giveReason: (key) => latest.current.asks.giveReason(key),
      startDrag(key) {
        dragged.current = key
      },
      dropOn(onto) {
        const key = dragged.current
        dragged.current = null
        const { draft: now, changes: to } = latest.current
        const keys = key === null ? null : droppedLine(now.lines, key, onto)
        if (keys) to.moveLines(keys)
      },
    }),
    [focusField],
  )
  return { deeds, focusField }
}

/** Gives the focus to the field as soon as it is drawn. */
function focusWanted(wanted: RefObject<{ key: string; field: string } | null>): void {
  let tries = 0
  const attempt = () => {
    if (!wanted.current) return
    const { key, field } = wanted.current
    const row = document.querySelector(`[data-line="${CSS.escape(key)}"]`)
    const found =
      row?.querySelector<HTMLElement>(`[data-field="${field}"]`) ??
      row?.querySelector<HTMLElement>('[data-field]')
    if (found) {
      wanted.current = null
      found.scrollIntoView({ block: 'nearest' })
      found.focus({ preventScroll: true })
    } else if (tries++ < 30) requestAnimationFrame(attempt)
  }
  requestAnimationFrame(attempt)
}
