import type { EntryId } from '@shared/domain/ids'
import type { LocalDay } from '@shared/domain/localDay'
import type { DayEntry, WeekView } from '@shared/ipc/timeEntries'
import { useEffect, useRef } from 'react'
import { useSettings } from '../../../app/AppContext'
import { useBusyQuery } from '../../../app/busyClient'
import { openPanel, usePanels } from '../../../app/panels'
import { showToast } from '../../../app/toast'
import { hourWidthOf, useScaleStore } from '../grid/scaleStore'
import { anchorAt } from '../gridDom'
import { useEntryActions } from '../useEntryActions'
import { useShaping } from '../useShaping'
import type { TimelineTexts } from '../useTimelineTexts'
import { installGestures } from './installGestures'
import type { GestureHost, Stage } from './stage'

/** Lets the pointer draw, move, resize, copy and cut on the grid. */
export function useGestures(
  stage: Stage,
  weeks: ReadonlyMap<LocalDay, WeekView>,
  { t, formats }: TimelineTexts,
): void {
  const { snapMinutes } = useSettings()
  const shaping = useShaping()
  const actions = useEntryActions()
  const timer = useBusyQuery('timer.state', undefined).data?.running ?? null
  const host: GestureHost = {
    minuteWidth: () => hourWidthOf(useScaleStore.getState()) / 60,
    step: () => snapMinutes,
    entry: (id) => entryIn(weeks, id),
    timer: () => timer,
    clock: formats.clock,
    hours: formats.hours,
    dayName: (day) => `${formats.weekdayShort(day)} ${formats.dayShort(day)}`,
    refuse: actions.refuse,
    refuseClockless: () => void showToast({ message: t('timeline.cannotCut') }),
    move: (id, shift) => shaping.move(id, () => shift),
    copy: (id, shift) => shaping.copy(id, () => shift),
    resize: (id, edge, minute) => shaping.resize(id, edge, () => minute),
    split: shaping.split,
    startTimerAt: shaping.startTimerAt,
    create: async (day, { from, to }, box) => {
      openPanel({ kind: 'editor', entry: null, day, start: { from, to }, anchor: anchorAt(box) })
      await untilClosed()
      await shaping.readAgain()
    },
  }
  const latest = useRef(host)
  latest.current = host
  useEffect(() => {
    const scroller = stage.scroller()
    if (!scroller) return
    return installGestures(stage, () => latest.current, scroller)
  }, [stage])
}

/** An entry of the weeks in view. */
export function entryIn(weeks: ReadonlyMap<LocalDay, WeekView>, id: EntryId | string): DayEntry | undefined {
  for (const { days } of weeks.values()) {
    for (const { entries } of days) {
      const entry = entries.find((each) => each.id === id)
      if (entry) return entry
    }
  }
  return undefined
}

function untilClosed(): Promise<void> {
  return new Promise((resolve) => {
    const stop = usePanels.subscribe(({ panel }) => {
      if (panel !== null) return
      stop()
      resolve()
    })
  })
}
