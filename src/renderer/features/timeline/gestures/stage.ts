import type { EntryId } from '@shared/domain/ids'
import type { Instant, LocalDay } from '@shared/domain/localDay'
import type { DayEntry } from '@shared/ipc/timeEntries'
import type { RunningTimer } from '@shared/ipc/timer'
import type { Virtualizer } from '@tanstack/react-virtual'
import { AXIS_HEIGHT, HEAD_WIDTH } from '../grid/dayLayout'
import type { WeekRows } from '../grid/weekRows'

/** What gestures happen on: the scroll, what is laid over it, and where its days are. */
export type Stage = {
  rows: WeekRows
  virtualizer: Virtualizer<HTMLDivElement, Element>
  scroller: () => HTMLElement | null
  overlay: () => HTMLElement | null
}

/** Where the pointer is: in pixels of the whole scroll, on the clock, and on which day. */
export type Point = {
  x: number
  y: number
  minute: number
  row: DayPlace | null
  /** Alt: a copy instead. */
  copy: boolean
  /** Ctrl: without steps. */
  free: boolean
}

export type DayPlace = { day: LocalDay; top: number; height: number }

/** A gesture under way. `drop` answers when what was dropped can be seen as data; until then its ghost stays. */
export type Gesture = {
  /** The cursor while it lasts, as `data-dragging`. */
  kind: 'draw' | 'move' | 'resize' | 'chip' | 'timer'
  move: (point: Point) => void
  drop: () => Promise<void>
  cancel: () => void
}

/** What gestures ask of the view, and hand over to it. */
export type GestureHost = {
  minuteWidth: () => number
  /** The step that dragging snaps to. */
  step: () => number
  entry: (id: string) => DayEntry | undefined
  timer: () => RunningTimer | null
  clock: (minute: number) => string
  hours: (minutes: number) => string
  dayName: (day: LocalDay) => string
  refuse: (entry: DayEntry) => void
  refuseClockless: () => void
  move: (id: EntryId, shift: { days: number; minutes: number }) => Promise<unknown>
  copy: (id: EntryId, shift: { days: number; minutes: number }) => Promise<unknown>
  resize: (id: EntryId, edge: 'start' | 'end', minute: number) => Promise<unknown>
  split: (id: EntryId, at: number) => Promise<unknown>
  startTimerAt: (startedAt: Instant) => Promise<unknown>
  /** Opens the editor for new hours; answers when it has closed and what it made can be seen. */
  create: (day: LocalDay, stretch: { from: number; to: number }, box: DOMRect) => Promise<unknown>
}

/** The day that lies at a height of the scroll. */
function dayAt({ rows, virtualizer }: Stage, y: number): DayPlace | null {
  const item = virtualizer.getVirtualItemForOffset(y - AXIS_HEIGHT)
  if (!item) return null
  const row = rows.row(item.index)
  return row.kind === 'week' ? null : { day: row.day, top: item.start + AXIS_HEIGHT, height: item.size }
}

/** Where a day lies in the scroll. */
export function placeOf({ rows, virtualizer }: Stage, day: LocalDay): DayPlace | null {
  const item = virtualizer.measurementsCache[rows.ofDay(day)]
  return item ? { day, top: item.start + AXIS_HEIGHT, height: item.size } : null
}

/** Where on the stage a point of the window is. */
export function pointAt(
  stage: Stage,
  minuteWidth: number,
  at: { clientX: number; clientY: number; altKey: boolean; ctrlKey: boolean; metaKey: boolean },
): Point | null {
  const scroller = stage.scroller()
  if (!scroller) return null
  const { left, top } = scroller.getBoundingClientRect()
  const x = at.clientX - left + scroller.scrollLeft
  const y = at.clientY - top + scroller.scrollTop
  return {
    x,
    y,
    minute: (x - HEAD_WIDTH) / minuteWidth,
    row: dayAt(stage, y),
    copy: at.altKey,
    free: at.ctrlKey || at.metaKey,
  }
}
