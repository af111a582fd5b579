import type { OutboxState } from '@shared/ipc/sync'
import { useTranslation } from 'react-i18next'
import { useBusyQuery } from '../../app/busyClient'
import { useFormats } from '../../app/formats'

/** Answers where something stands that has not left, in the person's language. */
export function useOpenState() {
  const { t } = useTranslation()
  const formats = useFormats()
  const connection = useBusyQuery('sync.status', undefined).data?.connection
  const isToday = (instant: string) => new Date(instant).toDateString() === new Date().toDateString()
  return ({ state, nextAttemptAt }: { state: OutboxState; nextAttemptAt: string | null }) => {
    const waits = state === 'retry' || state === 'pending'
    if (waits && connection === 'needsKey') return t('outbox.state.needsKey')
    if (waits && connection === 'none') return t('outbox.state.notConnected')
    if (state === 'retry' && nextAttemptAt) {
      const key = isToday(nextAttemptAt) ? 'outbox.state.retryAt' : 'outbox.state.retryOn'
      return t(key, { time: formats.moment(nextAttemptAt) })
    }
    return t(`outbox.state.${state}`)
  }
}
