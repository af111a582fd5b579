import { snapped } from '@shared/domain/dragging'
import {
  dayOf,
  earlier,
  type Instant,
  instantAt,
  instantFromDate,
  minuteOfDayAt,
} from '@shared/domain/localDay'
import { minutesOf } from '@shared/domain/overlap'
import { systemZone } from '@shared/domain/systemZone'
import type { RunningTimer } from '@shared/ipc/timer'
import { HEAD_WIDTH } from '../grid/dayLayout'
import { boxOf, colorOf, createGhost } from './ghost'
import { type Gesture, type GestureHost, placeOf, type Stage } from './stage'

/** At the end of the day: a timer that runs on past it can begin just there. */
const MIDNIGHT = 1440

/** The start of the running timer is pulled back in time, or forward, but never past now. */
export function timerGesture(
  stage: Stage,
  host: GestureHost,
  timer: RunningTimer,
  element: HTMLElement,
): Gesture | null {
  const zone = systemZone()
  const day = dayOf(timer.startedAt, zone)
  const row = placeOf(stage, day)
  if (!row) return null
  const ghost = createGhost(stage, { color: colorOf(element) })
  const origin = boxOf(stage, element)
  const right = origin.left + origin.width - HEAD_WIDTH
  let startedAt: Instant = timer.startedAt
  return {
    kind: 'timer',
    move: ({ minute, free }) => {
      const now = instantFromDate(new Date())
      const step = free ? 1 : host.step()
      const wanted = instantAt(day, Math.max(0, Math.min(MIDNIGHT, snapped(minute, step))), zone)
      startedAt = earlier(wanted, now)
      const from = dayOf(startedAt, zone) === day ? minuteOfDayAt(startedAt, zone) : MIDNIGHT
      ghost.say(`${host.clock(from)} · ${host.hours(minutesOf({ startedAt, endedAt: now }))}`)
      const left = from * host.minuteWidth()
      ghost.place({ left, top: origin.top, width: Math.max(4, right - left), height: origin.height })
    },
    drop: async () => {
      ghost.element.dataset.dropped = ''
      if (startedAt !== timer.startedAt) await host.startTimerAt(startedAt)
      ghost.remove()
    },
    cancel: ghost.remove,
  }
}
