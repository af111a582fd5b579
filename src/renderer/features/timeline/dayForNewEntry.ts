import { type LocalDay, weekOf } from '@shared/domain/localDay'
import { today } from '../../app/today'
import { useWeekStore } from './weekStore'

/** Which day a new entry starts on: the one the keyboard is on, else today where the week in view holds it, else the week's first. */
export function dayForNewEntry(): LocalDay {
  const { day: shown, selectedDay } = useWeekStore.getState()
  const { days } = weekOf(shown)
  if (selectedDay && days.includes(selectedDay)) return selectedDay
  const now = today()
  return days.includes(now) ? now : (days[0] ?? shown)
}
