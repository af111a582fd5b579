import { type Instant, instantFromDate, type LocalDay } from '@shared/domain/localDay'
import type { CallInput } from '@shared/ipc/contract'
import type { RunningTimer, TimerState } from '@shared/ipc/timer'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { type Action, useActions } from '../../app/actions/actions'
import { callBusy } from '../../app/busyClient'
import { useErrorText } from '../../app/errorText'
import { useFormats } from '../../app/formats'
import { openPanel } from '../../app/panels'
import { sayIfRefused, showToast } from '../../app/toast'
import { answerFirst } from '../absences/answerFirst'
import { entryName } from '../timeline/entryName'
import { useWeekStore } from '../timeline/weekStore'

/** Opens the small window with the timer, which is main's to make. */
export function openMiniTimer(): void {
  sayIfRefused(callBusy('app.openMiniTimer', undefined))
}

/** Starting, pausing and stopping, with their keys. A timer that knows what it is on stops at once; another asks first. */
export function useTimerActions(timer: TimerState | undefined) {
  const { t } = useTranslation()
  const { hours } = useFormats()
  const errorText = useErrorText()
  const running = timer?.running ?? null
  const paused = timer?.paused ?? null
  const recent = timer?.recent
  const actions = useMemo(() => {
    const attempt = (work: Promise<unknown>) => {
      void work.catch((error) => {
        answerFirst(error)
        return showToast({ message: errorText(error), tone: 'bad' })
      })
    }
    const start = (choice: CallInput<'timer.start'>) => attempt(callBusy('timer.start', choice))
    const stop = () => {
      if (!running) return
      if (running.workTypeId === null) openPanel({ kind: 'timerStop', stoppedAt: new Date() })
      else attempt(stopAtOnce(running))
    }
    const stopAtOnce = async (stopping: RunningTimer) => {
      const { entryIds, day, minutes } = await callBusy('timer.stop', {
        runningSince: stopping.startedAt,
        stoppedAt: instantFromDate(new Date()),
      })
      if (entryIds.length === 0) return showToast({ message: t('timer.nothingLogged') })
      await showToast({
        message: t('timer.stopped', { what: entryName(stopping, t), hours: hours(minutes) }),
        action: { label: t('common.edit'), run: () => attempt(editEntry(entryIds[0], day)) },
      })
    }
    return {
      start,
      stop,
      startAt: (runningSince: Instant, startedAt: Instant) =>
        attempt(callBusy('timer.update', { runningSince, startedAt })),
      pause: () => attempt(callBusy('timer.pause', undefined)),
      resume: () => attempt(callBusy('timer.resume', undefined)),
      forgetPause: () => attempt(callBusy('timer.forgetPause', undefined)),
      switchToLast: () => attempt(callBusy('timer.switchToLast', undefined)),
    }
  }, [t, hours, errorText, running])

  const offered = useMemo<Action[]>(() => {
    const group = 'timer' as const
    const always: Action[] = [
      {
        id: 'switchToLast',
        label: t('timer.switchToLast'),
        group,
        keys: ['Shift+S'],
        run: actions.switchToLast,
      },
      { id: 'miniTimer', label: t('miniTimer.open'), group, keys: ['Shift+T'], run: openMiniTimer },
    ]
    if (running) {
      return [
        { id: 'stop', label: t('timer.stopAction'), group, keys: ['S'], run: actions.stop },
        { id: 'pause', label: t('tray.pause'), group, keys: ['P'], run: actions.pause },
        {
          id: 'switchProject',
          label: t('miniTimer.switch'),
          group,
          run: () => openPanel({ kind: 'timerSwitch' }),
        },
        { id: 'editTimer', label: t('timer.editAction'), group, run: () => openPanel({ kind: 'timerEdit' }) },
        ...always,
      ]
    }
    return [
      ...(paused ? [{ id: 'resume', label: t('tray.resume'), group, keys: ['P'], run: actions.resume }] : []),
      { id: 'start', label: t('timer.start'), group, keys: ['S'], run: () => actions.start({}) },
      ...(recent ?? []).map((pair) => ({
        id: `start ${pair.projectId} ${pair.workTypeId}`,
        label: t('timer.startPair', { what: `${entryName(pair, t)} · ${pair.workTypeName}` }),
        group,
        run: () => actions.start({ projectId: pair.projectId, workTypeId: pair.workTypeId }),
      })),
      ...always,
    ]
  }, [t, running, paused, recent, actions])
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
