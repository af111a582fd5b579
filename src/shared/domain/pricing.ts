import { exhaustive } from '../exhaustive'
import type { PersonId, WorkTypeId } from './ids'
import type { PriceSetup } from './projectSetup'

/** The prices that stand on a project, in øre per hour. */
export type ProjectPrices = {
  priceSetup: PriceSetup
  priceOre: number | null
  ofWorkTypes: ReadonlyMap<WorkTypeId, number | null>
  ofPeople: ReadonlyMap<PersonId, number | null>
}

/**
 * What an hour costs, in øre; null: it has no price. What stands on the project decides, by its setup alone: prices of the
 * company or of the work type only fill it in, and are never fallen back on.
 */
export function priceOf(
  { priceSetup, priceOre, ofWorkTypes, ofPeople }: ProjectPrices,
  hour: { workTypeId: WorkTypeId | null; personId: PersonId },
): number | null {
  switch (priceSetup) {
    case 'project':
      return priceOre
    case 'workType':
      return (hour.workTypeId && ofWorkTypes.get(hour.workTypeId)) ?? null
    case 'person':
      return ofPeople.get(hour.personId) ?? null
    default:
      return exhaustive(priceSetup)
  }
}

/** Øre for minutes at a price per hour, rounded half up. Exact for any total that a project can come to. */
export function amountOf(minutes: number, oreAnHour: number): number {
  const sixtieths = minutes * oreAnHour + 30
  return (sixtieths - (sixtieths % 60)) / 60
}

/** Hours with the price of each; null: they have none. */
export type PricedHours = { minutes: number; priceOre: number | null }

/**
 * What hours come to. Those of one price are put together before they are rounded, so that it does not matter how they were
 * divided into entries. `unpricedMinutes`: those that have no price, and count nothing.
 */
export function totalOf(hours: readonly PricedHours[]): { ore: number; unpricedMinutes: number } {
  const minutesAt = new Map<number | null, number>()
  for (const { minutes, priceOre } of hours) {
    minutesAt.set(priceOre, (minutesAt.get(priceOre) ?? 0) + minutes)
  }
  let ore = 0
  for (const [price, minutes] of minutesAt) if (price !== null) ore += amountOf(minutes, price)
  return { ore, unpricedMinutes: minutesAt.get(null) ?? 0 }
}
