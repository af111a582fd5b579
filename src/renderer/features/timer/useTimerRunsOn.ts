import type { ProjectId, WorkTypeId } from '@shared/domain/ids'
import { useBusyQuery } from '../../app/busyClient'

/** Whether the person's timer runs on a project or with a work type. */
export function useTimerRunsOn(id: ProjectId | WorkTypeId): boolean {
  const running = useBusyQuery('timer.state', undefined).data?.running
  return running?.projectId === id || running?.workTypeId === id
}
