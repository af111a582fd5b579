import type { LocalDay } from '@shared/domain/localDay'
import type { ProjectState } from '@shared/ipc/projectViews'

type Dated = {
  archivedAt: string | null
  archivedBy: 'person' | 'sync' | null
  startDate: string | null
  endDate: string | null
}

/** Where a project stands on a day. */
export function projectState(
  { archivedAt, archivedBy, startDate, endDate }: Dated,
  today: LocalDay,
): ProjectState {
  if (archivedAt) return archivedBy === 'sync' ? 'archivedBySync' : 'archived'
  if (startDate && today < startDate) return 'notStarted'
  return endDate && today > endDate ? 'ended' : 'active'
}
