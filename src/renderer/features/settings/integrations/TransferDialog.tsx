import type { CallOutput } from '@shared/ipc/contract'
import { useTranslation } from 'react-i18next'
import { useFormats } from '../../../app/formats'
import { ConfirmDialog } from '../../../ui/ConfirmDialog'

/** The question before hours leave for Tripletex: what is sent, what is overwritten, and how much of it at once. */
export function TransferDialog({
  opened,
  preview,
  working,
  error,
  onClose,
  onConfirm,
}: {
  opened: boolean
  preview: CallOutput<'integration.previewTransfer'> | undefined
  working: boolean
  error: unknown
  onClose: () => void
  onConfirm: () => void
}) {
  const { t } = useTranslation()
  const { hours } = useFormats()
  const { keys, minutes } = preview ?? { keys: 0, minutes: 0 }
  return (
    <ConfirmDialog
      opened={opened}
      title={t('integrations.transfer.title')}
      confirm={t('integrations.transfer.confirm')}
      working={working}
      error={error}
      onClose={onClose}
      onConfirm={onConfirm}
    >
      <ul>
        <li>{t('integrations.transfer.totals')}</li>
        <li>{t('integrations.transfer.overwrite')}</li>
        <li>{t('integrations.transfer.sync')}</li>
      </ul>
      <p>
        <b>
          {keys === 0
            ? t('integrations.transfer.nothing')
            : t('integrations.transfer.now', { count: keys, hours: hours(minutes) })}
        </b>
      </p>
    </ConfirmDialog>
  )
}
