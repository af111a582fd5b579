import type { Recorded } from '@shared/ipc/history'
import type { WorkTypeFields, WorkTypePage, WorkTypeSetupChange } from '@shared/ipc/workTypes'
import { useTranslation } from 'react-i18next'
import { useBusyMutation } from '../../app/busyClient'
import { useHistory } from '../../app/history/useHistory'
import { useTimerRunsOn } from '../timer/useTimerRunsOn'

/** What can be done with a work type; each change is told of with the way back. */
export function useWorkTypeChanges({ id, name }: WorkTypePage['workType']) {
  const { t } = useTranslation()
  const { say } = useHistory()
  const isTimed = useTimerRunsOn(id)
  const fields = useBusyMutation('workTypes.change')
  const setup = useBusyMutation('workTypes.saveSetup')
  const archive = useBusyMutation('workTypes.archive')
  const restore = useBusyMutation('workTypes.restore')
  const saying = (message: string) => ({ onSuccess: ({ step }: Recorded) => void say(message, step) })
  const latest = [fields, setup, archive, restore].toSorted(
    (one, other) => other.submittedAt - one.submittedAt,
  )[0]
  return {
    error: latest?.error ?? null,
    /** Takes away why the latest change was refused, once what was wrong is being mended. */
    forget: () => {
      if (latest?.error) latest.reset()
    },
    change: (change: Partial<WorkTypeFields>) =>
      fields.mutate({ id, ...change }, saying(t('workTypes.saved', { name: change.name ?? name }))),
    saveSetup: (change: WorkTypeSetupChange) =>
      setup.mutate({ id, ...change }, saying(t('workTypes.saved', { name }))),
    setArchived: (archived: boolean) => {
      const done = t(archived ? 'workTypes.archivedNow' : 'workTypes.restoredNow', { name })
      const message = archived && isTimed ? `${done} ${t('workTypes.timerGoesOn')}` : done
      const doing = archived ? archive : restore
      doing.mutate({ id }, saying(message))
    },
  }
}
