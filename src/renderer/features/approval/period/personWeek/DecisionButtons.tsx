import { Button } from '@mantine/core'
import { weekOf } from '@shared/domain/localDay'
import type { ApprovalPersonWeek } from '@shared/ipc/approval'
import { useTranslation } from 'react-i18next'
import { onePress } from '../../../../ui/onePress'
import classes from './PersonWeekView.module.css'
import type { Decisions } from './useDecisions'
import type { WayOn } from './waysOn'

/** What can be done with what is ticked, or with the whole week, and the way to the next one that waits. */
export function DecisionButtons({
  view,
  open,
  someTicked,
  canApprove,
  next,
  approve,
  reject,
  undo,
  goOn,
}: {
  view: ApprovalPersonWeek
  open: Decisions
  someTicked: boolean
  /** Whether there is anybody whose hours whoever looks approves. */
  canApprove: boolean
  next: WayOn | null
  approve: () => void
  reject: () => void
  undo: () => void
  goOn: (way: WayOn) => void
}) {
  const { t } = useTranslation()
  const offers = {
    approve: view.approvable.length > 0,
    reject: view.rejectable.length > 0,
    undo: view.undoable.length > 0,
  }
  const isDone = canApprove && !offers.approve && next === null
  return (
    <div className={classes.buttons}>
      {isDone && <span className={classes.allDone}>{t('approvalPeriod.ofPerson.allDone')}</span>}
      {offers.undo && (
        <Button disabled={open.undo.length === 0} onClick={onePress(undo)}>
          {t('approvalPeriod.ofPerson.undo')}
        </Button>
      )}
      {offers.reject && (
        <Button disabled={open.reject.length === 0} aria-keyshortcuts="A" onClick={onePress(reject)}>
          {t(someTicked ? 'approvalPeriod.ofPerson.reject' : 'approvalPeriod.ofPerson.rejectWeek')}
        </Button>
      )}
      {next && (
        <Button
          variant={offers.approve ? 'default' : 'filled'}
          aria-keyshortcuts="J"
          data-next
          title={t('approvalPeriod.ofPerson.nextWaitingIs', {
            name: next.name,
            week: weekOf(next.monday).week,
          })}
          onClick={onePress(() => goOn(next))}
        >
          {t('approvalPeriod.ofPerson.nextWaiting')}
        </Button>
      )}
      {offers.approve && (
        <Button
          variant="filled"
          disabled={open.approve.length === 0}
          aria-keyshortcuts="G"
          onClick={onePress(approve)}
        >
          {t(someTicked ? 'approvalPeriod.ofPerson.approve' : 'approvalPeriod.ofPerson.approveWeek')}
        </Button>
      )}
    </div>
  )
}
