import '../../app/panelStyles'
import { Modal, TextInput } from '@mantine/core'
import { formatClock, parseClock } from '@shared/domain/duration'
import { dayOf, instantAt, instantFromDate, type LocalDay, minuteOfDayAt } from '@shared/domain/localDay'
import type { RunningTimer } from '@shared/ipc/timer'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useBusyMutation, useBusyQuery } from '../../app/busyClient'
import { showToast } from '../../app/toast'
import { Elapsed } from './Elapsed'
import { elapsedText } from './elapsed'
import { TimerForm } from './TimerForm'
import classes from './TimerPanels.module.css'
import { useTimerDraft } from './useTimerDraft'

/** The timer that runs, for as long as the panel is open; the panel goes when it is stopped from elsewhere. */
function useRunning(close: () => void): RunningTimer | null {
  const { data } = useBusyQuery('timer.state', undefined)
  const gone = data !== undefined && data.running === null
  useEffect(() => {
    if (gone) close()
  }, [gone, close])
  return data?.running ?? null
}

/** After «Stopp» on a timer that does not know what it is on. Any way out but «Lagre» and «Forkast» lets it run on. */
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
  const save = () =>
    stop.mutate(
      { ...draft.choice(), stoppedAt: instantFromDate(stoppedAt) },
      {
        onSuccess: () => {
          close()
          void showToast({ message: t('timer.stoppedPlain') })
        },
      },
    )
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
        day={startDay(running, draft.zone)}
        figure={<b className={classes.figure}>{elapsedText(running.startedAt, stoppedAt.getTime())}</b>}
        note={draft.workType ? null : t('timer.saveIncomplete')}
        error={stop.error}
        leave={t('timer.keepRunning')}
        onLeave={close}
        onSave={save}
      />
    </Modal>
  )
}

/** The day on which a timer began; today where the clock was set back to before its start, so that the start can be mended. */
function startDay({ startedAt }: RunningTimer, zone: string): LocalDay {
  const now = instantFromDate(new Date())
  return dayOf(startedAt > now ? now : startedAt, zone)
}

/** Changes what the running timer is on, and when it started. */
export function TimerEditPanel({ close }: { close: () => void }) {
  const running = useRunning(close)
  return running && <EditForm running={running} close={close} />
}

function EditForm({ running, close }: { running: RunningTimer; close: () => void }) {
  const { t } = useTranslation()
  const draft = useTimerDraft(running)
  const update = useBusyMutation('timer.update')
  const day = startDay(running, draft.zone)
  const firstClock = formatClock(minuteOfDayAt(running.startedAt, draft.zone))
  const [clock, setClock] = useState(firstClock)
  const [clockError, setClockError] = useState<string | null>(null)
  const save = () => {
    const minute = parseClock(clock)
    if (minute === null) return setClockError(t('fieldError.startedAt'))
    const startedAt = clock === firstClock ? running.startedAt : instantAt(day, minute, draft.zone)
    if (startedAt > instantFromDate(new Date())) return setClockError(t('fieldError.startInFuture'))
    update.mutate({ ...draft.choice(), startedAt }, { onSuccess: close })
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
        day={day}
        figure={<Elapsed startedAt={running.startedAt} />}
        error={update.error}
        leave={t('common.cancel')}
        onLeave={close}
        onSave={save}
      >
        <TextInput
          className={classes.clock}
          label={t('timer.startedAt')}
          value={clock}
          error={clockError}
          autoComplete="off"
          onChange={(event) => {
            setClockError(null)
            setClock(event.currentTarget.value)
          }}
        />
      </TimerForm>
    </Modal>
  )
}
