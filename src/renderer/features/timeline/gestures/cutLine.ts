import { snapped } from '@shared/domain/dragging'
import type { DayEntry } from '@shared/ipc/timeEntries'
import { HEAD_WIDTH } from '../grid/dayLayout'
import classes from './Ghost.module.css'
import { boxOf } from './ghost'
import type { GestureHost, Point, Stage } from './stage'

/** Where Shift and a click would cut an entry: on a step of the clock inside it, with Ctrl on any minute. */
export function cutMinute(host: GestureHost, entry: DayEntry, point: Point): number | null {
  const { from, to, locked } = entry
  if (from === null || to === null || locked) return null
  const near = snapped(point.minute, point.free ? 1 : host.step())
  return near > from && near < (to > from ? to : 1440) ? near : null
}

/** The line that shows it, while Shift is held over an entry. */
export function createCutLine(stage: Stage, hostNow: () => GestureHost) {
  let line: HTMLElement | null = null
  const hide = () => {
    line?.remove()
    line = null
  }
  const make = () => {
    const made = document.createElement('div')
    made.className = classes.cut ?? ''
    made.dataset.cut = ''
    const label = document.createElement('div')
    label.className = classes.label ?? ''
    made.append(label)
    stage.overlay()?.append(made)
    return made
  }
  return {
    hide,
    show: (entry: DayEntry, element: HTMLElement, point: Point) => {
      const host = hostNow()
      const minute = cutMinute(host, entry, point)
      if (minute === null) return hide()
      line ??= make()
      const { top, height } = boxOf(stage, element)
      line.style.transform = `translate(${HEAD_WIDTH + minute * host.minuteWidth() - 1}px, ${top}px)`
      line.style.height = `${height}px`
      if (line.firstElementChild) line.firstElementChild.textContent = host.clock(minute)
    },
  }
}
