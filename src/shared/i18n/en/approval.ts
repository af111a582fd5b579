import type { Catalogue } from '../catalogue'

export const approval: Catalogue['approval'] = {
  title: 'Approve',
  view: 'View',
  period: 'Period',
  project: 'Project',
  approve: 'Approve',
  reject: 'Reject',
  undo: 'Undo approval',
}
