import type { LoggedState } from '@shared/ipc/registering'
import type { EntryView } from '@shared/ipc/timeEntries'
import { useTranslation } from 'react-i18next'
import { useBusyMutation } from '../../app/busyClient'
import { useFormats } from '../../app/formats'
import { entryName } from '../timeline/entryName'
import { useEntryActions } from '../timeline/useEntryActions'

/** «Gjenopprett»: says what came back, with the way to take that back too. */
export function useRestore() {
  const { t } = useTranslation()
  const { hours } = useFormats()
  const { sayDone } = useEntryActions()
  const { mutate, error, isPending } = useBusyMutation('entryLog.restore')
  return {
    error,
    restore: (logId: string, entry: LoggedState | EntryView, done?: () => void) => {
      if (isPending) return
      mutate(
        { logId },
        {
          onSuccess: ({ overlapMinutes }) => {
            done?.()
            const facts = { what: entryName(entry, t), hours: hours(entry.minutes) }
            void sayDone(
              overlapMinutes === 0
                ? t('registering.entryLog.restored', facts)
                : t('registering.entryLog.restoredOver', { ...facts, shared: hours(overlapMinutes) }),
            )
          },
        },
      )
    },
  }
}
