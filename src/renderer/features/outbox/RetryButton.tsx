import { Button } from '@mantine/core'
import type { OutboxItem } from '@shared/ipc/sync'
import { useTranslation } from 'react-i18next'
import { useBusyMutation } from '../../app/busyClient'
import { useErrorText } from '../../app/errorText'
import { showToast } from '../../app/toast'

/** Makes one item due at once; nothing for an item that is on its way or has left. */
export function RetryButton({ item }: { item: OutboxItem }) {
  const { t } = useTranslation()
  const errorText = useErrorText()
  const retry = useBusyMutation('outbox.retry')
  if (item.state === 'sent' || item.state === 'cancelled' || item.state === 'sending') return null
  return (
    <Button
      variant="subtle"
      color="gray"
      aria-disabled={retry.isPending}
      onClick={() => {
        if (retry.isPending) return
        retry.mutate(
          { id: item.id },
          { onError: (error) => void showToast({ message: errorText(error), tone: 'bad' }) },
        )
      }}
    >
      {t('outbox.tryNow')}
    </Button>
  )
}
