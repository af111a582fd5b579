import { Button } from '@mantine/core'
import type { Reconciliation } from '@shared/ipc/reconciliation'
import { useTranslation } from 'react-i18next'
import { EmptyState } from '../../ui/EmptyState'
import { isUnread } from './figures'
import { ReadableRemedy } from './ReadableNotice'
import { useReconciliationStore } from './reconciliationStore'

/** What stands in place of the table: that there is nothing to show, why, and what to do next. */
export function NothingToReconcile({ data }: { data: Reconciliation }) {
  const { t } = useTranslation()
  const setOnlyDifferences = useReconciliationStore((store) => store.setOnlyDifferences)
  const { rows, readAt, readable, person } = data
  if (rows.length > 0) {
    const known = readAt !== null && !rows.some(isUnread)
    return (
      <EmptyState
        title={t(known ? 'reconciliation.empty.agreesTitle' : 'reconciliation.empty.agreesUnreadTitle')}
        action={
          <Button onClick={() => setOnlyDifferences(false)}>{t('reconciliation.empty.showAll')}</Button>
        }
      >
        {t(known ? 'reconciliation.empty.agrees' : 'reconciliation.empty.agreesUnread')}
      </EmptyState>
    )
  }
  if (readable === 'notConnected') {
    return (
      <EmptyState
        title={t('reconciliation.empty.notConnectedTitle')}
        action={<ReadableRemedy readable={readable} />}
      >
        {t('reconciliation.empty.notConnected')}
      </EmptyState>
    )
  }
  if (readable === 'noEmployee') {
    return (
      <EmptyState
        title={t('reconciliation.empty.nothingTitle')}
        action={<ReadableRemedy readable={readable} />}
      >
        {t('reconciliation.notice.noEmployee', { person: person.name })}
      </EmptyState>
    )
  }
  return (
    <EmptyState title={t('reconciliation.empty.nothingTitle')}>
      {t(readAt === null ? 'reconciliation.empty.nothingUnread' : 'reconciliation.empty.nothing')}
    </EmptyState>
  )
}
