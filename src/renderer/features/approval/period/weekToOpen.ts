import { countedMinutes } from '@shared/domain/approvalFigures'
import type { LocalDay } from '@shared/domain/localDay'
import type { ApprovalPerson } from '@shared/ipc/approval'

/** The week of a person that one most likely wants to see: the first with something to approve, else the last with hours, else the last. */
export function weekToOpen({ weeks }: Pick<ApprovalPerson, 'weeks'>): LocalDay | undefined {
  const waiting = weeks.find(({ approvable }) => approvable > 0)
  const latest = weeks.findLast((week) => countedMinutes(week) > 0)
  return (waiting ?? latest ?? weeks.at(-1))?.monday
}
