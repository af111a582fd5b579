import type { EntryId } from '@shared/domain/ids'
import type { LocalDay } from '@shared/domain/localDay'
import type { ApprovalPersonWeek, Decided } from '@shared/ipc/approval'
import { useRef, useState } from 'react'
import { callBusy } from '../../../../app/busyClient'
import { useApprovalDone } from '../useApprovalDone'
import { entriesOf, selectionOf } from './weekModel'

export type Decisions = {
  approve: readonly EntryId[]
  reject: readonly EntryId[]
  undo: readonly EntryId[]
}

/** What can be decided about now: of what is ticked, or of the whole week where nothing is. */
function decidable(view: ApprovalPersonWeek, ticked: ReadonlySet<EntryId>): Decisions {
  const chosen = (ids: readonly EntryId[]) => (ticked.size === 0 ? ids : ids.filter((id) => ticked.has(id)))
  return { approve: chosen(view.approvable), reject: chosen(view.rejectable), undo: chosen(view.undoable) }
}

/** Decides about a person's week. A press while another is under way means nothing. */
export function useDecisions(
  view: ApprovalPersonWeek,
  monday: LocalDay,
  ticked: ReadonlySet<EntryId>,
  onDone: () => void,
) {
  const { done, refused } = useApprovalDone()
  const underWay = useRef(false)
  const [rejecting, setRejecting] = useState(false)
  const open = decidable(view, ticked)
  const once = async (what: 'approved' | 'undone', work: () => Promise<Decided>) => {
    if (underWay.current) return
    underWay.current = true
    try {
      const decided = await work()
      onDone()
      done(what, decided)
    } catch (error) {
      refused(error)
    }
    underWay.current = false
  }
  const selection = (ids: readonly EntryId[]) =>
    selectionOf({ personId: view.personId, monday }, entriesOf(view), ids, ticked.size > 0)
  return {
    open,
    rejecting,
    setRejecting,
    approve: () => {
      if (open.approve.length > 0)
        void once('approved', () => callBusy('approval.approve', selection(open.approve)))
    },
    undo: () => {
      if (open.undo.length > 0) void once('undone', () => callBusy('approval.undo', selection(open.undo)))
    },
  }
}
