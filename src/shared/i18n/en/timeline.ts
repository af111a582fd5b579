import type { Catalogue } from '../catalogue'

export const timeline: Catalogue['timeline'] = {
  week: 'Week {{week}}',
  previousWeek: 'Previous week',
  nextWeek: 'Next week',
  today: 'Today',
  newEntry: 'New entry',
  submit: 'Submit for approval',
  addOnDay: 'Log hours on {{day}}',
  of: 'of {{hours}}',
  billable: 'billable',
  notSubmitted: 'not submitted',
  planned: 'planned',
  incomplete_one: '1 has no work type',
  incomplete_other: '{{count}} have no work type',
  emptyTitle: 'No hours this week yet',
  emptyText: 'Log hours with “New entry”, or start the timer and let it count while you work.',
  emptyTitlePast: 'No hours were logged this week',
  emptyTextPast: 'Something to add afterwards? Choose a day, or use “New entry”.',
  missingWorkType: 'No work type',
  loading: 'Fetching the week …',
}

export const entryState: Catalogue['entryState'] = {
  planned: 'Planned',
  submitted: 'Submitted for approval',
  approved: 'Approved',
  onOrder: 'On an order',
  waiting: 'Waiting to be sent to Tripletex',
  sent: 'Transferred to Tripletex',
  kept: 'Kept what Tripletex has',
  needsYou: 'Needs you before it can be transferred',
}

export const entryAction: Catalogue['entryAction'] = {
  withdraw: 'Withdraw',
  deleted: '{{what}} · {{hours}} deleted',
  withdrawn: '{{what}} · {{hours}} withdrawn',
  saved: 'Saved on {{day}}',
  show: 'Show',
}

export const history: Catalogue['history'] = {
  nothingToUndo: 'Nothing to undo',
  nothingToRedo: 'Nothing to redo',
  undone: 'Undone: {{what}}',
  takenBack: 'Undone: submission. Hours that were transferred are taken out of Tripletex again.',
  redone: 'Redone: {{what}}',
  create: 'new entry',
  change: 'change',
  delete: 'deletion',
  submit: 'submission',
  withdraw: 'withdrawal',
  timer: 'timer',
  move: 'move',
  resize: 'new length',
  copy: 'copy',
  split: 'split',
  overlap: 'overlap',
  restore: 'restore',
  cell: 'hours in Week',
  copyWeek: 'copy of last week',
  weekRow: 'row in Week',
  absence: 'answer about an absence',
}

export const submit: Catalogue['submit'] = {
  title: 'Submit for approval',
  confirm: 'Submit for approval',
  total: 'Submitted now',
  nothing: 'There are no hours to submit this week',
  nothingText:
    'Everything logged is already submitted. Planned hours can be submitted once their time has passed.',
  notSendable: 'Cannot be submitted yet',
  reasonPlanned: 'Planned: the time has not passed yet',
  reasonIncomplete: 'No work type',
  complete: 'Complete',
  sent: '{{hours}} submitted for approval',
  leavesLocal: 'The hours stay on this computer. Busy is not connected to Tripletex.',
  leavesNever: 'Nothing is sent to Tripletex: hour transfer is off.',
  leavesNow:
    'The total per project, work type and day is sent to Tripletex. Without a network it waits in Outbox. Descriptions and clock times stay here.',
  leavesOnApproval: 'Nothing is sent to Tripletex now. The hours are transferred when they are approved.',
  leavesOnOrder: 'Nothing is sent to Tripletex now. The hours are transferred when the order is finished.',
}
