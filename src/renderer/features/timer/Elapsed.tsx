import type { Instant } from '@shared/domain/localDay'
import { useRef } from 'react'
import { useVisibleTick } from '../../app/useVisibleTick'
import { elapsedText, untilNextSecond } from './elapsed'
import classes from './TimerBar.module.css'

/** The ticking figure. It writes its own text, so that nothing else is drawn again when it ticks. */
export function Elapsed({
  startedAt,
  className = classes.elapsed,
}: {
  startedAt: Instant
  className?: string
}) {
  const figure = useRef<HTMLElement>(null)
  useVisibleTick(startedAt, () => {
    const now = Date.now()
    if (figure.current) figure.current.textContent = elapsedText(startedAt, now)
    return untilNextSecond(startedAt, now)
  })
  return (
    <b ref={figure} className={className} role="timer">
      {elapsedText(startedAt, Date.now())}
    </b>
  )
}
