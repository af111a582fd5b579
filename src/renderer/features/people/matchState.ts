import type { EmployeeMatch } from '@shared/domain/employeeMatch'
import type { Tone } from '../../ui/StateBadge'

/** How a match is coloured; nothing is said of it before employees were pulled. */
export const MATCH_TONE: Record<EmployeeMatch['kind'], Tone | null> = {
  notPulled: null,
  matches: 'good',
  numberMissing: 'warn',
  unknown: 'warn',
  sharedHere: 'bad',
  twiceThere: 'bad',
}

/** Whether hours of somebody with this match can reach Tripletex, as far as it is known. */
export function isMatched({ kind }: EmployeeMatch): boolean {
  return kind === 'matches' || kind === 'notPulled'
}
