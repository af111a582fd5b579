import { Button } from '@mantine/core'
import type { OutboxOrder } from '@shared/ipc/sync'
import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import { openSettings } from '../../app/shell/useShellActions'
import classes from './ItemReason.module.css'
import { orderRemedyOf } from './orderRemedies'
import { OrderRetryButton } from './RetryButton'
import { useOrderTexts } from './useOrderTexts'

/** Why an order has not left, Tripletex' own words where it refused, and what can be done about it. */
export function OrderReasonNote({ order }: { order: OutboxOrder }) {
  const { t } = useTranslation()
  const texts = useOrderTexts()
  const { reason } = order
  if (!reason || order.state === 'sent' || order.state === 'cancelled') return null
  const blocked = order.state === 'blocked'
  const facts = [
    { term: t('outbox.tripletexSays'), value: reason.message },
    { term: t('outbox.field'), value: reason.field },
    { term: t('outbox.requestId'), value: reason.requestId },
  ].filter(({ value }) => value)
  return (
    <div className={classes.reason} data-blocked={blocked || undefined}>
      <div className={classes.words}>
        <p>{texts.reason(order)}</p>
        {blocked && facts.length > 0 && (
          <dl className={classes.facts}>
            {facts.map(({ term, value }) => (
              <div key={term}>
                <dt>{term}</dt>
                <dd>{value}</dd>
              </div>
            ))}
          </dl>
        )}
      </div>
      {blocked && <Remedy order={order} />}
    </div>
  )
}

function Remedy({ order }: { order: OutboxOrder }) {
  const { t } = useTranslation()
  const navigate = useNavigate()
  switch (orderRemedyOf(order)) {
    case 'integrations':
      return <Button onClick={() => openSettings('integrations')}>{t('outbox.openIntegrations')}</Button>
    case 'open':
      return (
        <Button onClick={() => void navigate(`/orders/${order.id}`)}>{t('outbox.order.openToDelete')}</Button>
      )
    case 'retry':
      return <OrderRetryButton order={order} plain />
    case null:
      return null
  }
}
