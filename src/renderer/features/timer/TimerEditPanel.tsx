import '../../app/panelStyles'
import { Modal } from '@mantine/core'
import { dayOf, earlier, instantFromDate } from '@shared/domain/localDay'
import { daysOfTimer, startFromClock } from '@shared/domain/timerTimes'
import type { RunningTimer } from '@shared/ipc/timer'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useBusyMutation } from '../../app/busyClient'
import { ClockField } from './ClockField'
import { Elapsed } from './Elapsed'
import { OverlapOffer } from './OverlapOffer'
import { TimerForm } from './TimerForm'
import { useClockDraft } from './useClockDraft'
import { useRunning } from './useRunning'
import { useTimerDraft } from './useTimerDraft'

/** Changes what the running timer is on, and when it started; with `at` set, that is what is asked for first. */
export function TimerEditPanel({ at, close }: { at?: 'start'; close: () => void }) {
  const running = useRunning(close)
  return running && <EditForm running={running} at={at} close={close} />
}

function EditForm({
  running,
  at,
  close,
}: {
  running: RunningTimer
  at: 'start' | undefined
  close: () => void
}) {
  const { t } = useTranslation()
  const draft = useTimerDraft(running)
  const update = useBusyMutation('timer.update')
  const now = instantFromDate(new Date())
  const start = useClockDraft(running.startedAt, (minute) =>
    startFromClock(minute, running.startedAt, instantFromDate(new Date()), draft.zone),
  )
  const [tried, setTried] = useState(false)
  const wrong =
    start.instant === null
      ? 'fieldError.startedAt'
      : start.instant > now && start.instant !== running.startedAt
        ? 'fieldError.startInFuture'
        : null
  const save = () => {
    setTried(true)
    if (wrong || start.instant === null) return
    update.mutate(
      { ...draft.choice(), runningSince: running.startedAt, startedAt: start.instant },
      { onSuccess: close },
    )
  }
  return (
    <Modal
      opened
      onClose={close}
      size={480}
      title={t('timer.editTitle')}
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      <TimerForm
        draft={draft}
        runningSince={running.startedAt}
        day={dayOf(earlier(running.startedAt, now), draft.zone)}
        figure={<Elapsed startedAt={start.instant ?? running.startedAt} />}
        error={update.error}
        leave={t('common.cancel')}
        focus={at === 'start' ? 'clock' : 'project'}
        after={start.instant && <OverlapOffer startedAt={start.instant} onBegin={start.set} />}
        onLeave={close}
        onSave={save}
      >
        <ClockField
          label={t('timer.startedAt')}
          draft={start}
          days={daysOfTimer(earlier(running.startedAt, start.instant ?? running.startedAt), now, draft.zone)}
          error={wrong && (tried || start.instant !== null) ? t(wrong) : null}
          autoFocus={at === 'start'}
        />
      </TimerForm>
    </Modal>
  )
}
