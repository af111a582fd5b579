import type { RunningTimer } from '@shared/ipc/timer'
import { useEffect } from 'react'
import { useBusyQuery } from '../../app/busyClient'

/** The timer that runs, for as long as the panel is open; the panel goes when it is stopped from elsewhere. */
export function useRunning(close: () => void): RunningTimer | null {
  const { data } = useBusyQuery('timer.state', undefined)
  const gone = data !== undefined && data.running === null
  useEffect(() => {
    if (gone) close()
  }, [gone, close])
  return data?.running ?? null
}
