import type { AbsenceAnswer, AbsenceQuestion } from '@shared/ipc/absences'
import { useTranslation } from 'react-i18next'
import { callBusy, useBusyMutation } from '../../app/busyClient'
import { useErrorText } from '../../app/errorText'
import { showToast } from '../../app/toast'
import { forgetAnswerDraft } from './answerDraft'

/** Gives the answer, and offers to take it back. */
export function useAnswer({ id }: AbsenceQuestion) {
  const { t } = useTranslation()
  const errorText = useErrorText()
  const { mutate, error, isPending } = useBusyMutation('absences.answer')
  const undo = () => {
    void callBusy('history.undo', undefined).catch((thrown) =>
      showToast({ message: errorText(thrown), tone: 'bad' }),
    )
  }
  const answer = (given: AbsenceAnswer) =>
    mutate(
      { id, answer: given },
      {
        onSuccess: () => {
          forgetAnswerDraft()
          void showToast({
            message: t(`absences.done.${given.how}`),
            action: { label: t('common.undo'), run: undo },
          })
        },
      },
    )
  return { answer, error, isPending }
}
