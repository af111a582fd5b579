import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { type Action, useActions } from '../../app/actions/actions'
import { useReconciliationStore } from './reconciliationStore'

/** What Avstemming adds to the keys and the command palette. */
export function useReconciliationActions(read: (() => void) | undefined): void {
  const { t } = useTranslation()
  const actions = useMemo<Action[]>(() => {
    const { movePeriod, setOnlyDifferences } = useReconciliationStore.getState()
    return [
      {
        id: 'previousPeriod',
        label: t('reconciliation.previous'),
        group: 'views',
        keys: ['['],
        run: () => movePeriod(-1),
      },
      {
        id: 'nextPeriod',
        label: t('reconciliation.next'),
        group: 'views',
        keys: [']'],
        run: () => movePeriod(1),
      },
      {
        id: 'onlyDifferences',
        label: t('reconciliation.onlyDifferences'),
        group: 'views',
        keys: ['A'],
        run: () => setOnlyDifferences(!useReconciliationStore.getState().onlyDifferences),
      },
      { id: 'read', label: t('reconciliation.read'), group: 'views', keys: ['R'], run: read },
    ]
  }, [t, read])
  useActions('reconciliation', actions)
}
