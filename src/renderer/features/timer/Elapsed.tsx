import type { Instant } from '@shared/domain/localDay'
import { useEffect, useRef } from 'react'
import { elapsedText, untilNextSecond } from './elapsed'
import classes from './TimerBar.module.css'

/** The ticking figure. It writes its own text, so that nothing else is drawn again when it ticks. */
export function Elapsed({ startedAt }: { startedAt: Instant }) {
  const figure = useRef<HTMLElement>(null)
  useEffect(() => {
    let timeout: ReturnType<typeof setTimeout>
    const tick = () => {
      const now = Date.now()
      if (figure.current) figure.current.textContent = elapsedText(startedAt, now)
      timeout = setTimeout(tick, untilNextSecond(startedAt, now))
    }
    tick()
    return () => clearTimeout(timeout)
  }, [startedAt])
  return (
    <b ref={figure} className={classes.elapsed} role="timer">
      {elapsedText(startedAt, Date.now())}
    </b>
  )
}
