import { type Drawn, drawnOn } from '@shared/domain/drawnDay'
import { inLanes } from '@shared/domain/lanes'
import type { DayEntry, DayView } from '@shared/ipc/timeEntries'

/** Measures of the grid in pixels. */
export const AXIS_HEIGHT = 28
export const HEAD_WIDTH = 140
export const WEEK_HEIGHT = 34
export const DAY_HEIGHT = 86
export const QUIET_HEIGHT = 38
export const PAD = 6
const LANE_HEIGHT = 34
const CHIP_HEIGHT = 28
const CHIP_WIDTH = 214

/** A stretch of the running timer on one day, in minutes after midnight. */
export type RunningStretch = { from: number; to: number }

export type Block = { entry: DayEntry; drawn: Drawn; lane: number; lanes: number }

/** A day as it is drawn: entries with clock times in lanes, the others as chips below. */
export type DayLayout = {
  blocks: Block[]
  running: { from: number; to: number; lane: number; lanes: number } | null
  chips: DayEntry[]
  lanes: number
}

const NOTHING: DayLayout = { blocks: [], running: null, chips: [], lanes: 1 }
const made = new WeakMap<DayView, { running: string; layout: DayLayout }>()

/** Lays a day out; asked for often, done once. */
export function layoutDay(view: DayView | undefined, running: RunningStretch | null): DayLayout {
  if (!view) return running ? { ...NOTHING, running: { ...running, lane: 0, lanes: 1 } } : NOTHING
  const key = running ? `${running.from}-${running.to}` : ''
  const before = made.get(view)
  if (before?.running === key) return before.layout
  const layout = lay(view.entries, running)
  made.set(view, { running: key, layout })
  return layout
}

function lay(entries: readonly DayEntry[], running: RunningStretch | null): DayLayout {
  const chips: DayEntry[] = []
  const boxes: { from: number; to: number; entry: DayEntry | null; drawn: Drawn }[] = []
  for (const entry of entries) {
    const drawn = drawnOn(entry)
    if (drawn) boxes.push({ from: drawn.from, to: drawn.to, entry, drawn })
    else chips.push(entry)
  }
  if (running) boxes.push({ ...running, entry: null, drawn: { ...running, pieces: [] } })
  const laned = inLanes(boxes)
  const timer = laned.find(({ item }) => item.entry === null)
  return {
    blocks: laned.flatMap(({ item: { entry, drawn }, lane, lanes }) =>
      entry ? [{ entry, drawn, lane, lanes }] : [],
    ),
    running: timer
      ? { from: timer.item.from, to: timer.item.to, lane: timer.lane, lanes: timer.lanes }
      : null,
    chips,
    lanes: laned.reduce((most, { lanes }) => Math.max(most, lanes), 1),
  }
}

/** How many chips fit side by side. */
function chipColumns(width: number): number {
  return Math.max(1, Math.floor((width - 2 * PAD) / CHIP_WIDTH))
}

/** The height that the chips of a day take, below its lanes. */
export function chipsHeight(chips: number, width: number): number {
  return chips === 0 ? 0 : Math.ceil(chips / chipColumns(width)) * CHIP_HEIGHT + PAD
}

/** The height of a day. `width` is what is seen of its clock. Known without measuring, so that nothing moves when it is drawn. */
export function dayHeight(layout: DayLayout, quiet: boolean, width: number): number {
  const timed = layout.blocks.length > 0 || layout.running !== null
  const chips = chipsHeight(layout.chips.length, width)
  if (!timed) return Math.max(quiet && chips === 0 ? QUIET_HEIGHT : DAY_HEIGHT, chips + 2 * PAD)
  return Math.max(DAY_HEIGHT, layout.lanes * LANE_HEIGHT + 2 * PAD) + chips
}
