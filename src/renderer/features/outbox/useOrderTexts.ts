import type { OutboxOrder } from '@shared/ipc/sync'
import { useTranslation } from 'react-i18next'
import { useFormats } from '../../app/formats'
import { useOpenState } from './useOpenState'

/** The words on an order on its way, in the person's language. */
export function useOrderTexts() {
  const { t } = useTranslation()
  const formats = useFormats()
  const openState = useOpenState()
  return {
    /** `Ordre · Prosjekt` */
    what: (order: OutboxOrder) =>
      order.number === null
        ? t('outbox.order.what', { project: order.projectName })
        : t('outbox.order.whatNumbered', { number: order.number, project: order.projectName }),
    /** `Kunde · 24. november` */
    whose: (order: OutboxOrder) => `${order.customerName} · ${formats.dayLong(order.orderDate)}`,
    told: (order: OutboxOrder) => {
      if (order.differs) return t('outbox.order.differs')
      return order.state === 'sent' || order.number !== null
        ? t('outbox.order.withoutVat')
        : t('outbox.toldNothing')
    },
    state: (order: OutboxOrder) =>
      order.state === 'sent'
        ? t('outbox.state.sent', { time: formats.moment(order.updatedAt) })
        : openState(order),
    reason: ({ reason, projectName, customerName }: OutboxOrder) =>
      reason && t(`outbox.orderReason.${reason.code}`, { project: projectName, customer: customerName }),
  }
}
