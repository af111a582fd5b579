import type { ApprovalEntry } from '@shared/ipc/approval'

/** Where an entry stands, as its row says it. `notSent`: its person has not submitted it; `logged`: nobody has to. */
export type EntryState = 'notSent' | 'logged' | 'rejected' | 'submitted' | 'approved' | 'onOrder' | 'planned'

/** `submission`: whether people submit their hours here. Where they do not, what is logged waits as soon as it can be approved. */
export function entryState(
  {
    status,
    planned,
    decision,
    approvable,
  }: Pick<ApprovalEntry, 'status' | 'planned' | 'decision' | 'approvable'>,
  submission: boolean,
): EntryState {
  if (status === 'approved' || status === 'onOrder') return status
  if (planned) return 'planned'
  if (status === 'submitted') return status
  if (decision?.kind === 'rejected') return 'rejected'
  if (submission) return 'notSent'
  return approvable ? 'submitted' : 'logged'
}
