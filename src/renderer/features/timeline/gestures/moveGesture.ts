import { moveShift } from '@shared/domain/dragging'
import { shiftedStretch, stretchOf } from '@shared/domain/entryShape'
import { addDays, daysBetween, minuteOfDayAt } from '@shared/domain/localDay'
import { splitAtMidnight } from '@shared/domain/timeSpan'
import type { DayEntry } from '@shared/ipc/timeEntries'
import { HEAD_WIDTH, PAD } from '../grid/dayLayout'
import { boxOf, colorOf, createGhost } from './ghost'
import { type Gesture, type GestureHost, type Point, placeOf, type Stage } from './stage'

/** An entry is carried to another time or day; with Alt a copy of it. A locked one can only be copied. */
export function moveGesture(
  stage: Stage,
  host: GestureHost,
  start: Point,
  entry: DayEntry,
  element: HTMLElement,
): Gesture | null {
  const home = placeOf(stage, entry.day)
  const place = element.parentElement
  if (!home || !place) return null
  const chip = entry.from === null
  const ghost = createGhost(stage, { color: colorOf(element), like: element })
  const origin = boxOf(stage, element)
  const grip = start.x - origin.left
  const inRow = origin.top - home.top
  let shift = { days: 0, minutes: 0 }
  let copy = false
  return {
    kind: chip ? 'chip' : 'move',
    move: (point) => {
      copy = point.copy || entry.locked
      const pulled = point.minute - start.minute
      const days = point.row ? daysBetween(entry.day, point.row.day) : shift.days
      const minutes = entry.from === null ? 0 : moveShift(entry.from, pulled, point.free ? 1 : host.step())
      shift = { days, minutes: Math.max(-1440, Math.min(1440, minutes)) }
      place.toggleAttribute('data-lifted', !copy)
      ghost.asCopy(copy)
      ghost.say(labelOf(host, entry, shift))
      const row = point.row ?? home
      const left = chip
        ? point.x - grip - HEAD_WIDTH
        : origin.left - HEAD_WIDTH + shift.minutes * host.minuteWidth()
      const height = Math.min(origin.height, row.height - 2 * PAD)
      const top = row.top + Math.min(inRow, row.height - height - PAD)
      ghost.place({ left, top, width: origin.width, height })
    },
    drop: async () => {
      ghost.element.dataset.dropped = ''
      const stays = shift.days === 0 && shift.minutes === 0
      if (!stays) await (copy ? host.copy : host.move)(entry.id, shift)
      ghost.remove()
      place.removeAttribute('data-lifted')
    },
    cancel: () => {
      ghost.remove()
      place.removeAttribute('data-lifted')
    },
  }
}

/** `tir. 24. nov. 22:00–01:00 · 3,0 t`, as it will be: a change of the clock and midnight are in it. */
function labelOf(host: GestureHost, entry: DayEntry, shift: { days: number; minutes: number }): string {
  const stretch = stretchOf(entry)
  if (!stretch) return `${host.dayName(addDays(entry.day, shift.days))} · ${host.hours(entry.minutes)}`
  const { startedAt, endedAt } = shiftedStretch(entry, stretch, shift)
  const [first] = splitAtMidnight(startedAt, endedAt, entry.zone)
  const [from, to] = [startedAt, endedAt].map((at) => host.clock(minuteOfDayAt(at, entry.zone)))
  const day = first && first.day !== entry.day ? `${host.dayName(first.day)} ` : ''
  return `${day}${from}–${to} · ${host.hours(entry.minutes)}`
}
