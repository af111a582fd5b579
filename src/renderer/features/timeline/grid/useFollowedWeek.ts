import type { Virtualizer } from '@tanstack/react-virtual'
import { useEffect, useLayoutEffect, useRef } from 'react'
import { today } from '../../../app/today'
import { mondayOf, useWeekStore } from '../weekStore'
import type { WeekRows } from './weekRows'

/** How far below the top the week that the header names is looked for: the one that most of the window shows. */
const LOOK_BELOW = 150

/** The header names the week that is scrolled to, and a week that is asked for is scrolled to. */
export function useFollowedWeek(virtualizer: Virtualizer<HTMLDivElement, Element>, rows: WeekRows): void {
  const asked = useWeekStore((store) => store.asked)
  const answered = useRef(asked)
  useLayoutEffect(() => {
    const { day } = useWeekStore.getState()
    if (rows.holds(day)) virtualizer.scrollToIndex(rows.ofWeek(day), { align: 'start' })
    answered.current = asked
  }, [asked, rows, virtualizer])
  const { scrollOffset, isScrolling } = virtualizer
  const scrolled = useRef(false)
  useEffect(() => {
    const scroller = virtualizer.scrollElement
    // Once more when the scroll has ended: lines that came into view on the way may have moved what is under it.
    if (!(isScrolling || scrolled.current) || scrollOffset === null || !scroller) return
    scrolled.current = isScrolling
    // Not by the offset that was drawn: a week that was asked for meanwhile has been scrolled to already.
    const item = virtualizer.getVirtualItemForOffset(scroller.scrollTop + LOOK_BELOW)
    if (!item) return
    const { monday } = rows.row(item.index)
    const store = useWeekStore.getState()
    // What is seen is still the week before the one that has just been asked for.
    if (store.asked !== answered.current) return
    if (mondayOf(store.day) !== monday) store.follow(mondayOf(today()) === monday ? today() : monday)
  }, [scrollOffset, isScrolling, virtualizer, rows])
}
