import type { EntryStatus } from './timeEntry'

/** The steps that move an entry between states. */
export type EntryAction =
  | 'submit'
  | 'withdraw'
  | 'approve'
  | 'reject'
  | 'undoApproval'
  | 'putOnOrder'
  | 'takeOffOrder'

/**
 * One table: from which state each step starts, and where it ends. Product: sections on submission, approval and orders. What comes on
 * an order without being approved, as the company may want, is again what it was when it is taken off, see `domain/orders/orderable`.
 */
const TRANSITIONS: Record<EntryAction, { from: readonly EntryStatus[]; to: EntryStatus }> = {
  submit: { from: ['logged'], to: 'submitted' },
  withdraw: { from: ['submitted'], to: 'logged' },
  approve: { from: ['logged', 'submitted'], to: 'approved' },
  reject: { from: ['submitted'], to: 'logged' },
  undoApproval: { from: ['approved'], to: 'submitted' },
  putOnOrder: { from: ['logged', 'submitted', 'approved'], to: 'onOrder' },
  takeOffOrder: { from: ['onOrder'], to: 'approved' },
}

/** The state after `action`, or `null` when the entry is not in a state that it starts from. */
export function nextStatus(status: EntryStatus, action: EntryAction): EntryStatus | null {
  const transition = TRANSITIONS[action]
  return transition.from.includes(status) ? transition.to : null
}
