import { type ReactNode, useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { MainHeader } from '../../app/shell/MainHeader'
import { BackLink } from '../../ui/BackLink'
import { useWayBack } from '../../ui/wayBack'
import classes from './OrderPage.module.css'
import { ScrollerContext } from './scroller'

/** The list that an order was opened from, and is gone back to. */
export const ORDER_LIST = '/orders/all'

/**
 * A page about one order: the way back, what it is, a bar that stays in view, and its parts, which scroll together. Its name has the
 * focus when it comes, so that one hears where one is.
 */
export function OrderPage({
  title,
  about,
  badges,
  bar,
  children,
}: {
  title: string
  about: string
  badges: ReactNode
  bar: ReactNode
  children: ReactNode
}) {
  const { t } = useTranslation()
  const page = useRef<HTMLDivElement>(null)
  const [scroller, setScroller] = useState<HTMLElement | null>(null)
  const heading = useRef<HTMLHeadingElement>(null)
  useWayBack(page, ORDER_LIST, t('orders.back'))
  useEffect(() => {
    if (!document.activeElement?.closest('[role="dialog"]')) heading.current?.focus({ preventScroll: true })
  }, [])
  return (
    <div ref={page} className={classes.order}>
      <MainHeader>
        <BackLink to={ORDER_LIST} label={t('orders.back')} />
        <h1 ref={heading} tabIndex={-1} className="truncated" title={title}>
          {title}
        </h1>
        {badges}
        <span className={`truncated ${classes.about}`} title={about}>
          {about}
        </span>
      </MainHeader>
      {bar}
      <div ref={setScroller} className={classes.scroller}>
        <div className={classes.parts}>
          {scroller && <ScrollerContext value={scroller}>{children}</ScrollerContext>}
        </div>
      </div>
    </div>
  )
}
