import { useEffect, useRef } from 'react'
import classes from './NowLine.module.css'

const MOVES_EVERY_MS = 15_000

function minuteNow(): number {
  const now = new Date()
  return now.getHours() * 60 + now.getMinutes() + now.getSeconds() / 60
}

/** Where on the clock it is. It moves itself, so that nothing else is drawn again. */
export function NowLine({ minuteWidth }: { minuteWidth: number }) {
  const line = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const move = () => {
      if (line.current) line.current.style.transform = `translateX(${minuteNow() * minuteWidth}px)`
    }
    move()
    const timer = setInterval(move, MOVES_EVERY_MS)
    return () => clearInterval(timer)
  }, [minuteWidth])
  return <div ref={line} className={classes.line} data-now aria-hidden />
}
