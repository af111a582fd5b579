import { Button } from '@mantine/core'
import type { ApprovalProjects } from '@shared/ipc/approval'
import { useTranslation } from 'react-i18next'
import { EmptyState } from '../../../ui/EmptyState'
import { useProjectStore } from './projectStore'

/** Why there is nothing to see: one leads nothing, all is decided about, the filters leave nothing, or there are no hours. */
export function NoProjects({ sees, anyHours }: { sees: ApprovalProjects['sees']; anyHours: boolean }) {
  const { t } = useTranslation()
  if (sees === 'none') {
    return <EmptyState title={t('approvalProject.noneLed')}>{t('approvalProject.noneLedText')}</EmptyState>
  }
  return <NoHours anyHours={anyHours} />
}

/** As `NoProjects`, of what one may see. `anyHours`: whether there are hours in the interval, whatever their state. */
export function NoHours({ anyHours }: { anyHours: boolean }) {
  const { t } = useTranslation()
  const { state, setState, chosen, clearFilters } = useProjectStore()
  if (anyHours && Object.values(chosen).some((each) => each.length > 0)) {
    return (
      <EmptyState
        title={t('approvalProject.noneFound')}
        action={<Button onClick={clearFilters}>{t('approvalProject.clearFilters')}</Button>}
      >
        {t('approvalProject.noneFoundText')}
      </EmptyState>
    )
  }
  if (state === 'all' || !anyHours) {
    return <EmptyState title={t('approvalProject.empty')}>{t('approvalProject.emptyText')}</EmptyState>
  }
  const waiting = state === 'notApproved'
  return (
    <EmptyState
      title={t(waiting ? 'approvalProject.noneWaiting' : 'approvalProject.noneApproved')}
      action={<Button onClick={() => setState('all')}>{t('approvalProject.showAll')}</Button>}
    >
      {t(waiting ? 'approvalProject.noneWaitingText' : 'approvalProject.noneApprovedText')}
    </EmptyState>
  )
}
