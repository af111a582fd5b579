import { amountOf } from '../pricing'

/**
 * What the parts of hours at one price come to, where the whole is rounded once, as on an order: the parts sum up to just what the
 * whole comes to, and none is an øre or more from what it would be by itself.
 */
export function shareOut(minutes: readonly number[], oreAnHour: number): number[] {
  let before = 0
  let ore = 0
  return minutes.map((part) => {
    before += part
    const upToHere = amountOf(before, oreAnHour)
    const share = upToHere - ore
    ore = upToHere
    return share
  })
}
