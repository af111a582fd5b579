import type { Virtualizer } from '@tanstack/react-virtual'
import {
  type FocusEvent,
  type KeyboardEvent,
  type RefObject,
  useCallback,
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
} from 'react'
import { focusIsLost } from '../app/focus'

/** As in the style sheet. */
export const ROW_HEIGHT = 40
export const HEAD_HEIGHT = 34
export const MESSAGE_ROOM = 80

/**
 * The keys of a register's rows. One row is the tab stop: the one that last had the focus, or the nearest to it of those in view.
 * `cameFrom`: the row that one comes back from, as soon as it is known, else a negative number; it is the first to be the tab stop,
 * and gets the focus where nothing has it.
 */
export function useRowFocus({
  scroller,
  table,
  virtualizer,
  count,
  cameFrom,
}: {
  scroller: RefObject<HTMLElement | null>
  table: RefObject<HTMLElement | null>
  virtualizer: Virtualizer<HTMLDivElement, Element>
  count: number
  cameFrom: number
}) {
  const [current, setCurrent] = useState(Math.max(0, cameFrom))
  const cameBack = useRef(false)
  /** The current row is to have the focus as soon as it is drawn. */
  const wanted = useRef(false)
  const rowHadFocus = useRef(false)
  const tabStop = Math.min(nearestInView(current, virtualizer), count - 1)

  const goTo = useCallback(
    (index: number) => {
      setCurrent(index)
      wanted.current = true
      // The row that has the focus goes out of view before the other is drawn: the keys must not be lost in between.
      if (!linkIn(scroller.current, index)) table.current?.focus({ preventScroll: true })
      virtualizer.scrollToIndex(index)
    },
    [scroller, table, virtualizer],
  )
  useEffect(() => {
    if (cameBack.current || cameFrom < 0) return
    cameBack.current = true
    if (focusIsLost()) goTo(cameFrom)
  }, [cameFrom, goTo])
  useEffect(() => {
    if (!wanted.current) return
    const link = linkIn(scroller.current, current)
    if (!link) return
    wanted.current = false
    link.focus({ preventScroll: true })
  })
  useLayoutEffect(() => {
    // Scrolled so far by the wheel that the row with the focus is not drawn any more.
    if (rowHadFocus.current && focusIsLost()) table.current?.focus({ preventScroll: true })
  })

  return {
    tabStop,
    toTop: useCallback(() => {
      setCurrent(0)
      virtualizer.scrollToOffset(0)
    }, [virtualizer]),
    onRowFocus: setCurrent,
    onFocus: () => {
      rowHadFocus.current = true
      cameBack.current = true
    },
    onBlur: ({ currentTarget, relatedTarget }: FocusEvent<HTMLElement>) => {
      rowHadFocus.current = currentTarget.contains(relatedTarget)
    },
    onKeyDown: (event: KeyboardEvent<HTMLElement>) => {
      if (event.altKey || event.ctrlKey || event.metaKey) return
      if (event.target instanceof HTMLElement && event.target.closest('thead')) return
      const onARow = document.activeElement === linkIn(scroller.current, current)
      const to = stepOf(
        event.key,
        onARow || wanted.current ? current : tabStop,
        count,
        rowsInView(virtualizer),
      )
      if (to === null) return
      event.preventDefault()
      goTo(Math.max(0, Math.min(count - 1, to)))
    },
  }
}

function stepOf(key: string, from: number, count: number, inView: number): number | null {
  switch (key) {
    case 'ArrowDown':
      return from + 1
    case 'ArrowUp':
      return from - 1
    case 'PageDown':
      return from + Math.max(1, inView - 1)
    case 'PageUp':
      return from - Math.max(1, inView - 1)
    case 'Home':
      return 0
    case 'End':
      return count - 1
    default:
      return null
  }
}

type Scrolled = Pick<Virtualizer<HTMLDivElement, Element>, 'scrollOffset' | 'scrollRect'>

/** How many whole rows there is room for under the head. */
function rowsInView({ scrollRect }: Scrolled): number {
  return Math.floor(((scrollRect?.height ?? 0) - HEAD_HEIGHT) / ROW_HEIGHT)
}

/** The nearest row that the whole of is in view: the head lies over what is scrolled under it. */
function nearestInView(index: number, { scrollOffset, scrollRect }: Scrolled): number {
  if (!scrollRect || scrollRect.height === 0) return index
  const top = scrollOffset ?? 0
  const from = Math.ceil(top / ROW_HEIGHT)
  const to = Math.floor((top + scrollRect.height - HEAD_HEIGHT) / ROW_HEIGHT) - 1
  return Math.max(from, Math.min(index, to))
}

/** The link of a row, where it is drawn. */
function linkIn(scroller: HTMLElement | null, index: number): HTMLElement | null {
  return scroller?.querySelector<HTMLElement>(`[data-row="${index}"]`) ?? null
}
