import type { CallInput, CallName } from '@shared/ipc/contract'
import type { TimerState } from '@shared/ipc/timer'
import { useState } from 'react'
import { callBusy } from '../../app/busyClient'
import { useErrorText } from '../../app/errorText'

/** What the mini timer does; what was refused last stands in `refusal` until something else is done. */
export function useMiniTimer(timer: TimerState | undefined) {
  const errorText = useErrorText()
  const [refusal, setRefusal] = useState<string | null>(null)

  async function attempt<N extends CallName>(name: N, input: CallInput<N>): Promise<void> {
    setRefusal(null)
    await callBusy(name, input).catch((error: unknown) => setRefusal(errorText(error)))
  }

  const openBusy = () => attempt('app.openMain', { path: '/timeline' })
  const start = (choice: CallInput<'timer.start'>) => attempt('timer.start', choice)
  return {
    refusal,
    openBusy,
    close: () => attempt('app.closeMiniTimer', undefined),
    start,
    /** Time that nobody has said what was for is kept, and completed in the main window. */
    async stop(): Promise<void> {
      if (timer?.paused) return attempt('timer.forgetPause', undefined)
      if (!timer?.running) return start({})
      await attempt('timer.stop', {})
      if (timer.running.workTypeId === null) await openBusy()
    },
    async pauseOrGoOn(): Promise<void> {
      if (timer?.running) return attempt('timer.pause', undefined)
      return timer?.paused ? attempt('timer.resume', undefined) : start({})
    },
  }
}
export type MiniTimerActions = ReturnType<typeof useMiniTimer>
