import { useTranslation } from 'react-i18next'
import { useBusyErrorText } from '../../app/errorText'
import { type ChosenReceipt, readReceipt } from './receiptChoice'

/** Reads a file that somebody chose or dropped for a receipt: the receipt, or the words for why it is none. */
export function useReadReceipt(): (file: File) => Promise<ChosenReceipt | string> {
  const { t } = useTranslation()
  const busyErrorText = useBusyErrorText()
  return async (file) => {
    const read = await readReceipt(file)
    if (read.ok) return read.value
    if (read.error === 'notRead') return t('costs.receipt.notRead', { name: file.name })
    return busyErrorText(read.error)
  }
}
