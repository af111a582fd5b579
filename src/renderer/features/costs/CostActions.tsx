import { ActionIcon, Button } from '@mantine/core'
import type { CostId } from '@shared/domain/ids'
import type { CostView } from '@shared/ipc/costs'
import { IconX } from '@tabler/icons-react'
import { useEffect, useMemo, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useAppState } from '../../app/AppContext'
import { type Action, useActions } from '../../app/actions/actions'
import { callBusy, useBusyMutation } from '../../app/busyClient'
import { useErrorText } from '../../app/errorText'
import { useFormats } from '../../app/formats'
import { useHistory } from '../../app/history/useHistory'
import { showToast } from '../../app/toast'
import { ReasonDialog } from '../../ui/ReasonDialog'
import classes from './CostsPage.module.css'
import { COST_ACTIONS, type CostDeed, costSums } from './shownCosts'

const KEYS = {
  submit: 'I',
  withdraw: 'Shift+I',
  approve: 'G',
  reject: 'A',
  undoApproval: 'Shift+G',
  delete: 'Delete',
} as const satisfies Record<CostDeed, string>

/** The order of the buttons: what is done most stands last. */
const SHOWN: readonly CostDeed[] = ['delete', 'withdraw', 'undoApproval', 'reject', 'submit', 'approve']

/** What was ticked, and what can be done with it; each of these for those that it can be done with. */
export function CostActions({ chosen, onDone }: { chosen: readonly CostView[]; onDone: () => void }) {
  const { t } = useTranslation()
  const { hundredths, number } = useFormats()
  const { submission } = useAppState()
  const errorText = useErrorText()
  const { sayDone, say } = useHistory()
  const [rejecting, setRejecting] = useState<readonly CostView[] | null>(null)
  const [working, setWorking] = useState(false)
  const reject = useBusyMutation('costs.reject')
  const possible = useMemo(() => {
    const of = (deed: CostDeed) => chosen.filter(({ can }) => can[deed])
    return Object.fromEntries(COST_ACTIONS.map((deed) => [deed, of(deed)])) as Record<CostDeed, CostView[]>
  }, [chosen])
  const nothing = COST_ACTIONS.every((deed) => possible[deed].length === 0)
  const amount = (costs: readonly CostView[]) => hundredths(costSums(costs).costOre)
  const note =
    chosen.length === 0
      ? t(submission ? 'costs.hint' : 'costs.hintLogged')
      : [
          t('costs.chosen', {
            count: chosen.length,
            formatted: number(chosen.length),
            amount: amount(chosen),
          }),
          ...(nothing ? [t('costs.nothingPossible')] : []),
        ].join(' · ')

  const run = async (deed: Exclude<CostDeed, 'reject'>) => {
    const costs = possible[deed]
    if (costs.length === 0 || working) return
    setWorking(true)
    try {
      const { step } = await callBusy(`costs.${deed}`, { ids: idsOf(costs) })
      onDone()
      void say(t(`costs.done.${deed}`, { count: costs.length }), step)
    } catch (error) {
      void showToast({ message: errorText(error), tone: 'bad' })
    } finally {
      setWorking(false)
    }
  }
  const begin = (deed: CostDeed) => {
    if (deed !== 'reject') return void run(deed)
    reject.reset()
    setRejecting(possible.reject)
  }
  useCostKeys(possible, begin)
  const name = (deed: CostDeed) => {
    const action = t(LABELS[deed])
    const count = possible[deed].length
    return count < chosen.length ? t('costs.some', { action, count }) : action
  }
  return (
    <div className={classes.decisions} data-chosen={chosen.length > 0 || undefined}>
      {chosen.length > 0 && (
        <ActionIcon aria-label={t('costs.clearChoice')} title={t('costs.clearChoice')} onClick={onDone}>
          <IconX size={15} />
        </ActionIcon>
      )}
      <span role="status" className={classes.note}>
        {note}
      </span>
      {SHOWN.filter((deed) => possible[deed].length > 0).map((deed) => (
        <Button
          key={deed}
          aria-keyshortcuts={KEYS[deed]}
          variant={
            deed === 'approve' || (deed === 'submit' && possible.approve.length === 0) ? 'filled' : 'default'
          }
          aria-disabled={working}
          onClick={() => begin(deed)}
        >
          {name(deed)}
        </Button>
      ))}
      {rejecting && (
        <ReasonDialog
          title={t('costs.rejection.title')}
          text={t('costs.rejection.text', { count: rejecting.length, amount: amount(rejecting) })}
          working={reject.isPending}
          error={reject.error}
          onClose={() => setRejecting(null)}
          onReject={(reason) =>
            reject.mutate(
              { ids: idsOf(rejecting), reason },
              {
                onSuccess: () => {
                  setRejecting(null)
                  onDone()
                  void sayDone(t('costs.done.reject', { count: rejecting.length }))
                },
              },
            )
          }
        />
      )}
    </div>
  )
}

const LABELS = {
  submit: 'costs.submit',
  withdraw: 'costs.withdraw',
  approve: 'approval.approve',
  reject: 'approval.reject',
  undoApproval: 'approval.undo',
  delete: 'common.delete',
} as const satisfies Record<CostDeed, string>

function idsOf(costs: readonly CostView[]): CostId[] {
  return costs.map(({ id }) => id)
}

/** The keys of the buttons, and their place in the command palette. */
function useCostKeys(possible: Record<CostDeed, CostView[]>, begin: (deed: CostDeed) => void): void {
  const { t } = useTranslation()
  const latest = useRef(begin)
  useEffect(() => {
    latest.current = begin
  })
  const open = COST_ACTIONS.filter((deed) => possible[deed].length > 0).join()
  const actions = useMemo<Action[]>(() => {
    const can = (deed: CostDeed) =>
      open.split(',').includes(deed) ? { run: () => latest.current(deed) } : {}
    const group = 'views'
    return [
      { id: 'submitCosts', label: t('costs.submit'), group, keys: ['I'], ...can('submit') },
      { id: 'withdrawCosts', label: t('costs.withdraw'), group, keys: ['Shift+I'], ...can('withdraw') },
      { id: 'approveCosts', label: t('approval.approve'), group, keys: ['G'], ...can('approve') },
      { id: 'rejectCosts', label: t('approval.reject'), group, keys: ['A'], ...can('reject') },
      { id: 'undoCostApproval', label: t('approval.undo'), group, keys: ['Shift+G'], ...can('undoApproval') },
      { id: 'deleteCosts', label: t('common.delete'), group, keys: ['Delete'], ...can('delete') },
    ]
  }, [t, open])
  useActions('costActions', actions)
}
