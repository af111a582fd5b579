import { nextFreeStart } from '@shared/domain/freeTime'
import type { LocalDay } from '@shared/domain/localDay'
import { useSettings } from '../../app/AppContext'
import { useBusyQuery } from '../../app/busyClient'
import type { EditorStart } from '../../app/panels'

const USUAL_MINUTES = 60

/** The usual time for new hours on a day: as long as the latest ones, from where the day's last entry ends. */
export function useSuggestedTime(day: LocalDay, enabled: boolean): Pick<EditorStart, 'from' | 'minutes'> {
  const { workStart } = useSettings()
  const { data: latest } = useBusyQuery('entries.latest', undefined, { enabled })
  const { data: week } = useBusyQuery('timeEntries.week', { day }, { enabled })
  const minutes = latest?.minutes ?? USUAL_MINUTES
  const entries = week?.days.find((each) => each.day === day)?.entries
  if (!entries || (latest && latest.from === null)) return { minutes }
  const from = nextFreeStart(entries, workStart, minutes)
  return from === null ? { minutes } : { minutes, from }
}
