import { addDays, type LocalDay } from '@shared/domain/localDay'
import type { WeekView } from '@shared/ipc/timeEntries'
import { useQueries, useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { readOptions } from '../../../app/busyClient'

/** The weeks that are in view, as far as they have been read. */
export function useWeeks(mondays: readonly LocalDay[]): {
  weeks: ReadonlyMap<LocalDay, WeekView>
  error: Error | null
} {
  const results = useQueries({ queries: mondays.map((day) => readOptions('timeEntries.week', { day })) })
  const weeks = new Map<LocalDay, WeekView>()
  mondays.forEach((monday, index) => {
    const week = results[index]?.data
    if (week) weeks.set(monday, week)
  })
  return { weeks, error: results.find((result) => result.error)?.error ?? null }
}

/** Reads the weeks around one while the window is idle, so that scrolling to them shows them at once. */
export function useNeighbourWeeks(monday: LocalDay): void {
  const queryClient = useQueryClient()
  useEffect(() => {
    const handle = requestIdleCallback(() => {
      for (const days of [-7, 7, -14, 14]) {
        void queryClient.prefetchQuery(readOptions('timeEntries.week', { day: addDays(monday, days) }))
      }
    })
    return () => cancelIdleCallback(handle)
  }, [monday, queryClient])
}
