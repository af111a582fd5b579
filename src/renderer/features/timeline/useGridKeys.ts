import type { EntryId } from '@shared/domain/ids'
import { addDays, type LocalDay } from '@shared/domain/localDay'
import type { DayEntry, DayView, WeekView } from '@shared/ipc/timeEntries'
import { useQueryClient } from '@tanstack/react-query'
import type { KeyboardEvent } from 'react'
import { readOptions } from '../../app/busyClient'
import type { Stage } from './gestures/stage'
import { entryIn } from './gestures/useGestures'
import { dayElement, entryElement, focusNeighbour } from './gridDom'
import { besideInTime, onTheDay, type Spot, spotsOf } from './neighbours'
import { useEntryActions } from './useEntryActions'
import { useEntryMenu } from './useEntryMenu'
import { mondayOf, useWeekStore } from './weekStore'

type At = { day: LocalDay; entry: DayEntry | null }

/** Keys that may be held down to change an entry further and further. */
const MAY_REPEAT = /^Arrow/

/** How many weeks without entries are looked past for the next one. */
const WEEKS_AHEAD = 8

/** The keys of the grid: between entries and days, and what they do with the one that has the focus. */
export function useGridKeys({ rows, virtualizer }: Stage, weeks: ReadonlyMap<LocalDay, WeekView>) {
  const queryClient = useQueryClient()
  const actions = useEntryActions()
  const openMenu = useEntryMenu(actions)

  const daysOf = async (monday: LocalDay): Promise<DayView[]> =>
    (await queryClient.fetchQuery(readOptions('timeEntries.week', { day: monday }))).days
  const go = (spot: Spot | null) => {
    if (!spot) return
    const element = spot.entry ? entryElement(spot.entry.id) : dayElement(spot.day)
    if (element) return element.focus()
    if (spot.entry) useWeekStore.getState().await(spot.entry.id)
    virtualizer.scrollToIndex(rows.ofDay(spot.day))
    if (!spot.entry) requestAnimationFrame(() => dayElement(spot.day)?.focus())
  }
  const inTime = async ({ day, entry }: At, by: 1 | -1) => {
    const days = [...(await daysOf(mondayOf(day)))]
    for (let week = 1; week <= WEEKS_AHEAD; week++) {
      const spot = besideInTime(days, { day, id: entry?.id ?? null }, by)
      if (spot) return go(spot)
      const more = await daysOf(addDays(mondayOf(day), week * 7 * by))
      if (by > 0) days.push(...more)
      else days.unshift(...more)
    }
  }
  const toDay = async ({ day, entry }: At, by: 1 | -1) => {
    const next = addDays(day, by)
    const view = (await daysOf(mondayOf(next))).find((each) => each.day === next)
    go(onTheDay(view, entry?.from ?? 8 * 60))
  }
  const toEnd = async ({ day }: At, last: boolean) => {
    const spots = (await daysOf(mondayOf(day))).flatMap(spotsOf).filter(({ entry }) => entry !== null)
    go(spots.at(last ? -1 : 0) ?? null)
  }

  const plain = new Map<string, (at: At) => void>([
    ['ArrowRight', (at) => void inTime(at, 1)],
    ['ArrowLeft', (at) => void inTime(at, -1)],
    ['ArrowDown', (at) => void toDay(at, 1)],
    ['ArrowUp', (at) => void toDay(at, -1)],
    ['Home', (at) => void toEnd(at, false)],
    ['End', (at) => void toEnd(at, true)],
  ])
  const open = (change: (entry: DayEntry) => void) => (entry: DayEntry) =>
    entry.locked ? actions.refuse(entry) : change(entry)
  const changing = new Map<string, (entry: DayEntry) => void>([
    ['Alt+ArrowRight', open((entry) => actions.moveBySteps(entry, 1))],
    ['Alt+ArrowLeft', open((entry) => actions.moveBySteps(entry, -1))],
    ['Alt+ArrowDown', open((entry) => actions.moveByDays(entry, 1))],
    ['Alt+ArrowUp', open((entry) => actions.moveByDays(entry, -1))],
    ['Shift+ArrowRight', open((entry) => actions.resizeBySteps(entry, 'end', 1))],
    ['Shift+ArrowLeft', open((entry) => actions.resizeBySteps(entry, 'end', -1))],
    ['Alt+Shift+ArrowRight', open((entry) => actions.resizeBySteps(entry, 'start', 1))],
    ['Alt+Shift+ArrowLeft', open((entry) => actions.resizeBySteps(entry, 'start', -1))],
    [
      'Delete',
      open((entry) => {
        focusNeighbour(entry.id)
        actions.remove(entry)
      }),
    ],
    ['ContextMenu', (entry) => openMenu(entry, entryElement(entry.id) ?? { x: 0, y: 0 })],
  ])

  return (event: KeyboardEvent<HTMLElement>) => {
    const at = spotAt(event.target, weeks)
    if (!at || event.ctrlKey || event.metaKey) return
    const combination = `${event.altKey ? 'Alt+' : ''}${event.shiftKey ? 'Shift+' : ''}${event.key}`
    const change = at.entry && changing.get(combination)
    const step = plain.get(combination)
    if (!change && !step) return
    event.preventDefault()
    if (change && event.repeat && !MAY_REPEAT.test(event.key)) return
    if (change && at.entry) change(at.entry)
    else step?.(at)
  }
}

function spotAt(target: EventTarget, weeks: ReadonlyMap<LocalDay, WeekView>): At | null {
  if (!(target instanceof HTMLElement)) return null
  const id: EntryId | string | undefined = target.dataset.entry
  const entry = id ? entryIn(weeks, id) : undefined
  if (entry) return { day: entry.day, entry }
  for (const { days } of weeks.values()) {
    const view = days.find(({ day }) => day === target.dataset.dayAdd)
    if (view) return { day: view.day, entry: null }
  }
  return null
}
