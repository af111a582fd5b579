import { Button } from '@mantine/core'
import type { OutboxOrder } from '@shared/ipc/sync'
import { memo, useId } from 'react'
import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import { useFormats } from '../../app/formats'
import { StateBadge } from '../../ui/StateBadge'
import { OrderReasonNote } from './OrderReasonNote'
import classes from './OutboxItemRow.module.css'
import { hasOrderRetryInLine } from './orderRemedies'
import { OrderRetryButton } from './RetryButton'
import { TONES } from './tones'
import { useOrderTexts } from './useOrderTexts'

/** One order on its way: whose it is, what it comes to, where it stands, why, and what can be done. */
export const OutboxOrderRow = memo(function OutboxOrderRow({
  order,
  last,
}: {
  order: OutboxOrder
  last: boolean
}) {
  const { t } = useTranslation()
  const { kroner } = useFormats()
  const navigate = useNavigate()
  const texts = useOrderTexts()
  const id = useId()
  return (
    <article className={classes.item} data-last={last || undefined} aria-labelledby={`${id}w`}>
      <div className={classes.line}>
        <div className={classes.what} id={`${id}w`}>
          <b title={texts.what(order)}>{texts.what(order)}</b>
          <small title={texts.whose(order)}>{texts.whose(order)}</small>
        </div>
        <div className={classes.hours}>
          <b>{t('outbox.order.amount', { amount: kroner(order.netOre) })}</b>
          <small>{texts.told(order)}</small>
        </div>
        <div className={classes.state}>
          <StateBadge tone={TONES[order.state]}>{texts.state(order)}</StateBadge>
        </div>
        <div className={classes.actions}>
          {hasOrderRetryInLine(order) && <OrderRetryButton order={order} />}
          <Button
            variant="subtle"
            color="gray"
            className={classes.toggle}
            aria-describedby={`${id}w`}
            onClick={() => void navigate(`/orders/${order.id}`)}
          >
            {t('outbox.order.open')}
          </Button>
        </div>
      </div>
      <OrderReasonNote order={order} />
    </article>
  )
})
