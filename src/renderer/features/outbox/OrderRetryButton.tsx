import { Button } from '@mantine/core'
import type { OutboxOrder } from '@shared/ipc/sync'
import { useTranslation } from 'react-i18next'
import { useBusyMutation } from '../../app/busyClient'
import { useErrorText } from '../../app/errorText'
import { showToast } from '../../app/toast'

/** «Prøv nå»: makes one order due at once. `plain` is the button beside a reason, and not one of the line's. */
export function OrderRetryButton({ order, plain = false }: { order: OutboxOrder; plain?: boolean }) {
  const { t } = useTranslation()
  const errorText = useErrorText()
  const retry = useBusyMutation('orders.retry')
  return (
    <Button
      {...(!plain && { variant: 'subtle', color: 'gray' })}
      aria-disabled={retry.isPending}
      onClick={() => {
        if (retry.isPending) return
        retry.mutate(
          { id: order.id },
          { onError: (error) => void showToast({ message: errorText(error), tone: 'bad' }) },
        )
      }}
    >
      {t('outbox.tryNow')}
    </Button>
  )
}
