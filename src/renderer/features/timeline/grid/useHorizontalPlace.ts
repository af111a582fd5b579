import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react'
import { HEAD_WIDTH } from './dayLayout'
import { useScaleStore } from './scaleStore'

/** Where on the clock the pointer was when it zoomed, and how far from the left of the clock: that place stays where it is. */
const held: { hour: number; x: number } = { hour: 0, x: 0 }

/** Zooms about a place of the window; without one about the middle of what is seen. */
export function zoomAt(scroller: HTMLElement, factor: number, x?: number): void {
  const { width, zoom } = useScaleStore.getState()
  held.x = x ?? width / 2
  held.hour = (scroller.scrollLeft + held.x) / hourWidthIn(scroller)
  zoom(factor)
}

function hourWidthIn(scroller: HTMLElement): number {
  return Number.parseFloat(scroller.style.getPropertyValue('--hour'))
}

/** Measures the clock that is seen, and keeps what is looked at in place when the hours become wider or narrower. */
export function useHorizontalPlace(ref: RefObject<HTMLElement | null>, hourWidth: number): void {
  const zoomed = useScaleStore((store) => store.zoomed)
  const fit = useScaleStore((store) => store.fit)
  const before = useRef(hourWidth)
  useLayoutEffect(() => {
    const scroller = ref.current
    if (!scroller) return
    const measure = () => useScaleStore.getState().setWidth(scroller.clientWidth - HEAD_WIDTH)
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(scroller)
    return () => observer.disconnect()
  }, [ref])
  useLayoutEffect(() => {
    const scroller = ref.current
    if (!scroller) return
    if (zoomed === null) scroller.scrollLeft = fit.from * hourWidth
    else if (before.current !== hourWidth) scroller.scrollLeft = held.hour * hourWidth - held.x
    before.current = hourWidth
  }, [ref, hourWidth, fit, zoomed])
  useEffect(() => {
    const scroller = ref.current
    if (!scroller) return
    const onWheel = (event: WheelEvent) => {
      if (!event.ctrlKey && !event.metaKey) return
      event.preventDefault()
      const x = event.clientX - scroller.getBoundingClientRect().left - HEAD_WIDTH
      zoomAt(scroller, Math.exp(-event.deltaY * 0.0025), x)
    }
    scroller.addEventListener('wheel', onWheel, { passive: false })
    return () => scroller.removeEventListener('wheel', onWheel)
  }, [ref])
}
