import { busyErrorOf } from '../../app/busyClient'
import { wishForCard } from './focusWish'

/** Leads to the question about an absence where that is why a call was refused; answers whether it was. */
export function answerFirst(thrown: unknown): boolean {
  const waits = busyErrorOf(thrown).code === 'absenceWaits'
  if (waits) wishForCard()
  return waits
}
