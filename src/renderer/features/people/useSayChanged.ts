import { useTranslation } from 'react-i18next'
import { showToast } from '../../app/toast'

/** Tells of a change that was made, and how to take it back. */
export function useSayChanged() {
  const { t } = useTranslation()
  return (message: string, undo: () => void) =>
    void showToast({ message, action: { label: t('common.undo'), run: undo } })
}
