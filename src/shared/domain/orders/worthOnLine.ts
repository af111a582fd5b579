import { sharedOut } from '../shareOut'
import { hundredthsOfMinutes } from '../transfer'
import { lineAmounts } from './lineAmounts'

/** What an hour of a line costs, and what is taken off. */
type HourPrice = { unitPriceOre: number; discountBasisPoints: number }

/** Hours of a draft as far as their part of a line goes. `lineKey` null: they are on none. */
export type HoursOnLine = {
  id: string
  minutes: number
  billedMinutes: number | null
  lineKey: string | null
}

/** What minutes come to in øre, as one line. */
export function worthOfMinutes(minutes: number, price: HourPrice): number {
  return lineAmounts({ ...price, quantityHundredths: hundredthsOfMinutes(minutes), vatBasisPoints: 0 }).netOre
}

/**
 * What minutes add to a line that has `others` without them, in øre. The hours of a line are rounded together, so that only this, and
 * not what they would come to by themselves, is what the line loses when nothing is billed for them.
 */
export function worthBeside(others: number, minutes: number, price: HourPrice): number {
  return worthOfMinutes(others + minutes, price) - worthOfMinutes(others, price)
}

/**
 * What chosen hours of a draft come to before they are written down, for each of the lines that they are on; null where some are on
 * none. `all`: the hours that are on the draft's lines.
 */
export function worthByLine<Hours extends HoursOnLine>(
  chosen: readonly Hours[],
  all: readonly HoursOnLine[],
  priceOf: (lineKey: string) => HourPrice | undefined,
): { hours: Hours[]; ore: number }[] | null {
  const ids = new Set(chosen.map(({ id }) => id))
  const others = new Map<string, number>()
  for (const { id, lineKey, minutes, billedMinutes } of all) {
    if (lineKey === null || ids.has(id)) continue
    others.set(lineKey, (others.get(lineKey) ?? 0) + (billedMinutes ?? minutes))
  }
  const found: { hours: Hours[]; ore: number }[] = []
  for (const [lineKey, hours] of Map.groupBy(chosen, (each) => each.lineKey)) {
    const price = lineKey === null ? undefined : priceOf(lineKey)
    if (lineKey === null || !price) return null
    const minutes = hours.reduce((sum, each) => sum + each.minutes, 0)
    found.push({ hours, ore: worthBeside(others.get(lineKey) ?? 0, minutes, price) })
  }
  return found
}

/**
 * Shares out what is billed for hours of several lines: first to the lines by what the hours come to there, then by their minutes, so
 * that each line bills just its share.
 */
export function billedShares<Id extends string>(
  ore: number,
  lines: readonly { hours: readonly { id: Id; minutes: number }[]; ore: number }[],
): Map<Id, number> {
  const ofLines = sharedOut(
    ore,
    lines.map((line) => Math.max(0, line.ore)),
  )
  const shares = new Map<Id, number>()
  lines.forEach(({ hours }, line) => {
    const ofHours = sharedOut(
      ofLines[line] ?? 0,
      hours.map(({ minutes }) => minutes),
    )
    hours.forEach(({ id }, at) => {
      shares.set(id, ofHours[at] ?? 0)
    })
  })
  return shares
}
