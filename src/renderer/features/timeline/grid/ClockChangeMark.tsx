import type { ClockChange } from '@shared/domain/drawnDay'
import type { TimelineTexts } from '../useTimelineTexts'
import classes from './ClockChangeMark.module.css'

/** The stretch of the clock that this day does not have, or has twice. */
export function ClockChangeMark({
  change,
  minuteWidth,
  texts: { t },
}: {
  change: ClockChange
  minuteWidth: number
  texts: TimelineTexts
}) {
  return (
    <div
      className={classes.mark}
      data-kind={change.kind}
      style={{ left: change.from * minuteWidth, width: (change.to - change.from) * minuteWidth }}
    >
      <span>{t(`timeline.${change.kind}`)}</span>
    </div>
  )
}
