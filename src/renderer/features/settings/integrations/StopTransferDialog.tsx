import { useTranslation } from 'react-i18next'
import { useBusyQuery } from '../../../app/busyClient'
import { useFormats } from '../../../app/formats'
import { ConfirmDialog } from '../../../ui/ConfirmDialog'

/** The question before «Ikke overfør» where something waits: what would not be sent, and what stays in Tripletex. */
export function StopTransferDialog({
  opened,
  working,
  error,
  onClose,
  onConfirm,
}: {
  opened: boolean
  working: boolean
  error: unknown
  onClose: () => void
  onConfirm: () => void
}) {
  const { t } = useTranslation()
  const { hours } = useFormats()
  const {
    data: preview,
    error: unread,
    isFetching,
  } = useBusyQuery('integration.previewTransfer', { choice: 'never', from: null }, { enabled: opened })
  return (
    <ConfirmDialog
      opened={opened}
      title={t('integrations.transfer.stopTitle')}
      confirm={t('integrations.transfer.stop')}
      working={working || !preview || isFetching}
      error={error ?? unread}
      onClose={onClose}
      onConfirm={onConfirm}
    >
      {preview && (
        <p role="status">
          {preview.unsent.keys > 0 && (
            <b>
              {t('integrations.transfer.unsent', {
                count: preview.unsent.keys,
                hours: hours(preview.unsent.minutes),
              })}
            </b>
          )}{' '}
          {preview.stays.keys > 0 && t('integrations.transfer.stays', { count: preview.stays.keys })}{' '}
          {t('integrations.transfer.kept')}
        </p>
      )}
      <p>{t('integrations.transfer.again')}</p>
    </ConfirmDialog>
  )
}
