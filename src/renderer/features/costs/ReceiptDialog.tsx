import '../../app/panelStyles'
import { Button, Modal } from '@mantine/core'
import type { CostView } from '@shared/ipc/costs'
import { useTranslation } from 'react-i18next'
import { useBusyQuery } from '../../app/busyClient'
import { useFocusBack } from '../../app/focus'
import { ErrorNotice } from '../../ui/ErrorNotice'
import { Notice } from '../../ui/Notice'
import { useSlow } from '../../ui/useSlow'
import classes from './ReceiptDialog.module.css'
import { isPicture, usePicture } from './usePicture'
import { useReceiptActions } from './useReceiptActions'

/** A receipt as large as there is room for; a PDF is opened from here by the system. */
export function ReceiptDialog({
  cost: { id, receiptName, description },
  onClose,
}: {
  cost: Pick<CostView, 'id' | 'receiptName' | 'description'>
  onClose: () => void
}) {
  const { t } = useTranslation()
  useFocusBack()
  const { data, error, isPending } = useBusyQuery('costs.receipt', { id })
  const slow = useSlow(isPending)
  const { address, damaged } = usePicture(data?.bytes ?? null)
  const { open, save } = useReceiptActions(id)
  const isPdf = data !== undefined && !isPicture(data.bytes)
  return (
    <Modal
      opened
      stackId="receipt"
      onClose={onClose}
      size="auto"
      title={t('costs.receipt.title', { name: receiptName ?? '' })}
      closeButtonProps={{ 'aria-label': t('common.close') }}
      classNames={{ content: classes.dialog, title: classes.title }}
    >
      <div className={classes.shown}>
        {address && <img src={address} alt={description} />}
        {damaged && <Notice>{t('costs.receipt.damaged')}</Notice>}
        {isPdf && <p className="muted">{description}</p>}
        {slow && <p className="muted">{t('costs.receipt.reading')}</p>}
        <ErrorNotice error={error} />
      </div>
      {data && (
        <div className={classes.buttons}>
          <Button onClick={save}>{t('costs.receipt.save')}</Button>
          {isPdf && (
            <Button variant="filled" data-autofocus onClick={open}>
              {t('costs.receipt.open')}
            </Button>
          )}
        </div>
      )}
    </Modal>
  )
}
