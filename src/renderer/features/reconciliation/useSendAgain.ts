import type { TransferKey } from '@shared/domain/transfer'
import { useTranslation } from 'react-i18next'
import { callBusy } from '../../app/busyClient'
import { useErrorText } from '../../app/errorText'
import { showToast } from '../../app/toast'

/** «Send på nytt», which says where the hours went, or why they did not. */
export function useSendAgain(what: string): (key: TransferKey) => void {
  const { t } = useTranslation()
  const errorText = useErrorText()
  const send = async (key: TransferKey) => {
    try {
      await callBusy('reconciliation.sendAgain', { key })
      await showToast({ message: t('reconciliation.queued', { what }) })
    } catch (error) {
      await showToast({ message: errorText(error), tone: 'bad' })
    }
  }
  return (key) => void send(key)
}
