import { createContext, use } from 'react'

/** What scrolls on the page of an order. */
export const ScrollerContext = createContext<HTMLElement | null>(null)

/** What scrolls around the parts of an order's page. */
export function useScroller(): HTMLElement {
  const scroller = use(ScrollerContext)
  if (!scroller) throw new Error('Used outside the page of an order')
  return scroller
}
