import { capacityOn } from '../../../src/shared/domain/capacity.ts'
import { type LocalDay, weekOf } from '../../../src/shared/domain/localDay.ts'

/** How Tidslinje writes what is to be worked in the week of a day: `av 37,5 t` in one without holidays. */
export function ofCapacity(day: LocalDay): string {
  const minutes = weekOf(day).days.reduce((sum, each) => sum + capacityOn(each, 450), 0)
  return `av ${(minutes / 60).toLocaleString('nb-NO', { minimumFractionDigits: 1 })} t`
}
