import type { Catalogue } from '../catalogue'

export const approval: Catalogue['approval'] = {
  title: 'Approve',
  view: 'View',
  period: 'Period',
  project: 'Project',
  approve: 'Approve',
  reject: 'Reject',
  undo: 'Undo approval',
  rejection: {
    title: 'Reject hours',
    text_one: '1 entry ({{hours}}) goes back to {{name}} with the reason, and can be changed again.',
    text_other:
      '{{count, number}} entries ({{hours}}) go back to {{name}} with the reason, and can be changed again.',
    whoever_one: 'the employee',
    whoever_other: 'the employees',
    reason: 'Reason',
    placeholder: 'What needs to be mended?',
    reasonMissing: 'Write a reason, so that the employee knows what needs to be mended.',
    reasonTooLong: 'The reason is too long. It can have at most {{most}} characters.',
  },
}
