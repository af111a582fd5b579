import type { Recorded } from '@shared/ipc/history'
import type { WorkTypeFields, WorkTypePage, WorkTypeSetupChange } from '@shared/ipc/workTypes'
import { useTranslation } from 'react-i18next'
import { useBusyMutation } from '../../app/busyClient'
import { useHistory } from '../../app/history/useHistory'

/** What can be done with a work type; each change is told of with the way back. */
export function useWorkTypeChanges({ id, name }: WorkTypePage['workType']) {
  const { t } = useTranslation()
  const { say } = useHistory()
  const fields = useBusyMutation('workTypes.change')
  const setup = useBusyMutation('workTypes.saveSetup')
  const archive = useBusyMutation('workTypes.archive')
  const restore = useBusyMutation('workTypes.restore')
  const saying = (message: string) => ({ onSuccess: ({ step }: Recorded) => void say(message, step) })
  return {
    error: fields.error ?? setup.error ?? archive.error ?? restore.error,
    change: (change: Partial<WorkTypeFields>) =>
      fields.mutate({ id, ...change }, saying(t('workTypes.saved', { name: change.name ?? name }))),
    saveSetup: (change: WorkTypeSetupChange) =>
      setup.mutate({ id, ...change }, saying(t('workTypes.saved', { name }))),
    setArchived: (archived: boolean) => {
      const doing = archived ? archive : restore
      doing.mutate({ id }, saying(t(archived ? 'workTypes.archivedNow' : 'workTypes.restoredNow', { name })))
    },
  }
}
