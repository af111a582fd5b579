import { useLayoutEffect, useRef, useState } from 'react'
import classes from './OrderSheet.module.css'
import { SheetHead, SheetLines, SheetNextHead, SheetPageFoot, SheetTotals } from './SheetParts'
import type { SheetContent } from './sheetContent'
import { type SheetHeights, type SheetPage, sheetPages } from './sheetPages'

/**
 * The sheet of an order on pages of A4, each with the head of the lines. It is drawn once to be measured, and then page by page;
 * `onDrawn` is told once all pages are there.
 */
export function OrderSheet({ content, onDrawn }: { content: SheetContent; onDrawn?: () => void }) {
  const measured = useRef<HTMLDivElement>(null)
  const [pages, setPages] = useState<SheetPage[] | null>(null)
  const [fontsReady, setFontsReady] = useState(document.fonts.status === 'loaded')
  useLayoutEffect(() => {
    let gone = false
    void document.fonts.ready.then(() => {
      if (!gone) setFontsReady(true)
    })
    return () => {
      gone = true
    }
  }, [])
  // biome-ignore lint/correctness/useExhaustiveDependencies: other content or letters have other heights
  useLayoutEffect(() => {
    if (measured.current) setPages(sheetPages(heightsIn(measured.current)))
  }, [content, fontsReady])
  const drawn = pages !== null && fontsReady
  const told = useRef(onDrawn)
  useLayoutEffect(() => {
    if (drawn) told.current?.()
  }, [drawn])
  return (
    <div className={classes.sheets}>
      <div ref={measured} className={`${classes.page} ${classes.measured}`} aria-hidden inert>
        <div data-part="room" />
        <div data-part="first">
          <SheetHead content={content} />
        </div>
        <div data-part="next">
          <SheetNextHead content={content} />
        </div>
        <SheetLines lines={content.lines} />
        <div data-part="foot">
          <SheetTotals content={content} />
        </div>
      </div>
      {pages?.map(({ from, to, foot }, at) => (
        <section key={from} className={classes.page} aria-label={`${at + 1}`}>
          {at === 0 ? <SheetHead content={content} /> : <SheetNextHead content={content} />}
          {to > from && <SheetLines lines={content.lines.slice(from, to)} />}
          {foot && <SheetTotals content={content} />}
          <SheetPageFoot content={content} page={at + 1} pages={pages.length} />
        </section>
      ))}
    </div>
  )
}

/** The heights of the parts as they were drawn to be measured. */
function heightsIn(page: HTMLElement): SheetHeights {
  const height = (selector: string) => page.querySelector(selector)?.getBoundingClientRect().height ?? 0
  const head = height('thead')
  return {
    lines: [...page.querySelectorAll('tbody tr')].map((row) => row.getBoundingClientRect().height),
    page: height('[data-part="room"]'),
    first: height('[data-part="first"]') + head,
    next: height('[data-part="next"]') + head,
    foot: height('[data-part="foot"]'),
  }
}
