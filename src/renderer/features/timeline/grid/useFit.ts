import type { LocalDay } from '@shared/domain/localDay'
import type { WeekView } from '@shared/ipc/timeEntries'
import { useEffect, useRef } from 'react'
import { useWeekStore } from '../weekStore'
import { type HourRange, USUAL_HOURS, useScaleStore } from './scaleStore'

const SETTLED_MS = 180

/**
 * Lets the clock show all entries of the week in view: the usual hours, and more where there are entries outside them. A week
 * that is scrolled to only ever widens it, once the scroll has come to rest; one that is asked for fits it anew,
 * and so does asking for a fit.
 */
export function useFit(week: WeekView | undefined, monday: LocalDay): void {
  const asked = useWeekStore((store) => store.asked)
  const fits = useScaleStore((store) => store.fits)
  const wanted = `${asked} ${fits}`
  const fitted = useRef('')
  // biome-ignore lint/correctness/useExhaustiveDependencies: the same hours in another week are fitted too
  useEffect(() => {
    if (!week) return
    const needed = hoursOf(week)
    if (fitted.current !== wanted) {
      fitted.current = wanted
      useScaleStore.getState().setFit(needed)
      return
    }
    const timer = setTimeout(() => {
      const { fit, setFit } = useScaleStore.getState()
      setFit({ from: Math.min(fit.from, needed.from), to: Math.max(fit.to, needed.to) })
    }, SETTLED_MS)
    return () => clearTimeout(timer)
  }, [week, monday, wanted])
}

function hoursOf(week: WeekView): HourRange {
  let { from, to } = USUAL_HOURS
  for (const { entries } of week.days) {
    for (const entry of entries) {
      if (entry.from === null || entry.to === null) continue
      from = Math.min(from, Math.floor(entry.from / 60))
      to = Math.max(to, Math.ceil((entry.to > entry.from ? entry.to : 1440) / 60))
    }
  }
  return { from, to }
}
