import type { OutboxItem, OutboxReasonCode } from '@shared/ipc/sync'

/**
 * What the one button beside a reason does. `pull` mends what Busy knows of Tripletex's rules once they were changed there;
 * `choose` is the choice between hours of Busy's and of others.
 */
export type Remedy = 'retry' | 'profile' | 'integrations' | 'timeline' | 'pull' | 'choose'

const REMEDIES: Record<OutboxReasonCode, Remedy> = {
  offline: 'retry',
  answerUnknown: 'retry',
  rateLimited: 'retry',
  serverError: 'retry',
  revision: 'retry',
  unexpectedAnswer: 'retry',
  internal: 'retry',
  locked: 'retry',
  refused: 'retry',
  keyMissing: 'integrations',
  forbidden: 'integrations',
  employeeNumberMissing: 'profile',
  employeeUnknown: 'profile',
  employeeNumberShared: 'profile',
  projectUnknown: 'timeline',
  workTypeUnknown: 'timeline',
  tooManyHours: 'timeline',
  employeeMayNotRegister: 'pull',
  projectClosed: 'pull',
  projectNotStarted: 'pull',
  projectEnded: 'pull',
  notParticipant: 'pull',
  workTypeNotAllowed: 'pull',
  commentRequired: 'pull',
  foreignHours: 'choose',
}

/** What a person can do about an item that has not left; null where nothing holds it back. */
export function remedyOf(item: OutboxItem): Remedy | null {
  return item.reason && REMEDIES[item.reason.code]
}

/** Whether «Prøv nå» stands in the item's line: not where it stands beside the reason, and not while a choice can be undone. */
export function hasRetryInLine(item: OutboxItem): boolean {
  if (item.state === 'sent' || item.state === 'cancelled' || item.state === 'sending') return false
  if (item.resolution) return false
  return !(item.state === 'blocked' && remedyOf(item) === 'retry')
}
