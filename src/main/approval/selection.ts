import type { ApprovalAction } from '@shared/domain/approval'
import { addDays } from '@shared/domain/localDay'
import type { TimeEntry } from '@shared/domain/timeEntry'
import { exhaustive } from '@shared/exhaustive'
import type { Person } from '@shared/ipc/app'
import type { ApprovalSelection, Decided } from '@shared/ipc/approval'
import { type BusyError, busyError } from '@shared/ipc/errors'
import { err, ok, type Result } from '@shared/result'
import type { Services } from '../services'
import { approvalObstacles, decide } from './decide'

/**
 * Approves what was chosen, or takes its approval back. Of whole weeks and projects, just what it can be done with now;
 * refused with `changedSinceShown` where that is no longer what the person saw. Hours that lie ahead are approved by project only.
 */
export function decideSelection(
  services: Services,
  person: Person,
  action: Extract<ApprovalAction, 'approve' | 'undoApproval'>,
  selection: ApprovalSelection,
): Result<Decided, BusyError> {
  const ahead = selection.kind !== 'weeks'
  const found = chosenEntries(services, selection)
  if (!found.ok) return found
  const obstacleOf = approvalObstacles(services, person, ahead)
  const open =
    selection.kind === 'entries'
      ? found.value
      : found.value.filter((entry) => obstacleOf(entry, action) === null)
  const minutes = open.reduce((sum, entry) => sum + entry.minutes, 0)
  if (minutes !== (selection.minutes ?? minutes)) return err(busyError('changedSinceShown'))
  return decide(services, person, action, open, { ahead })
}

/** The entries with these ids; `notFound` where one is gone. */
export function entriesOf(
  { store }: Pick<Services, 'store'>,
  ids: readonly TimeEntry['id'][],
): Result<TimeEntry[], BusyError> {
  const wanted = [...new Set(ids)]
  const found = store.entries.many(wanted)
  return found.length === wanted.length ? ok(found) : err(busyError('entryGone'))
}

function chosenEntries(services: Services, selection: ApprovalSelection): Result<TimeEntry[], BusyError> {
  const { approvals } = services.store
  switch (selection.kind) {
    case 'entries':
      return entriesOf(services, selection.ids)
    case 'weeks':
      return ok(
        approvals.ofDays(
          selection.weeks.map(({ personId, monday }) => ({ personId, from: monday, to: addDays(monday, 6) })),
        ),
      )
    case 'projects':
      return ok(approvals.passing(selection.filter))
    default:
      return exhaustive(selection)
  }
}
