import { drawnStretch } from '@shared/domain/dragging'
import { systemZone } from '@shared/domain/systemZone'
import { clockMinutes } from '@shared/domain/timeSpan'
import { PAD } from '../grid/dayLayout'
import { createGhost } from './ghost'
import type { DayPlace, Gesture, GestureHost, Point, Stage } from './stage'

/** New hours are drawn on the empty clock of a day. The ghost stays until the editor that they open has closed. */
export function drawGesture(stage: Stage, host: GestureHost, start: Point, row: DayPlace): Gesture {
  const ghost = createGhost(stage, {})
  let stretch = { from: 0, to: 0 }
  return {
    kind: 'draw',
    move: ({ minute, free }) => {
      stretch = drawnStretch(start.minute, minute, free ? 1 : host.step())
      const { from, to } = stretch
      ghost.place({
        left: from * host.minuteWidth(),
        top: row.top + PAD,
        width: (to - from) * host.minuteWidth(),
        height: row.height - 2 * PAD,
      })
      const minutes = clockMinutes(row.day, from, to, systemZone())
      ghost.say(`${host.clock(from)}–${host.clock(to)} · ${host.hours(Math.max(0, minutes))}`)
    },
    drop: async () => {
      ghost.element.dataset.dropped = ''
      await host.create(row.day, stretch, ghost.element.getBoundingClientRect())
      ghost.remove()
    },
    cancel: ghost.remove,
  }
}
