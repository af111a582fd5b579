import { addDays, type LocalDay } from '@shared/domain/localDay'
import { useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { readOptions } from '../../app/busyClient'

/** Reads the weeks before and after while the window is idle, so that turning to them shows them at once. */
export function useNeighbourGrids(day: LocalDay): void {
  const queryClient = useQueryClient()
  useEffect(() => {
    const handle = requestIdleCallback(() => {
      for (const days of [-7, 7]) {
        void queryClient.prefetchQuery(readOptions('weekGrid.view', { day: addDays(day, days) }))
      }
    })
    return () => cancelIdleCallback(handle)
  }, [day, queryClient])
}
