import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual'
import { type CSSProperties, type ReactNode, type RefObject, useLayoutEffect, useRef, useState } from 'react'
import { useScroller } from './scroller'

/** What a row needs to stand in its place. */
export type RowPlace = { index: number; style: CSSProperties }

/**
 * Rows of one height in a page that scrolls with what is above and below them; only those in view are drawn. `kept`: a row that is
 * drawn wherever it is, since somebody types in it. `goTo`: a row to bring into view.
 */
export function VirtualRows({
  count,
  rowHeight,
  keyOf,
  kept = null,
  goTo,
  children,
}: {
  count: number
  rowHeight: number
  keyOf: (index: number) => string
  kept?: number | null
  goTo?: RefObject<((index: number) => void) | null>
  children: (place: RowPlace) => ReactNode
}) {
  const scroller = useScroller()
  const list = useRef<HTMLTableSectionElement>(null)
  const [above, setAbove] = useState(0)
  useLayoutEffect(() => {
    const content = scroller.firstElementChild
    if (!content) return
    const measure = () => {
      if (!list.current) return
      const top = list.current.getBoundingClientRect().top - scroller.getBoundingClientRect().top
      setAbove(Math.round(top + scroller.scrollTop))
    }
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(content)
    return () => observer.disconnect()
  }, [scroller])
  const virtualizer = useVirtualizer({
    count,
    getScrollElement: () => scroller,
    estimateSize: () => rowHeight,
    getItemKey: keyOf,
    scrollMargin: above,
    scrollPaddingStart: 40,
    scrollPaddingEnd: 90,
    overscan: 12,
    rangeExtractor: (range) => {
      const drawn = defaultRangeExtractor(range)
      return kept === null || kept >= count || drawn.includes(kept) ? drawn : [...drawn, kept].sort(byNumber)
    },
  })
  useLayoutEffect(() => {
    if (goTo) goTo.current = (index) => virtualizer.scrollToIndex(index, { align: 'auto' })
  }, [goTo, virtualizer])
  return (
    <tbody ref={list} style={{ position: 'relative', height: virtualizer.getTotalSize(), overflow: 'clip' }}>
      {virtualizer.getVirtualItems().map(({ index, start }) =>
        children({
          index,
          style: {
            position: 'absolute',
            top: 0,
            left: 0,
            right: 0,
            height: rowHeight,
            transform: `translateY(${start - above}px)`,
          },
        }),
      )}
    </tbody>
  )
}

function byNumber(one: number, other: number): number {
  return one - other
}
