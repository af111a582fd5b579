import type { CallInput, CallName } from '@shared/ipc/contract'
import type { TimerState } from '@shared/ipc/timer'
import { useState } from 'react'
import { busyErrorOf, callBusy } from '../../app/busyClient'
import { useErrorText } from '../../app/errorText'

/** What the mini timer does; what was refused last stands in `refusal` until something else is done. */
export function useMiniTimer(timer: TimerState | undefined) {
  const errorText = useErrorText()
  const [refusal, setRefusal] = useState<string | null>(null)

  async function attempt<N extends CallName>(name: N, input: CallInput<N>): Promise<boolean> {
    setRefusal(null)
    try {
      await callBusy(name, input)
      return true
    } catch (error) {
      setRefusal(errorText(error))
      if (busyErrorOf(error).code === 'absenceWaits') void answer()
      return false
    }
  }

  const answer = () => callBusy('app.openMain', { path: '/timeline?do=answer' })
  const openBusy = () => attempt('app.openMain', { path: '/timeline' })
  const start = (choice: CallInput<'timer.start'>) => attempt('timer.start', choice)
  return {
    refusal,
    openBusy,
    /** Leads to the question that waits. */
    answer,
    close: () => attempt('app.closeMiniTimer', undefined),
    start,
    /** Time that nobody has said what was for is kept, and completed in the main window. */
    async stop(): Promise<unknown> {
      if (timer?.paused) return attempt('timer.forgetPause', undefined)
      if (!timer?.running) return start({})
      const stopped = await attempt('timer.stop', { runningSince: timer.running.startedAt })
      return stopped && timer.running.workTypeId === null ? openBusy() : stopped
    },
    async pauseOrGoOn(): Promise<unknown> {
      if (timer?.running) return attempt('timer.pause', undefined)
      return timer?.paused ? attempt('timer.resume', undefined) : start({})
    },
  }
}
export type MiniTimerActions = ReturnType<typeof useMiniTimer>
