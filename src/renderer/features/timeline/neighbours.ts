import type { EntryId } from '@shared/domain/ids'
import type { LocalDay } from '@shared/domain/localDay'
import type { DayEntry, DayView } from '@shared/ipc/timeEntries'

/** What the keyboard can stand on: an entry, or a day without any. */
export type Spot = { day: LocalDay; entry: DayEntry | null }

/** The spots of a day: its entries in time, those without clock times last; the day itself where there is none. */
export function spotsOf(view: DayView): Spot[] {
  if (view.entries.length === 0) return [{ day: view.day, entry: null }]
  return [...view.entries]
    .sort((one, other) => (one.from ?? 1441) - (other.from ?? 1441))
    .map((entry) => ({ day: view.day, entry }))
}

/** The next entry in time, or the one before; null at the end of what is known. Days without entries are passed over. */
export function besideInTime(
  days: readonly DayView[],
  at: { day: LocalDay; id: EntryId | null },
  by: 1 | -1,
): Spot | null {
  const spots = days.flatMap(spotsOf)
  const here = spots.findIndex(({ day, entry }) => (at.id ? entry?.id === at.id : day === at.day))
  if (here < 0) return null
  const ahead = by > 0 ? spots.slice(here + 1) : spots.slice(0, here).reverse()
  return ahead.find(({ entry }) => entry !== null) ?? null
}

/** The nearest in time on the day after, or before; the day itself where it is empty, so that every day can be come to. */
export function onTheDay(view: DayView | undefined, minute: number): Spot | null {
  if (!view) return null
  const distance = ({ entry }: Spot) => Math.abs((entry?.from ?? 1441) - minute)
  return spotsOf(view).reduce((nearest, spot) => (distance(spot) < distance(nearest) ? spot : nearest))
}
