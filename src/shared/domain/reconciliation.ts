import { hundredthsOfHours, hundredthsOfMinutes } from './transfer'

/**
 * How a key stands between Busy and Tripletex. `agrees`: Tripletex holds what it should. `waiting`: on its way. `needsYou`: held
 * back until somebody mends something. `differs`: Tripletex holds something else. `kept`: a person chose to keep what Tripletex
 * holds. `onlyTripletex`: hours that Busy knows nothing of. `notSent`: hours that the transfer choice does not send (yet).
 * `beforeDate`: of a day before the one from which hours count, and none of which Tripletex was told. `elsewhere`: another machine tells
 * Tripletex of them, and it does not hold them yet. `unread`: Tripletex was never asked.
 */
export const reconciliationStates = [
  'agrees',
  'waiting',
  'needsYou',
  'differs',
  'kept',
  'onlyTripletex',
  'notSent',
  'beforeDate',
  'elsewhere',
  'unread',
] as const
export type ReconciliationState = (typeof reconciliationStates)[number]

/**
 * What is known of one key. `busyMinutes`: all hours in Busy; `desiredMinutes`: those that should be in Tripletex. `told`: what
 * Tripletex was last told. `tripletexHours`: what it was last seen to hold, null for nothing; only of meaning where `read`.
 * `counts`: whether its day is one from which hours count, see `countsOn`. `fromHere`: whether this machine tells Tripletex of it.
 */
export type ReconciliationFacts = {
  busyMinutes: number
  desiredMinutes: number
  told: { baseHundredths: number; keptMinutes: number | null; own: boolean } | null
  queued: 'waiting' | 'blocked' | null
  read: boolean
  tripletexHours: number | null
  counts: boolean
  fromHere: () => boolean
}

/**
 * `difference`: hours in Tripletex beyond what should be there, negative where some are missing; null where it was not read, and
 * where it is no business of Busy's.
 */
export function reconcile(facts: ReconciliationFacts): {
  state: ReconciliationState
  difference: number | null
} {
  const { desiredMinutes, told, read, tripletexHours, counts, queued } = facts
  if (!counts && !queued) return { state: 'beforeDate', difference: null }
  const wanted = hundredthsOfMinutes(desiredMinutes) + (told?.own ? told.baseHundredths : 0)
  const difference = read ? (hundredthsOfHours(tripletexHours ?? 0) - wanted) / 100 : null
  return { state: stateOf(facts, difference), difference }
}

function stateOf(facts: ReconciliationFacts, difference: number | null): ReconciliationState {
  const { busyMinutes, desiredMinutes, told, queued, tripletexHours, fromHere } = facts
  if (queued) return queued === 'blocked' ? 'needsYou' : 'waiting'
  const isGone = difference !== null && tripletexHours === null
  if (told && told.keptMinutes !== null && told.keptMinutes === desiredMinutes && !isGone) return 'kept'
  if (difference === null) return desiredMinutes === 0 && !told ? 'notSent' : 'unread'
  const nothingOfOurs = desiredMinutes === 0 && !told?.own
  if (nothingOfOurs && busyMinutes > 0) return 'notSent'
  if (difference === 0) return 'agrees'
  if (desiredMinutes > 0 && !fromHere()) return 'elsewhere'
  return nothingOfOurs && tripletexHours !== null ? 'onlyTripletex' : 'differs'
}
