import { useTranslation } from 'react-i18next'
import { useBusyMutation, useBusyQuery } from '../../../app/busyClient'
import { ConfirmDialog } from '../../../ui/ConfirmDialog'

/** The question before the key is removed: what goes, and what stays. */
export function DisconnectDialog({
  opened,
  syncStays,
  onClose,
}: {
  opened: boolean
  /** Whether something is on that keeps projects or work types from being made here. */
  syncStays: boolean
  onClose: () => void
}) {
  const { t } = useTranslation()
  const { data: sync } = useBusyQuery('sync.status', undefined)
  const disconnect = useBusyMutation('integration.disconnect')
  const waiting = sync ? sync.waiting + sync.needsYou : 0
  return (
    <ConfirmDialog
      opened={opened}
      title={t('integrations.disconnectTitle')}
      confirm={t('integrations.disconnect')}
      tone="bad"
      working={disconnect.isPending}
      error={disconnect.error}
      onClose={() => {
        disconnect.reset()
        onClose()
      }}
      onConfirm={() => disconnect.mutate(undefined, { onSuccess: onClose })}
    >
      <ul>
        <li>{t('integrations.disconnectKey')}</li>
        <li>{t('integrations.disconnectData')}</li>
        {syncStays && <li>{t('integrations.disconnectSync')}</li>}
        <li>
          {waiting > 0
            ? t('integrations.disconnectWaiting', { count: waiting })
            : t('integrations.disconnectNothingWaiting')}
        </li>
      </ul>
    </ConfirmDialog>
  )
}
