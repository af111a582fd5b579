import type { EntryId } from '@shared/domain/ids'
import type { Decided } from '@shared/ipc/approval'
import { useTranslation } from 'react-i18next'
import { useBusyMutation } from '../../app/busyClient'
import { useFormats } from '../../app/formats'
import { ReasonDialog } from '../../ui/ReasonDialog'

/** «Avvis»: asks why hours are sent back; without a reason they are not. `name`: whose they are; null where several people's can be. */
export function RejectDialog({
  name,
  ids,
  minutes,
  onClose,
  onRejected,
}: {
  name: string | null
  ids: readonly EntryId[]
  minutes: number
  onClose: () => void
  onRejected: (decided: Decided) => void
}) {
  const { t } = useTranslation()
  const { hours } = useFormats()
  const { mutate, error, isPending } = useBusyMutation('approval.reject')
  const whose = name ?? t('approval.rejection.whoever', { count: ids.length })
  return (
    <ReasonDialog
      title={t('approval.rejection.title')}
      text={t('approval.rejection.text', { count: ids.length, hours: hours(minutes), name: whose })}
      working={isPending}
      error={error}
      onReject={(reason) => mutate({ ids: [...ids], reason }, { onSuccess: onRejected })}
      onClose={onClose}
    />
  )
}
