import { type RefObject, useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { type Action, useActions } from '../../../app/actions/actions'
import { usePeriodStore } from './periodStore'

/** What «Periode» adds to the keys and the command palette. `approve`: left out where there is nothing that one may approve. */
export function usePeriodActions(
  search: RefObject<HTMLInputElement | null>,
  approve: (() => void) | undefined,
): void {
  const { t } = useTranslation()
  const actions = useMemo<Action[]>(() => {
    const { move, showThisWeek } = usePeriodStore.getState()
    return [
      {
        id: 'previousSpan',
        label: t('approvalPeriod.previous'),
        group: 'views',
        keys: ['['],
        run: () => move(-1),
      },
      { id: 'nextSpan', label: t('approvalPeriod.next'), group: 'views', keys: [']'], run: () => move(1) },
      { id: 'thisWeek', label: t('approvalPeriod.thisWeek'), group: 'views', keys: ['T'], run: showThisWeek },
      {
        id: 'searchEmployees',
        label: t('approvalPeriod.search'),
        group: 'views',
        keys: ['Mod+F'],
        whileTyping: true,
        run: () => search.current?.select(),
      },
      ...(approve
        ? [
            {
              id: 'approveTicked',
              label: t('approval.approve'),
              group: 'views' as const,
              keys: ['G'],
              run: approve,
            },
          ]
        : []),
    ]
  }, [t, search, approve])
  useActions('approvalPeriod', actions)
}
