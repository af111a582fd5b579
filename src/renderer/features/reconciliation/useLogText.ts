import { minutesOfHours } from '@shared/domain/transfer'
import type { TransferLogLine } from '@shared/ipc/reconciliation'
import { OutboxReasonCode } from '@shared/ipc/sync'
import { useTranslation } from 'react-i18next'
import { useFormats } from '../../app/formats'

/** What happened to a key, in a sentence. */
export function useLogText(): (line: TransferLogLine) => string {
  const { t } = useTranslation()
  const { hours } = useFormats()
  return ({ event, minutes, theirs, code }) => {
    const cause = OutboxReasonCode.safeParse(code)
    return t(`reconciliation.event.${event}`, {
      minutes: minutes === null ? t('outbox.someHours') : hours(minutes),
      theirs: theirs === null ? t('outbox.someHours') : hours(minutesOfHours(theirs)),
      cause: t(`reconciliation.cause.${cause.success ? cause.data : 'refused'}`),
    })
  }
}
