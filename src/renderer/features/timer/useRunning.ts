import type { Instant } from '@shared/domain/localDay'
import type { RunningTimer } from '@shared/ipc/timer'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useBusyQuery } from '../../app/busyClient'
import { showToast } from '../../app/toast'

/**
 * The timer that the panel was opened for. When it is stopped or switched from elsewhere the panel goes, and says why: what was
 * typed belongs to that timer and no other.
 */
export function useRunning(close: () => void): RunningTimer | null {
  const { t } = useTranslation()
  const { data } = useBusyQuery('timer.state', undefined)
  const running = data?.running ?? null
  const [since, setSince] = useState<Instant | null>(running?.startedAt ?? null)
  if (since === null && running) setSince(running.startedAt)
  const isOther = running !== null && since !== null && running.startedAt !== since
  const gone = data !== undefined && (running === null || isOther)
  useEffect(() => {
    if (!gone) return
    close()
    void showToast({ message: t(isOther ? 'timer.anotherRuns' : 'timer.stoppedElsewhere') })
  }, [gone, isOther, close, t])
  return gone ? null : running
}
