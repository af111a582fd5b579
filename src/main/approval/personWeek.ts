import type { ApprovalAction } from '@shared/domain/approval'
import type { PersonId } from '@shared/domain/ids'
import type { LocalDay } from '@shared/domain/localDay'
import { may } from '@shared/domain/roles'
import type { Person } from '@shared/ipc/app'
import type { ApprovalPersonWeek } from '@shared/ipc/approval'
import { type BusyError, busyError } from '@shared/ipc/errors'
import { err, ok, type Result } from '@shared/result'
import { actorOf } from '../people/actor'
import type { Services } from '../services'
import { weekView } from '../time/weekView'
import { approvalObstacles } from './decide'

/** Somebody's week, for those who may see their time, with what can be decided about each entry. */
export function approvalPersonWeek(
  services: Pick<Services, 'store' | 'clock'>,
  person: Person,
  { personId, day }: { personId: PersonId; day: LocalDay },
): Result<ApprovalPersonWeek, BusyError> {
  const of = services.store.people.get(personId)
  if (!of) return err(busyError('notFound'))
  if (!may(actorOf(services.store, person), 'seeTimeOf', { personId })) return err(busyError('forbidden'))
  const week = weekView(services, of, day)
  const entries = week.days.flatMap((each) => each.entries)
  const obstacleOf = approvalObstacles(services, person, false)
  const open = (action: ApprovalAction) =>
    entries.filter((entry) => obstacleOf(entry, action) === null).map(({ id }) => id)
  return ok({
    personId,
    name: of.name,
    week,
    approvable: open('approve'),
    rejectable: open('reject'),
    undoable: open('undoApproval'),
  })
}
