import type { CostId } from '@shared/domain/ids'
import { useTranslation } from 'react-i18next'
import { callBusy } from '../../app/busyClient'
import { sayIfRefused, showToast } from '../../app/toast'

/** What the system can do with a receipt. */
export function useReceiptActions(id: CostId) {
  const { t } = useTranslation()
  return {
    open: () => sayIfRefused(callBusy('costs.openReceipt', { id })),
    save: () =>
      sayIfRefused(
        callBusy('costs.saveReceipt', { id }).then((saved) =>
          saved ? showToast({ message: t('costs.receipt.saved', { file: saved.file }) }) : undefined,
        ),
      ),
  }
}
