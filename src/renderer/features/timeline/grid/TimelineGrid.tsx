import { EntryId } from '@shared/domain/ids'
import { LocalDay } from '@shared/domain/localDay'
import { useVirtualizer } from '@tanstack/react-virtual'
import { type CSSProperties, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react'
import { ErrorNotice } from '../../../ui/ErrorNotice'
import { useGestures } from '../gestures/useGestures'
import { useClock } from '../useClock'
import { useGridEvents } from '../useGridEvents'
import { useGridKeys } from '../useGridKeys'
import { useTimelineTexts } from '../useTimelineTexts'
import { mondayOf, useWeekStore } from '../weekStore'
import { DayRow } from './DayRow'
import {
  AXIS_HEIGHT,
  DAY_HEIGHT,
  dayHeight,
  HEAD_WIDTH,
  layoutDay,
  QUIET_HEIGHT,
  WEEK_HEIGHT,
} from './dayLayout'
import { HourAxis } from './HourAxis'
import { hourWidthOf, useScaleStore } from './scaleStore'
import classes from './TimelineGrid.module.css'
import { tabStopIn } from './tabStop'
import { useFit } from './useFit'
import { useFollowedWeek } from './useFollowedWeek'
import { useHorizontalPlace } from './useHorizontalPlace'
import { useRunning } from './useRunning'
import { useNeighbourWeeks, useWeeks } from './useWeeks'
import { WeekBand } from './WeekBand'
import { createWeekRows, type WeekRows } from './weekRows'

type GridStyle = CSSProperties & { '--head': string; '--hour': string; '--seen': string }

/** The days of all weeks in one scroll, the clock from left to right. Only what is seen is there. */
export function TimelineGrid() {
  const asked = useWeekStore((store) => store.asked)
  const [rows, setRows] = useState(() => createWeekRows(useWeekStore.getState().day))
  useEffect(() => {
    const { day } = useWeekStore.getState()
    if (asked > 0 && !rows.holds(day)) setRows(createWeekRows(day))
  }, [asked, rows])
  return <Grid key={rows.row(0).day} rows={rows} />
}

function Grid({ rows }: { rows: WeekRows }) {
  const scroller = useRef<HTMLDivElement>(null)
  const overlay = useRef<HTMLDivElement>(null)
  const texts = useTimelineTexts()
  const now = useClock()
  const running = useRunning(now, texts.zone)
  const { day, selected, selectedDay } = useWeekStore()
  const scale = useScaleStore()
  const hourWidth = hourWidthOf(scale)
  const minuteWidth = hourWidth / 60
  const selectedRow = selectedDay ? rows.ofDay(selectedDay) : null
  const keptRow = useRef<number | null>(null)
  const estimate = (index: number) =>
    rows.isHead(index) ? WEEK_HEIGHT : rows.isWeekend(index) ? QUIET_HEIGHT : DAY_HEIGHT
  const virtualizer = useVirtualizer({
    count: rows.count,
    getScrollElement: () => scroller.current,
    estimateSize: estimate,
    overscan: 3,
    initialRect: { width: 1000, height: 660 },
    initialOffset: () => offsetOf(rows.ofWeek(day), estimate),
    rangeExtractor: ({ startIndex, endIndex, overscan, count }) => {
      const [from, to] = [Math.max(0, startIndex - overscan), Math.min(count - 1, endIndex + overscan)]
      const range = Array.from({ length: to - from + 1 }, (_, index) => from + index)
      const kept = selectedRow ?? keptRow.current
      return kept === null || (kept >= from && kept <= to)
        ? range
        : kept < from
          ? [kept, ...range]
          : [...range, kept]
    },
  })
  const items = virtualizer.getVirtualItems()
  const mondays = [...new Set(items.map(({ index }) => rows.row(index).monday))]
  const { weeks, error } = useWeeks(mondays)
  const monday = mondayOf(day)
  useNeighbourWeeks(monday)

  const viewOf = (index: number) => {
    const row = rows.row(index)
    return weeks.get(row.monday)?.days.find((each) => each.day === row.day)
  }
  const shown = items.map((item) => ({ item, row: rows.row(item.index), view: viewOf(item.index) }))
  keptRow.current =
    shown.find(({ view }) => view?.entries.some(({ id }) => id === selected))?.item.index ?? null

  useLayoutEffect(() => {
    for (const { item, row, view } of shown) {
      if (row.kind === 'week') continue
      const quiet = row.weekend && row.day !== now.day
      const stretch = running(row.day)?.stretch ?? null
      const height = dayHeight(layoutDay(view, stretch), quiet, scale.width)
      if (height !== item.size) virtualizer.resizeItem(item.index, height)
    }
  })
  useFollowedWeek(virtualizer, rows)
  useFit(weeks.get(monday), monday)
  useHorizontalPlace(scroller, hourWidth)

  const stage = useMemo(
    () => ({
      rows,
      virtualizer,
      scroller: () => scroller.current,
      overlay: () => overlay.current,
    }),
    [rows, virtualizer],
  )
  useGestures(stage, weeks, texts)
  const onKeyDown = useGridKeys(stage, weeks)
  const events = useGridEvents(weeks)
  const tabStop = tabStopIn(shown, { selected, selectedDay, today: now.day, monday })
  const style: GridStyle = {
    '--head': `${HEAD_WIDTH}px`,
    '--hour': `${hourWidth}px`,
    '--seen': `${scale.width + HEAD_WIDTH}px`,
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys are the entries', which are buttons; the grid hears them for all
    <div
      ref={scroller}
      data-timeline
      className={classes.scroller}
      style={style}
      aria-busy={!weeks.has(monday)}
      onKeyDown={onKeyDown}
      {...events}
      onFocus={({ target }) => rememberFocus(target)}
    >
      <div
        className={classes.content}
        style={{
          height: virtualizer.getTotalSize() + AXIS_HEIGHT,
          width: HEAD_WIDTH + hourWidth * 24,
        }}
      >
        <HourAxis hourWidth={hourWidth} />
        {error && (
          <div className={classes.error}>
            <ErrorNotice error={error} />
          </div>
        )}
        {shown.map(({ item, row, view }) =>
          row.kind === 'week' ? (
            <WeekBand
              key={item.key}
              monday={row.monday}
              week={weeks.get(row.monday)}
              top={item.start + AXIS_HEIGHT}
              texts={texts}
            />
          ) : (
            <DayRow
              key={item.key}
              day={row.day}
              weekend={row.weekend}
              view={view}
              top={item.start + AXIS_HEIGHT}
              height={item.size}
              width={scale.width}
              minuteWidth={minuteWidth}
              isToday={row.day === now.day}
              selected={view?.entries.some(({ id }) => id === selected) ? selected : null}
              tabStop={tabStop.day === row.day ? tabStop.at : null}
              running={running(row.day)}
              texts={texts}
            />
          ),
        )}
        <div ref={overlay} className={classes.overlay} />
      </div>
    </div>
  )
}

/** Where a line begins as long as no week has been read. */
function offsetOf(index: number, estimate: (index: number) => number): number {
  let offset = 0
  for (let each = 0; each < index; each++) offset += estimate(each)
  return offset
}

function rememberFocus(target: HTMLElement): void {
  const { entry, dayAdd } = target.dataset
  const store = useWeekStore.getState()
  if (entry !== undefined && store.selected !== entry) store.select(EntryId.parse(entry))
  if (dayAdd !== undefined) store.selectDay(LocalDay.parse(dayAdd))
}
