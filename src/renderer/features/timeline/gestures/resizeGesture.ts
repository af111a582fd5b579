import { resizedEdge } from '@shared/domain/dragging'
import { resizedStretch, stretchOf } from '@shared/domain/entryShape'
import { minutesOf } from '@shared/domain/overlap'
import type { DayEntry } from '@shared/ipc/timeEntries'
import { boxOf, colorOf, createGhost } from './ghost'
import type { Gesture, GestureHost, Stage } from './stage'

/** One end of an entry is pulled; the other stays where it is. */
export function resizeGesture(
  stage: Stage,
  host: GestureHost,
  entry: DayEntry,
  edge: 'start' | 'end',
  element: HTMLElement,
): Gesture | null {
  const stretch = stretchOf(entry)
  const place = element.parentElement
  if (!stretch || !place || entry.from === null || entry.to === null) return null
  const shown = { from: entry.from, to: entry.to > entry.from ? entry.to : 1440 }
  const ghost = createGhost(stage, { color: colorOf(element), like: element })
  const origin = boxOf(stage, element)
  let minute = edge === 'start' ? shown.from : shown.to
  return {
    kind: 'resize',
    move: (point) => {
      minute = resizedEdge(shown, edge, point.minute, point.free ? 1 : host.step())
      const [from, to] = edge === 'start' ? [minute, shown.to] : [shown.from, minute]
      const resized = resizedStretch(entry, stretch, edge, minute)
      place.toggleAttribute('data-lifted', true)
      ghost.say(
        `${host.clock(from)}–${host.clock(to)} · ${host.hours(resized ? minutesOf(resized) : entry.minutes)}`,
      )
      ghost.place({
        left: from * host.minuteWidth(),
        top: origin.top,
        width: Math.max(4, (to - from) * host.minuteWidth()),
        height: origin.height,
      })
    },
    drop: async () => {
      ghost.element.dataset.dropped = ''
      const before = edge === 'start' ? entry.from : entry.to
      if (minute !== before) await host.resize(entry.id, edge, minute)
      ghost.remove()
      place.removeAttribute('data-lifted')
    },
    cancel: () => {
      ghost.remove()
      place.removeAttribute('data-lifted')
    },
  }
}
