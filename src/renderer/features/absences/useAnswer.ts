import type { AbsenceAnswer, AbsenceQuestion } from '@shared/ipc/absences'
import { useTranslation } from 'react-i18next'
import { useBusyMutation } from '../../app/busyClient'
import { useEntryActions } from '../timeline/useEntryActions'
import { forgetAnswerDraft } from './answerDraft'

/** Gives the answer, and offers to take it back. */
export function useAnswer({ id }: AbsenceQuestion) {
  const { t } = useTranslation()
  const { sayDone } = useEntryActions()
  const { mutate, error, isPending } = useBusyMutation('absences.answer')
  const answer = (given: AbsenceAnswer) =>
    mutate(
      { id, answer: given },
      {
        onSuccess: () => {
          forgetAnswerDraft()
          void sayDone(t(`absences.done.${given.how}`))
        },
      },
    )
  return { answer, error, isPending }
}
