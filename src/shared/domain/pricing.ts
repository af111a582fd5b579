import { exhaustive } from '../exhaustive'
import type { PersonId, WorkTypeId } from './ids'
import type { PriceSetup } from './projectSetup'

/** The prices that stand on a project, in øre per hour. */
export type ProjectPrices = {
  priceSetup: PriceSetup
  priceOre: number | null
  ofWorkTypes: PriceList<WorkTypeId>
  ofPeople: PriceList<PersonId>
}

type PriceList<Id> = Pick<ReadonlyMap<Id, number | null>, 'get'>

/** What was said of the price of a work type on a project. */
type SaidOfPrice = { priceOre: number | null; priceCleared: boolean } | undefined

/** Whether somebody gave a work type a price on a project, or took it away: then no standard price is filled in there any more. */
export function saysOfPrice(said: SaidOfPrice): boolean {
  return said !== undefined && (said.priceOre !== null || said.priceCleared)
}

/** The price of a work type on a project that is priced by work type, where `standardOre` is what would be filled in. */
export function workTypePrice(said: SaidOfPrice, standardOre: number | null): number | null {
  return said && saysOfPrice(said) ? said.priceOre : standardOre
}

/**
 * What an hour costs, in øre; null: it has no price. What stands on the project decides, by its setup alone: none of its
 * other prices is fallen back on.
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
export type PricedHours = { workTypeId: WorkTypeId | null; minutes: number; priceOre: number | null }

/** All hours with one work type at one price, and what they come to. `ore` null: they have no price. */
export type PricedLine = PricedHours & { ore: number | null }

/**
 * Hours as the lines that are charged for: what has one work type and one price is put together before it is rounded, so that it
 * does not matter how it was divided into entries. Every amount is a sum of such lines, so that each total is the sum of its parts.
 */
export function pricedLines(hours: readonly PricedHours[]): PricedLine[] {
  const lines = new Map<string, PricedLine>()
  for (const { workTypeId, priceOre, minutes } of hours) {
    const key = `${workTypeId ?? ''}|${priceOre ?? ''}`
    const all = minutes + (lines.get(key)?.minutes ?? 0)
    const ore = priceOre === null ? null : amountOf(all, priceOre)
    lines.set(key, { workTypeId, priceOre, minutes: all, ore })
  }
  return [...lines.values()]
}

/** What hours come to, as the sum of their lines. `unpricedMinutes`: those that have no price, and count nothing. */
export function totalOf(hours: readonly PricedHours[]): { ore: number; unpricedMinutes: number } {
  const total = { ore: 0, unpricedMinutes: 0 }
  for (const { ore, minutes } of pricedLines(hours)) {
    if (ore === null) total.unpricedMinutes += minutes
    else total.ore += ore
  }
  return total
}
