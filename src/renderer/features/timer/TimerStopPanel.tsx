import '../../app/panelStyles'
import { Modal } from '@mantine/core'
import { dayOf, earlier, epochMs, instantFromDate } from '@shared/domain/localDay'
import { clockBefore, daysOfTimer } from '@shared/domain/timerTimes'
import type { RunningTimer } from '@shared/ipc/timer'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useBusyMutation } from '../../app/busyClient'
import { showToast } from '../../app/toast'
import { ClockField } from './ClockField'
import { elapsedText } from './elapsed'
import { TimerForm } from './TimerForm'
import classes from './TimerPanels.module.css'
import { useClockDraft } from './useClockDraft'
import { useLeaveForQuestion } from './useLeaveForQuestion'
import { useRunning } from './useRunning'
import { useTimerDraft } from './useTimerDraft'

/**
 * After «Stopp» on a timer that does not know what it is on, and to stop one at an earlier time. Any way out but «Lagre» and
 * «Forkast» lets it run on.
 */
export function TimerStopPanel({ stoppedAt, close }: { stoppedAt: Date; close: () => void }) {
  const running = useRunning(close)
  return running && <StopForm running={running} stoppedAt={stoppedAt} close={close} />
}

function StopForm({
  running,
  stoppedAt,
  close,
}: {
  running: RunningTimer
  stoppedAt: Date
  close: () => void
}) {
  const { t } = useTranslation()
  const draft = useTimerDraft(running)
  const stop = useBusyMutation('timer.stop')
  const pressedAt = instantFromDate(stoppedAt)
  const end = useClockDraft(pressedAt, (minute) => clockBefore(minute, pressedAt, draft.zone))
  const [tried, setTried] = useState(false)
  const beforeStart = end.instant !== null && end.instant <= running.startedAt
  const clockSetBack = pressedAt <= running.startedAt
  const wrong =
    end.instant === null
      ? 'timer.stopNotUnderstood'
      : beforeStart && !clockSetBack
        ? 'timer.stopBeforeStart'
        : null

  const leave = useLeaveForQuestion(close)
  const save = () => {
    setTried(true)
    if (wrong || end.instant === null) return
    stop.mutate(
      { ...draft.choice(), runningSince: running.startedAt, stoppedAt: end.instant },
      {
        onSuccess: ({ entryIds }) => {
          close()
          void showToast({ message: t(entryIds.length > 0 ? 'timer.stoppedPlain' : 'timer.nothingLogged') })
        },
        onError: leave,
      },
    )
  }
  const day = dayOf(earlier(running.startedAt, pressedAt), draft.zone)
  return (
    <Modal
      opened
      onClose={close}
      size={480}
      title={t('timer.stopTitle')}
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      <TimerForm
        draft={draft}
        runningSince={running.startedAt}
        day={day}
        figure={
          <b className={classes.figure}>
            {elapsedText(running.startedAt, epochMs(end.instant ?? pressedAt))}
          </b>
        }
        note={draft.workType ? null : t('timer.saveIncomplete')}
        error={stop.error}
        leave={t('timer.keepRunning')}
        focus={running.workTypeId === null ? 'project' : 'clock'}
        onLeave={close}
        onSave={save}
      >
        <ClockField
          label={t('timer.stoppedAt')}
          draft={end}
          days={daysOfTimer(earlier(running.startedAt, end.instant ?? pressedAt), pressedAt, draft.zone)}
          error={wrong && (tried || end.instant !== null) ? t(wrong) : null}
          autoFocus={running.workTypeId !== null}
        />
      </TimerForm>
    </Modal>
  )
}
