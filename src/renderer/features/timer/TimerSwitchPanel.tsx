import '../../app/panelStyles'
import { Modal } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useBusyMutation } from '../../app/busyClient'
import { today } from '../../app/today'
import { Elapsed } from './Elapsed'
import { TimerForm } from './TimerForm'
import { useLeaveForQuestion } from './useLeaveForQuestion'
import { useRunning } from './useRunning'
import { NOTHING_CHOSEN, useTimerDraft } from './useTimerDraft'

/** «Bytt prosjekt»: what the timer is to run on from now; what ran until now is logged up to the same instant. */
export function TimerSwitchPanel({ close }: { close: () => void }) {
  const { t } = useTranslation()
  const running = useRunning(close)
  const draft = useTimerDraft(NOTHING_CHOSEN)
  const start = useBusyMutation('timer.start')
  const leave = useLeaveForQuestion(close)
  if (!running) return null
  return (
    <Modal
      opened
      onClose={close}
      size={480}
      title={t('miniTimer.switch')}
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      <TimerForm
        draft={draft}
        day={today()}
        figure={<Elapsed startedAt={running.startedAt} />}
        note={t('timer.switchNote')}
        error={start.error}
        leave={t('common.cancel')}
        focus="project"
        save={t('timer.switch')}
        onLeave={close}
        onSave={() => start.mutate(draft.choice(), { onSuccess: close, onError: leave })}
      />
    </Modal>
  )
}
