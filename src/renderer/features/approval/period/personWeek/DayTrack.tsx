import type { DayView } from '@shared/ipc/timeEntries'
import { entryName } from '../../../timeline/entryName'
import { layoutDay } from '../../../timeline/grid/dayLayout'
import { type ColorStyle, projectColor } from '../../../timeline/projectColor'
import { clockText, type TimelineTexts } from '../../../timeline/useTimelineTexts'
import classes from './DayTrack.module.css'

/** The stretch of the clock that is drawn, in whole hours. */
export type ClockRange = { from: number; to: number }

const [USUAL_FROM, USUAL_TO] = [7, 17]
const LANE_HEIGHT = 26

/** So much of the clock as the days need, and at least a usual day. */
export function clockRange(days: readonly DayView[]): ClockRange {
  const drawn = days.flatMap((day) => layoutDay(day, null).blocks.map((block) => block.drawn))
  return {
    from: Math.min(USUAL_FROM, ...drawn.map(({ from }) => Math.floor(from / 60))),
    to: Math.max(USUAL_TO, ...drawn.map(({ to }) => Math.ceil(to / 60))),
  }
}

/** The hours over the days. */
export function HourMarks({ range }: { range: ClockRange }) {
  const hours = Array.from({ length: range.to - range.from }, (_, index) => range.from + index)
  return (
    <div className={classes.marks} aria-hidden>
      {hours.map((hour) => (
        <span key={hour} style={{ left: `${part(hour * 60, range)}%` }}>
          {String(hour).padStart(2, '0')}
        </span>
      ))}
    </div>
  )
}

/** A day on the clock, to be seen at a glance; the list under it says the same in words. */
export function DayTrack({ day, range, texts }: { day: DayView; range: ClockRange; texts: TimelineTexts }) {
  const { blocks, lanes } = layoutDay(day, null)
  if (blocks.length === 0) return null
  const hours = { '--hours': range.to - range.from }
  return (
    <div className={classes.track} style={{ ...hours, height: lanes * LANE_HEIGHT + 6 }} aria-hidden>
      {blocks.map(({ entry, drawn, lane, lanes: shared }) => {
        const style: ColorStyle = {
          '--project': projectColor(entry.projectId, entry.projectColor),
          left: `${part(drawn.from, range)}%`,
          width: `${part(drawn.to, range) - part(drawn.from, range)}%`,
          top: `calc(3px + ${lane} * (100% - 6px) / ${shared})`,
          height: `calc((100% - 6px) / ${shared} - 2px)`,
        }
        const name = entryName(entry, texts.t)
        return (
          <span
            key={entry.id}
            className={classes.block}
            style={style}
            data-planned={entry.planned || undefined}
            data-timeoff={entry.timeOff || undefined}
            data-shared={entry.overlaps.length > 0 || undefined}
            title={`${clockText(entry, texts)} ${name}`}
          >
            {name}
          </span>
        )
      })}
    </div>
  )
}

function part(minute: number, { from, to }: ClockRange): number {
  return ((minute - from * 60) / ((to - from) * 60)) * 100
}
