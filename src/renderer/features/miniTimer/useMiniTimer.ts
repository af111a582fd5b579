import type { CallInput, CallName, CallOutput } from '@shared/ipc/contract'
import type { TimerState } from '@shared/ipc/timer'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { busyErrorOf, callBusy } from '../../app/busyClient'
import { useErrorText } from '../../app/errorText'

/** What the mini timer does; what was refused last, or came to nothing, stands in `refusal` until something else is done. */
export function useMiniTimer(timer: TimerState | undefined) {
  const { t } = useTranslation()
  const errorText = useErrorText()
  const [refusal, setRefusal] = useState<string | null>(null)

  async function attempt<N extends CallName>(name: N, input: CallInput<N>): Promise<CallOutput<N> | null> {
    setRefusal(null)
    try {
      return await callBusy(name, input)
    } catch (error) {
      setRefusal(errorText(error))
      if (busyErrorOf(error).code === 'absenceWaits') void answer()
      return null
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
    async stop(): Promise<void> {
      if (!timer?.running) {
        await (timer?.paused ? attempt('timer.forgetPause', undefined) : start({}))
        return
      }
      const stopped = await attempt('timer.stop', { runningSince: timer.running.startedAt })
      if (stopped?.entryIds.length === 0) setRefusal(t('timer.nothingLogged'))
      else if (stopped && timer.running.workTypeId === null) await openBusy()
    },
    async pauseOrGoOn(): Promise<unknown> {
      if (timer?.running) return attempt('timer.pause', undefined)
      return timer?.paused ? attempt('timer.resume', undefined) : start({})
    },
  }
}
export type MiniTimerActions = ReturnType<typeof useMiniTimer>
