import type { Decided } from '@shared/ipc/approval'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { useErrorText } from '../../../app/errorText'
import { useFormats } from '../../../app/formats'
import { useHistory } from '../../../app/history/useHistory'
import { showToast } from '../../../app/toast'

/** Says what became of a decision: how much it was about, with a way to take it back, or why it was refused. */
export function useApprovalDone() {
  const { t } = useTranslation()
  const { hours } = useFormats()
  const { sayDone } = useHistory()
  const errorText = useErrorText()
  return useMemo(
    () => ({
      done: (what: 'approved' | 'rejected' | 'undone', { entries, minutes }: Decided) =>
        void sayDone(t(`approvalPeriod.${what}`, { count: entries, hours: hours(minutes) })),
      refused: (error: unknown) => void showToast({ message: errorText(error), tone: 'bad' }),
    }),
    [t, hours, sayDone, errorText],
  )
}
