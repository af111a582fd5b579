/** What the table of projects can tell of each; the first is always there. */
export const APPROVAL_COLUMNS = [
  'name',
  'number',
  'customer',
  'people',
  'entries',
  'hours',
  'submitted',
  'approved',
  'planned',
  'logged',
  'billable',
] as const
export type ApprovalColumn = (typeof APPROVAL_COLUMNS)[number]

/** Those that one may do without. */
export const CHOSEN_COLUMNS = APPROVAL_COLUMNS.slice(1)

/** What a column is called. What is logged was not sent, where people send theirs at all: `submission`. */
export function columnName(id: ApprovalColumn, submission: boolean): ApprovalColumn | 'notSent' {
  return id === 'logged' && submission ? 'notSent' : id
}
