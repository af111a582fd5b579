import { useTranslation } from 'react-i18next'
import { useBusyQuery } from '../../app/busyClient'
import { EmptyState } from '../../ui/EmptyState'

/** Nothing waits to be sent, and when hours come here, by what was chosen for their transfer. */
export function NothingWaits() {
  const { t } = useTranslation()
  const { data: status } = useBusyQuery('integration.status', undefined)
  return (
    <EmptyState title={t('outbox.nothingTitle')}>
      {status && t(`outbox.nothing.${status.transferChoice}`)}
    </EmptyState>
  )
}
