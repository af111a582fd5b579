import { addDays, type LocalDay, weekdayOf, weekOf } from '@shared/domain/localDay'

/** The weeks to choose days in: the one of `first`, and those after it. */
export function weeksFrom(first: LocalDay, count: number): { week: number; days: LocalDay[] }[] {
  return Array.from({ length: count }, (_, index) => weekOf(addDays(first, index * 7)))
}

/** Which day a key moves to from another one; null where it means something else. */
export function movedDay(day: LocalDay, key: string): LocalDay | null {
  switch (key) {
    case 'ArrowLeft':
      return addDays(day, -1)
    case 'ArrowRight':
      return addDays(day, 1)
    case 'ArrowUp':
      return addDays(day, -7)
    case 'ArrowDown':
      return addDays(day, 7)
    case 'Home':
      return weekOf(day).days[0] ?? null
    case 'End':
      return weekOf(day).days[6] ?? null
    default:
      return null
  }
}

/** The working days of a day's week that come after it. */
export function restOfWeek(day: LocalDay): LocalDay[] {
  return weekOf(day).days.filter((each) => each > day && weekdayOf(each) < 6)
}
