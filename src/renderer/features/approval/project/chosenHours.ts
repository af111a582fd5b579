import type { EntryId } from '@shared/domain/ids'
import type { ApprovalEntry, ApprovalProject, ProjectFilter } from '@shared/ipc/approval'
import type { IntegrationStatus } from '@shared/ipc/integration'

/** Minutes of what was chosen, by what can be done with them. `ahead`, `unsubmitted`: of those that can be approved. */
export type ChosenHours = {
  approvable: number
  ahead: number
  unsubmitted: number
  undoable: number
  rejectable: number
  rejectIds: EntryId[]
}

/** What can be done with projects as a whole. They are not sent back as such: a reason is about some hours. */
export function hoursOfProjects(projects: readonly ApprovalProject[]): ChosenHours {
  const sum = (of: (project: ApprovalProject) => number) =>
    projects.reduce((total, project) => total + of(project), 0)
  return {
    approvable: sum(({ approvable }) => approvable),
    ahead: sum(({ approvableAhead }) => approvableAhead),
    unsubmitted: sum(({ approvableUnsent }) => approvableUnsent),
    undoable: sum(({ undoable }) => undoable),
    rejectable: 0,
    rejectIds: [],
  }
}

/** What can be done with entries. */
export function hoursOfEntries(entries: readonly ApprovalEntry[]): ChosenHours {
  const sum = (which: (entry: ApprovalEntry) => boolean) =>
    entries.reduce((total, entry) => total + (which(entry) ? entry.minutes : 0), 0)
  return {
    approvable: sum(({ approvable }) => approvable),
    ahead: sum(({ approvable, planned }) => approvable && planned),
    unsubmitted: sum(({ approvable, status }) => approvable && status !== 'submitted'),
    undoable: sum(({ undoable }) => undoable),
    rejectable: sum(({ rejectable }) => rejectable),
    rejectIds: entries.filter(({ rejectable }) => rejectable).map(({ id }) => id),
  }
}

/** Whether something of what would be approved leaves for Tripletex then: all of it, or what was never submitted. */
export function leavesOnApproval(
  { connection, transferChoice }: Pick<IntegrationStatus, 'connection' | 'transferChoice'>,
  { unsubmitted }: ChosenHours,
): boolean {
  if (connection === null) return false
  return transferChoice === 'onApproval' || (transferChoice === 'onSubmission' && unsubmitted > 0)
}

/** Which decisions make sense among hours of a state. `reject`: whether hours can be sent back here at all. */
export function offered(
  state: ProjectFilter['state'],
  reject: boolean,
): { approve: boolean; reject: boolean; undo: boolean } {
  const open = state !== 'approved'
  return { approve: open, reject: open && reject, undo: state !== 'notApproved' }
}
