import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useBusyQuery } from '../../app/busyClient'
import { openSettings } from '../../app/shell/useShellActions'
import { EmptyState } from '../../ui/EmptyState'

/** That nothing waits is good news only where hours are to leave at all, and all has been sent only where the date keeps none here. */
export function NothingWaits() {
  const { t } = useTranslation()
  const { data: status } = useBusyQuery('integration.status', undefined)
  const { data: held } = useBusyQuery('outbox.heldBack', undefined)
  if (!status || held === undefined) return null
  if (status.transferChoice !== 'never' && status.connection) {
    return (
      <EmptyState title={t('outbox.nothingTitle')}>
        {t(`outbox.${held ? 'nothingLeaves' : 'nothing'}.${status.transferChoice}`)}
      </EmptyState>
    )
  }
  return (
    <EmptyState
      title={t('outbox.neverTitle')}
      action={<Button onClick={() => openSettings('integrations')}>{t('outbox.openIntegrations')}</Button>}
    >
      {t('outbox.never')}
    </EmptyState>
  )
}
