import '../../../app/panelStyles'
import type { OrderDraft } from '@shared/ipc/orders'
import { useTranslation } from 'react-i18next'
import { useBusyQuery } from '../../../app/busyClient'
import { useFormats } from '../../../app/formats'
import { ConfirmDialog } from '../../../ui/ConfirmDialog'
import { contentsOf, useContentText } from '../useContentText'

/** Asks before a draft is finished, and says exactly what that does. */
export function FinishDialog({
  draft,
  working,
  error,
  onConfirm,
  onClose,
}: {
  draft: OrderDraft
  working: boolean
  error: unknown
  onConfirm: () => void
  onClose: () => void
}) {
  const { t } = useTranslation()
  const { hundredths } = useFormats()
  const contentText = useContentText()
  const sync = useBusyQuery('sync.status', undefined).data
  const integration = useBusyQuery('integration.status', undefined).data
  const { lines, totals, customerName, distribution, hoursLeave, entries, costs } = draft
  const included = entries.filter((entry) => entry.included)
  const includedCosts = costs.filter((cost) => cost.included)
  const leftOut = entries.filter((entry) => !entry.included)
  const leftOutCosts = costs.filter((cost) => !cost.included)
  return (
    <ConfirmDialog
      opened
      wide
      title={t('orders.finishTitle')}
      confirm={t('orders.finish')}
      working={working}
      error={error}
      onConfirm={onConfirm}
      onClose={onClose}
    >
      <p>
        <strong>
          {t('orders.finishWhat', {
            count: lines.length,
            customer: customerName ?? t('orders.finishNoCustomer'),
            net: hundredths(totals.netOre),
            gross: hundredths(totals.grossOre),
          })}
        </strong>
      </p>
      <ul>
        {included.length + includedCosts.length > 0 && (
          <li>{t('orders.finishLocks', { what: contentText(contentsOf(included, includedCosts)) })}</li>
        )}
        <li>{t(`orders.finishLeaves.${leavesHow(distribution, sync?.connection)}`)}</li>
        {hoursLeave && integration?.connection && included.length > 0 && (
          <li>{t('orders.finishHoursLeave')}</li>
        )}
        {leftOut.length + leftOutCosts.length > 0 && (
          <li>{t('orders.finishLeftOut', { what: contentText(contentsOf(leftOut, leftOutCosts)) })}</li>
        )}
        <li>{t('orders.finishForGood')}</li>
      </ul>
    </ConfirmDialog>
  )
}

/** When a finished order leaves. */
function leavesHow(
  distribution: OrderDraft['distribution'],
  connection: 'none' | 'online' | 'offline' | 'needsKey' | undefined,
): 'now' | 'later' | 'needsKey' | 'kept' | 'notConnected' {
  if (distribution === 'busy') return 'kept'
  switch (connection) {
    case 'online':
    case undefined:
      return 'now'
    case 'offline':
      return 'later'
    case 'needsKey':
      return 'needsKey'
    case 'none':
      return 'notConnected'
  }
}
