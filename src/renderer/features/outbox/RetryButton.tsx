import { Button } from '@mantine/core'
import type { OutboxItem, OutboxOrder } from '@shared/ipc/sync'
import { useTranslation } from 'react-i18next'
import { useBusyMutation } from '../../app/busyClient'
import { sayIfRefused } from '../../app/toast'

/** «Prøv nå» of a total: makes it due at once. `plain` is the button beside a reason, and not one of the line's. */
export function RetryButton({ item, plain = false }: { item: OutboxItem; plain?: boolean }) {
  const { mutateAsync, isPending } = useBusyMutation('outbox.retry')
  return <TryNow plain={plain} isPending={isPending} onTry={() => mutateAsync({ id: item.id })} />
}

/** As `RetryButton`, of an order. */
export function OrderRetryButton({ order, plain = false }: { order: OutboxOrder; plain?: boolean }) {
  const { mutateAsync, isPending } = useBusyMutation('orders.retry')
  return <TryNow plain={plain} isPending={isPending} onTry={() => mutateAsync({ id: order.id })} />
}

function TryNow({
  plain,
  isPending,
  onTry,
}: {
  plain: boolean
  isPending: boolean
  onTry: () => Promise<unknown>
}) {
  const { t } = useTranslation()
  return (
    <Button
      {...(!plain && { variant: 'subtle', color: 'gray' })}
      aria-disabled={isPending}
      onClick={() => {
        if (!isPending) sayIfRefused(onTry())
      }}
    >
      {t('outbox.tryNow')}
    </Button>
  )
}
