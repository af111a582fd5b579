import type { CostView } from '@shared/ipc/costs'
import { useTranslation } from 'react-i18next'
import { useAppState } from '../../app/AppContext'
import { useFormats } from '../../app/formats'
import type { Tone } from '../../ui/StateBadge'

export type CostState = 'logged' | 'notSent' | 'rejected' | 'submitted' | 'approved' | 'onOrder'

/** Where a cost stands, in one word; where nobody submits, what is not approved is just registered. */
export function costState(
  { status, decision }: Pick<CostView, 'status' | 'decision'>,
  submission: boolean,
): CostState {
  if (status !== 'logged') return status
  if (decision?.kind === 'rejected') return 'rejected'
  return submission ? 'notSent' : 'logged'
}

export const COST_TONES: Record<CostState, Tone> = {
  logged: 'quiet',
  notSent: 'quiet',
  rejected: 'bad',
  submitted: 'warn',
  approved: 'good',
  onOrder: 'info',
}

/** The words for where a cost stands, and for what was decided about it. */
export function useCostTexts() {
  const { t } = useTranslation()
  const { moment } = useFormats()
  const { submission } = useAppState()
  return {
    state(cost: CostView): string {
      const { orderNumber: number } = cost
      const state = costState(cost, submission)
      return state === 'onOrder' && number ? t('costs.orderNumber', { number }) : t(`costs.state.${state}`)
    },
    /** Null where nothing was decided that still says something. */
    decision({ decision, status }: CostView): string | null {
      if (decision?.kind === 'rejected' && status === 'logged') {
        return t('costs.rejectedBy', { name: decision.by, reason: decision.reason })
      }
      if (decision?.kind !== 'approved') return null
      return t('costs.approvedBy', { name: decision.by, when: moment(decision.at) })
    },
  }
}
