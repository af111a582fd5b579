import { type LocalDay, weekOf } from '@shared/domain/localDay'
import { today } from './weekStore'

/** Which day a new entry starts on: today where the week in view holds it, else the week's first day. */
export function dayForNewEntry(shown: LocalDay): LocalDay {
  const { days } = weekOf(shown)
  const now = today()
  return days.includes(now) ? now : (days[0] ?? shown)
}
