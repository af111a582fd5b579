import { clockChangeOn } from '@shared/domain/drawnDay'
import type { EntryId } from '@shared/domain/ids'
import type { LocalDay } from '@shared/domain/localDay'
import type { DayView } from '@shared/ipc/timeEntries'
import type { RunningTimer } from '@shared/ipc/timer'
import { memo, useId } from 'react'
import type { TimelineTexts } from '../useTimelineTexts'
import { ClockChangeMark } from './ClockChangeMark'
import { DayHead } from './DayHead'
import classes from './DayRow.module.css'
import { chipsHeight, layoutDay, PAD, type RunningStretch } from './dayLayout'
import { EntryBlock } from './EntryBlock'
import { EntryChip } from './EntryChip'
import { NowLine } from './NowLine'
import { OverlapMarks } from './OverlapMarks'
import { RunningBlock } from './RunningBlock'

export type DayRowProps = {
  day: LocalDay
  weekend: boolean
  view: DayView | undefined
  top: number
  height: number
  /** The width of the clock that is seen. */
  width: number
  minuteWidth: number
  isToday: boolean
  /** The selected entry, where it is one of this day. */
  selected: EntryId | null
  /** Where Tab comes to in this day: an entry, the day's own button, or nowhere. */
  tabStop: EntryId | 'day' | null
  running: { timer: RunningTimer; stretch: RunningStretch } | null
  texts: TimelineTexts
}

/** One day: its name and totals to the left, the clock with its entries to the right. */
export const DayRow = memo(function DayRow(props: DayRowProps) {
  const { day, weekend, view, top, height, width, minuteWidth, isToday, selected, tabStop, running, texts } =
    props
  const headingId = useId()
  const layout = layoutDay(view, running?.stretch ?? null)
  const change = clockChangeOn(day, texts.zone)
  const room = height - 2 * PAD - chipsHeight(layout.chips.length, width)
  const laneTop = (lane: number, lanes: number) => PAD + (lane * room) / lanes
  const laneHeight = (lanes: number) => room / lanes - (lanes > 1 ? 2 : 0)
  return (
    <section
      className={classes.row}
      style={{ height, transform: `translateY(${top}px)` }}
      aria-labelledby={headingId}
      data-day={day}
      data-today={isToday || undefined}
      data-off={weekend || (view?.holiday ?? null) !== null || undefined}
    >
      <DayHead day={day} view={view} headingId={headingId} tabStop={tabStop === 'day'} texts={texts} />
      <div className={classes.track} data-track>
        {change && <ClockChangeMark change={change} minuteWidth={minuteWidth} texts={texts} />}
        {layout.blocks.length > 0 && (
          <ul>
            {layout.blocks.map((block) => (
              <EntryBlock
                key={block.entry.id}
                block={block}
                minuteWidth={minuteWidth}
                top={laneTop(block.lane, block.lanes)}
                height={laneHeight(block.lanes)}
                selected={selected === block.entry.id}
                tabStop={tabStop === block.entry.id}
                texts={texts}
              />
            ))}
          </ul>
        )}
        <OverlapMarks layout={layout} minuteWidth={minuteWidth} laneTop={laneTop} texts={texts} />
        {running && layout.running && (
          <RunningBlock
            timer={running.timer}
            stretch={layout.running}
            minuteWidth={minuteWidth}
            top={laneTop(layout.running.lane, layout.running.lanes)}
            height={laneHeight(layout.running.lanes)}
            texts={texts}
          />
        )}
        {isToday && <NowLine minuteWidth={minuteWidth} />}
        {layout.chips.length > 0 && (
          <ul
            className={classes.chips}
            style={{ width: width - 2 * PAD }}
            aria-label={texts.t('timeline.clockless')}
          >
            {layout.chips.map((entry) => (
              <EntryChip
                key={entry.id}
                entry={entry}
                selected={selected === entry.id}
                tabStop={tabStop === entry.id}
                texts={texts}
              />
            ))}
          </ul>
        )}
      </div>
    </section>
  )
})
