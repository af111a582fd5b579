import { Button } from '@mantine/core'
import type { ApprovalSelection } from '@shared/ipc/approval'
import { useEffect, useMemo, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type Action, useActions } from '../../../app/actions/actions'
import { useBusyMutation, useBusyQuery } from '../../../app/busyClient'
import { useErrorText } from '../../../app/errorText'
import { useFormats } from '../../../app/formats'
import { useHistory } from '../../../app/history/useHistory'
import { showToast } from '../../../app/toast'
import { RejectDialog } from '../RejectDialog'
import { ApproveDialog } from './ApproveDialog'
import { type ChosenHours, leavesOnApproval } from './chosenHours'
import classes from './ProjectView.module.css'

/**
 * What was chosen, and what can be done with it: approve, send back, take approvals back. What leaves for Tripletex, and hours that
 * lie ahead, are asked about first. `offers`: which of these make sense here at all.
 */
export function DecisionBar({
  note,
  chosen,
  offers,
  held = false,
  selectionOf,
  onDone,
}: {
  note: string
  chosen: ChosenHours
  offers: { approve: boolean; reject: boolean; undo: boolean }
  /** Nothing is decided now: what would be decided about is being changed. */
  held?: boolean
  selectionOf: (action: 'approve' | 'undo') => ApprovalSelection | null
  onDone: () => void
}) {
  const { t } = useTranslation()
  const { hours } = useFormats()
  const errorText = useErrorText()
  const { sayDone } = useHistory()
  const { data: integration } = useBusyQuery('integration.status', undefined)
  const [asking, setAsking] = useState<'approve' | 'reject' | null>(null)
  const approve = useBusyMutation('approval.approve')
  const undo = useBusyMutation('approval.undo')
  const leaves = integration !== undefined && leavesOnApproval(integration, chosen)
  const toApprove = offers.approve && !held && chosen.approvable > 0 ? selectionOf('approve') : null
  const toUndo = offers.undo && !held && chosen.undoable > 0 ? selectionOf('undo') : null
  const sayWhy = (error: unknown) => void showToast({ message: errorText(error), tone: 'bad' })

  const approveNow = (onError: (error: unknown) => void) => {
    if (!toApprove || approve.isPending) return
    const { ahead } = chosen
    approve.mutate(toApprove, {
      onError,
      onSuccess: ({ minutes }) => {
        setAsking(null)
        onDone()
        const facts = { hours: hours(minutes), planned: hours(ahead) }
        void sayDone(t(ahead > 0 ? 'approvalProject.approvedOfPlanned' : 'approvalProject.approved', facts))
      },
    })
  }
  const onApprove = () => {
    approve.reset()
    if (leaves || chosen.ahead > 0) setAsking('approve')
    else approveNow(sayWhy)
  }
  const onUndo = () => {
    if (!toUndo || undo.isPending) return
    undo.mutate(toUndo, {
      onError: sayWhy,
      onSuccess: ({ minutes }) => {
        onDone()
        void sayDone(t('approvalProject.undone', { hours: hours(minutes) }))
      },
    })
  }
  const onReject = () => setAsking('reject')
  const canReject = offers.reject && !held && chosen.rejectIds.length > 0
  useDecisionActions({
    approve: toApprove ? onApprove : undefined,
    undo: toUndo ? onUndo : undefined,
    reject: canReject ? onReject : undefined,
  })
  return (
    <div className={classes.decisions}>
      <span role="status" className={classes.note}>
        {note}
      </span>
      {offers.undo && (
        <Button aria-keyshortcuts="Shift+G" disabled={!toUndo} onClick={onUndo}>
          {t('approval.undo')}
        </Button>
      )}
      {offers.reject && (
        <Button aria-keyshortcuts="A" disabled={!canReject} onClick={onReject}>
          {t('approval.reject')}
        </Button>
      )}
      {offers.approve && (
        <Button variant="filled" aria-keyshortcuts="G" disabled={!toApprove} onClick={onApprove}>
          {t('approval.approve')}
        </Button>
      )}
      <ApproveDialog
        opened={asking === 'approve'}
        chosen={chosen}
        leaves={leaves}
        working={approve.isPending}
        error={approve.error}
        onConfirm={() => approveNow(() => {})}
        onClose={() => setAsking(null)}
      />
      {asking === 'reject' && (
        <RejectDialog
          name={null}
          ids={chosen.rejectIds}
          minutes={chosen.rejectable}
          onClose={() => setAsking(null)}
          onRejected={({ minutes }) => {
            setAsking(null)
            onDone()
            void sayDone(t('approvalProject.rejected', { hours: hours(minutes) }))
          }}
        />
      )}
    </div>
  )
}

type Run = (() => void) | undefined

/** The keys of the buttons, and their place in the command palette. */
function useDecisionActions(runs: { approve: Run; undo: Run; reject: Run }): void {
  const { t } = useTranslation()
  const latest = useRef(runs)
  useEffect(() => {
    latest.current = runs
  })
  const [approves, undoes, rejects] = [runs.approve, runs.undo, runs.reject].map((run) => run !== undefined)
  const actions = useMemo<Action[]>(() => {
    const run = (name: keyof typeof runs, can: boolean | undefined) =>
      can ? { run: () => latest.current[name]?.() } : {}
    return [
      {
        id: 'approveChosen',
        label: t('approval.approve'),
        group: 'views',
        keys: ['G'],
        ...run('approve', approves),
      },
      {
        id: 'undoApproval',
        label: t('approval.undo'),
        group: 'views',
        keys: ['Shift+G'],
        ...run('undo', undoes),
      },
      {
        id: 'rejectChosen',
        label: t('approval.reject'),
        group: 'views',
        keys: ['A'],
        ...run('reject', rejects),
      },
    ]
  }, [t, approves, undoes, rejects])
  useActions('approvalDecisions', actions)
}
