import { useTranslation } from 'react-i18next'
import { useFormats } from '../../../app/formats'
import { ConfirmDialog } from '../../../ui/ConfirmDialog'
import type { ChosenHours } from './chosenHours'

/** Asks before hours are approved that lie ahead, or that leave for Tripletex with it. */
export function ApproveDialog({
  chosen: { approvable, ahead },
  leaves,
  ...dialog
}: {
  opened: boolean
  chosen: ChosenHours
  leaves: boolean
  working: boolean
  error: unknown
  onConfirm: () => void
  onClose: () => void
}) {
  const { t } = useTranslation()
  const { hours } = useFormats()
  return (
    <ConfirmDialog
      {...dialog}
      title={t('approvalProject.approveTitle', { hours: hours(approvable) })}
      confirm={t('approval.approve')}
    >
      {ahead > 0 && <p>{t('approvalProject.approvesAhead', { hours: hours(ahead) })}</p>}
      <p>{t('approvalProject.approveLocks')}</p>
      {leaves && <p>{t('approvalProject.approveLeaves')}</p>}
    </ConfirmDialog>
  )
}
