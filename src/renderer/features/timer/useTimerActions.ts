import { instantFromDate, type LocalDay } from '@shared/domain/localDay'
import type { CallInput } from '@shared/ipc/contract'
import type { RunningTimer, TimerState } from '@shared/ipc/timer'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { type Action, useActions } from '../../app/actions/actions'
import { callBusy } from '../../app/busyClient'
import { useErrorText } from '../../app/errorText'
import { useFormats } from '../../app/formats'
import { openPanel } from '../../app/panels'
import { showToast } from '../../app/toast'
import { entryName } from '../timeline/entryName'
import { useWeekStore } from '../timeline/weekStore'

/** Starting and stopping, with their keys. A timer that knows what it is on stops at once; another asks first. */
export function useTimerActions(timer: TimerState | undefined) {
  const { t } = useTranslation()
  const { hours } = useFormats()
  const errorText = useErrorText()
  const running = timer?.running ?? null
  const recent = timer?.recent
  const actions = useMemo(() => {
    const attempt = (work: Promise<unknown>) => {
      void work.catch((error) => showToast({ message: errorText(error), tone: 'bad' }))
    }
    const start = (choice: CallInput<'timer.start'>) => attempt(callBusy('timer.start', choice))
    const stop = () => {
      if (!running) return
      if (running.workTypeId === null) openPanel({ kind: 'timerStop', stoppedAt: new Date() })
      else attempt(stopAtOnce(running))
    }
    const stopAtOnce = async (stopping: RunningTimer) => {
      const { entryIds, day, minutes } = await callBusy('timer.stop', {
        stoppedAt: instantFromDate(new Date()),
      })
      await showToast({
        message: t('timer.stopped', { what: entryName(stopping, t), hours: hours(minutes) }),
        action: { label: t('common.edit'), run: () => attempt(editEntry(entryIds[0], day)) },
      })
    }
    return { start, stop }
  }, [t, hours, errorText, running])

  const offered = useMemo<Action[]>(() => {
    const group = 'timer' as const
    if (running) {
      return [
        { id: 'stop', label: t('timer.stopAction'), group, keys: ['S'], run: actions.stop },
        { id: 'editTimer', label: t('timer.editAction'), group, run: () => openPanel({ kind: 'timerEdit' }) },
      ]
    }
    return [
      { id: 'start', label: t('timer.start'), group, keys: ['S'], run: () => actions.start({}) },
      ...(recent ?? []).map((pair) => ({
        id: `start ${pair.projectId} ${pair.workTypeId}`,
        label: t('timer.startPair', { what: `${entryName(pair, t)} · ${pair.workTypeName}` }),
        group,
        run: () => actions.start({ projectId: pair.projectId, workTypeId: pair.workTypeId }),
      })),
    ]
  }, [t, running, recent, actions])
  useActions('timer', offered)
  return actions
}

export type TimerActions = ReturnType<typeof useTimerActions>

/** Opens what a timer left behind, in the week where it is. */
async function editEntry(id: string | undefined, day: LocalDay): Promise<void> {
  const { days } = await callBusy('timeEntries.week', { day })
  const entry = days.flatMap((day) => day.entries).find((each) => each.id === id)
  if (!entry) return
  useWeekStore.getState().showDay(entry.day)
  openPanel({ kind: 'editor', entry, day: entry.day })
}
