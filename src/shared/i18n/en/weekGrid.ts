import type { Catalogue } from '../catalogue'

export const weekGrid: Catalogue['weekGrid'] = {
  label: 'Hours by project and day',
  row: 'Project and work type',
  sum: 'Total',
  againstCapacity: 'against capacity',
  overCapacity: 'over capacity',
  incomplete: '{{hours}} without work type',
  newRow: 'New row',
  addRow: 'Add',
  removeRow: 'Remove row',
  copyRows: 'Copy last week’s rows',
  copyHours: 'Copy last week’s hours',
  rowsCopied_one: '1 row copied from last week',
  rowsCopied_other: '{{count}} rows copied from last week',
  hoursCopied: '{{hours}} copied from last week.',
  written: '{{cell}}: {{hours}} logged.',
  leftOut_one: '1 entry was left out: its cell has hours, or its project does not take them.',
  leftOut_other:
    '{{count}} entries were left out: their cells have hours, or their projects do not take them.',
  comment: 'Comment',
  commentIs: 'Comment: {{comment}}',
  commentElsewhere:
    'The cell has several entries, or they are locked. Change their descriptions in Timeline.',
  editCell: 'Edit cell',
  clearCell: 'Clear cell',
  moveCells: 'Move between cells',
  nextCell: 'Next cell in the row',
  cellBelow: 'The cell below',
  showInTimeline: 'Show in Timeline',
  locked: '{{hours}} submitted or approved',
  closed: '{{reason}}. New entries cannot be put here.',
  onlyCorrected: '{{reason}}. What is logged can be corrected, but new entries cannot be put here.',
  emptyTitle: 'No rows this week yet',
  emptyText:
    'Add a row with a project and a work type, or take them from last week. Then write the hours in the cells.',
}
