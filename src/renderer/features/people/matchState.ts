import type { EmployeeMatch } from '@shared/domain/employeeMatch'
import type { Tone } from '../../ui/StateBadge'

/** A match by one word: somebody who matches may still not be allowed to register hours in Tripletex. */
export type MatchWord = EmployeeMatch['kind'] | 'mayNotRegister'

export function matchWord(match: EmployeeMatch): MatchWord {
  return match.kind === 'matches' && !match.employee.mayRegisterHours ? 'mayNotRegister' : match.kind
}

/** How a match is coloured; nothing is said of it before employees were pulled. */
export const MATCH_TONE: Record<MatchWord, Tone | null> = {
  notPulled: null,
  matches: 'good',
  mayNotRegister: 'warn',
  numberMissing: 'warn',
  unknown: 'warn',
  sharedHere: 'bad',
  twiceThere: 'bad',
}

/** Whether hours of somebody with this match can reach Tripletex, as far as it is known. */
export function isMatched(match: EmployeeMatch): boolean {
  const word = matchWord(match)
  return word === 'matches' || word === 'notPulled'
}
