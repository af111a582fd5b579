import type { OrderDraft } from '@shared/ipc/orders'
import { useTranslation } from 'react-i18next'
import { useBusyMutation } from '../../../app/busyClient'
import { showToast } from '../../../app/toast'

/** «Ferdigstill»: of just what is drawn. What has changed since is refused, and shown anew. */
export function useFinish({ id, totals, lines }: OrderDraft, onDone: () => void) {
  const { t } = useTranslation()
  const { mutate, error, isPending, reset } = useBusyMutation('orders.finish')
  return {
    working: isPending,
    error,
    reset,
    run(): void {
      const shown = { netOre: totals.netOre, grossOre: totals.grossOre, lines: lines.length }
      mutate(
        { id, shown },
        {
          onSuccess: () => {
            onDone()
            void showToast({ message: t('orders.done.finished') })
          },
        },
      )
    },
  }
}
