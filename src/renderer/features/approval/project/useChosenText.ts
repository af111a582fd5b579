import { useTranslation } from 'react-i18next'
import { useFormats } from '../../../app/formats'
import type { ChosenHours } from './chosenHours'

/** The words for what was chosen, after how much it is: what of it can be approved, how much of that lies ahead, what is approved. */
export function useChosenText(): (what: string, hours: ChosenHours) => string {
  const { t } = useTranslation()
  const { hours } = useFormats()
  return (what, { approvable, ahead, undoable }) => {
    const open = t('approvalProject.canApprove', { hours: hours(approvable) })
    const planned = ahead > 0 ? `, ${t('approvalProject.ofPlanned', { hours: hours(ahead) })}` : ''
    const parts = [
      what,
      ...(approvable > 0 ? [open + planned] : []),
      ...(undoable > 0 ? [t('approvalProject.canUndo', { hours: hours(undoable) })] : []),
      ...(approvable + undoable === 0 ? [t('approvalProject.nothingToApprove')] : []),
    ]
    return parts.join(' · ')
  }
}
