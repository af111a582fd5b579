import { useRef } from 'react'
import { useVisibleTick } from '../../../app/useVisibleTick'
import classes from './NowLine.module.css'

const MOVES_EVERY_MS = 15_000

function minuteNow(): number {
  const now = new Date()
  return now.getHours() * 60 + now.getMinutes() + now.getSeconds() / 60
}

/** Where on the clock it is. It moves itself, so that nothing else is drawn again. */
export function NowLine({ minuteWidth }: { minuteWidth: number }) {
  const line = useRef<HTMLDivElement>(null)
  const at = () => `translateX(${minuteNow() * minuteWidth}px)`
  useVisibleTick(minuteWidth, () => {
    if (line.current) line.current.style.transform = at()
    return MOVES_EVERY_MS
  })
  return <div ref={line} className={classes.line} style={{ transform: at() }} data-now aria-hidden />
}
