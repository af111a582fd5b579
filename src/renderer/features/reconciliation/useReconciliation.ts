import { useQueryClient } from '@tanstack/react-query'
import { useCallback, useMemo } from 'react'
import { readKey, useBusyMutation, useBusyQuery } from '../../app/busyClient'
import { useReconciliationStore } from './reconciliationStore'

/** What is known of the chosen person and days, and reading it from Tripletex anew. */
export function useReconciliation() {
  const { period, personId } = useReconciliationStore()
  const queryClient = useQueryClient()
  const input = useMemo(
    () => ({ from: period.from, to: period.to, ...(personId && { personId }) }),
    [period, personId],
  )
  const { data, error, isPending } = useBusyQuery('reconciliation.view', input, { keepPrevious: true })
  const { mutate, isPending: reading, ...asked } = useBusyMutation('reconciliation.read')
  const read = useCallback(() => {
    if (reading) return
    mutate(input, {
      onSuccess: (answer) => queryClient.setQueryData(readKey('reconciliation.view', input), answer),
    })
  }, [reading, mutate, input, queryClient])
  return {
    data,
    isPending,
    error: error ?? (asked.variables === input ? asked.error : null),
    reading,
    read,
  }
}
