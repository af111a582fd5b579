import type { WorkTypeFields, WorkTypePage, WorkTypeSetupChange } from '@shared/ipc/workTypes'
import { useTranslation } from 'react-i18next'
import { useBusyMutation } from '../../app/busyClient'
import { showToast } from '../../app/toast'
import { useTimerRunsOn } from '../timer/useTimerRunsOn'

/** What can be done with a work type; each change is told of with the way back. */
export function useWorkTypeChanges({ id, name, billable, ...now }: WorkTypePage['workType']) {
  const { t } = useTranslation()
  const isTimed = useTimerRunsOn(id)
  const fields = useBusyMutation('workTypes.change')
  const setup = useBusyMutation('workTypes.saveSetup')
  const archive = useBusyMutation('workTypes.archive')
  const restore = useBusyMutation('workTypes.restore')
  const told = (message: string, undo: () => void) => ({
    onSuccess: () => void showToast({ message, action: { label: t('common.undo'), run: undo } }),
  })
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
      fields.mutate(
        { id, ...change },
        told(t('workTypes.saved', { name: change.name ?? name }), () =>
          fields.mutate({ id, name, billable }),
        ),
      ),
    saveSetup: (change: WorkTypeSetupChange) => {
      const { category, priceOre, product } = now
      const before = { category, priceOre, productTripletexId: product?.tripletexId ?? null }
      setup.mutate(
        { id, ...change },
        told(t('workTypes.saved', { name }), () => setup.mutate({ id, ...before })),
      )
    },
    setArchived: (archived: boolean) => {
      const done = t(archived ? 'workTypes.archivedNow' : 'workTypes.restoredNow', { name })
      const message = archived && isTimed ? `${done} ${t('workTypes.timerGoesOn')}` : done
      const by = now.archivedBy ?? 'person'
      const undo = () => (archived ? restore.mutate({ id }) : archive.mutate({ id, by }))
      const doing = archived ? archive : restore
      doing.mutate({ id }, told(message, undo))
    },
  }
}
