import { LocalDay } from '@shared/domain/localDay'
import { useEffect } from 'react'
import { useNavigate, useSearchParams } from 'react-router'
import { wishForCard } from '../../features/absences/focusWish'
import { useWeekStore } from '../../features/timeline/weekStore'
import { useAppState } from '../AppContext'
import { openPanel } from '../panels'

/**
 * Does what an address asks for beside a view, and takes it out of the address: `?day=` shows a day, `?do=submit` opens
 * submission, `?do=answer` leads to what is asked about an absence.
 */
export function useAddressWish(): void {
  const [params] = useSearchParams()
  const navigate = useNavigate()
  const { submission } = useAppState()
  const [day, wish] = [params.get('day'), params.get('do')]
  useEffect(() => {
    if (day === null && wish === null) return
    const shown = LocalDay.safeParse(day)
    if (shown.success) useWeekStore.getState().showDay(shown.data)
    if (wish === 'submit' && submission) {
      useWeekStore.getState().showToday()
      openPanel({ kind: 'submit' })
    }
    if (wish === 'answer') wishForCard()
    void navigate({ search: '' }, { replace: true })
  }, [day, wish, submission, navigate])
}
