import type { RunningTimer } from '@shared/ipc/timer'
import { openPanel } from '../../../app/panels'
import { entryName } from '../entryName'
import { type ColorStyle, projectColor } from '../projectColor'
import { spokenHours, type TimelineTexts } from '../useTimelineTexts'
import type { RunningStretch } from './dayLayout'
import classes from './RunningBlock.module.css'

const SMALLEST_WIDTH = 6

/** The running timer as it grows. Its left edge can be pulled, which moves its start. */
export function RunningBlock({
  timer,
  stretch: { from, to },
  minuteWidth,
  top,
  height,
  texts,
}: {
  timer: RunningTimer
  stretch: RunningStretch
  minuteWidth: number
  top: number
  height: number
  texts: TimelineTexts
}) {
  const { t, formats } = texts
  const name = entryName(timer, t)
  const width = Math.max(SMALLEST_WIDTH, (to - from) * minuteWidth)
  const style: ColorStyle = {
    '--project': projectColor(timer.projectId, timer.projectColor),
    left: from * minuteWidth,
    top,
    width,
    height,
  }
  return (
    <button
      type="button"
      className={classes.block}
      style={style}
      tabIndex={-1}
      data-running
      aria-label={t('timeline.runningNow', {
        what: [name, timer.workTypeName].filter(Boolean).join(', '),
        from: formats.clock(from),
        hours: spokenHours(to - from, texts),
      })}
      onDoubleClick={() => openPanel({ kind: 'timerEdit' })}
      onClick={({ detail }) => detail === 0 && openPanel({ kind: 'timerEdit' })}
    >
      <b>{name}</b>
      {timer.workTypeName && <span>{timer.workTypeName}</span>}
    </button>
  )
}
