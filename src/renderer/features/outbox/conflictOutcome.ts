import type { ConflictChoice } from '@shared/domain/conflict'
import { exhaustive } from '@shared/exhaustive'
import type { Conflict } from '@shared/ipc/sync'

/** Hours as Tripletex has them, in whole minutes for people. */
export function minutesOfHours(hours: number): number {
  return Math.round(hours * 60)
}

/** The minutes that stand in Tripletex after a choice. */
export function conflictOutcome({ ours, theirs }: Conflict, choice: ConflictChoice): number {
  switch (choice) {
    case 'keepTripletex':
      return minutesOfHours(theirs)
    case 'useBusy':
      return ours
    case 'addUp':
      return ours + minutesOfHours(theirs)
    default:
      return exhaustive(choice)
  }
}
