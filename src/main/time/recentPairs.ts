import type { Person } from '@shared/ipc/app'
import type { RecentPair } from '@shared/ipc/timer'
import type { Store } from '../db/store'

const SHOWN = 5

/** The project and work type pairs a person worked on last that can still be chosen, newest first. */
export function recentPairs(store: Store, person: Person): RecentPair[] {
  const pairs: RecentPair[] = []
  for (const pair of store.entries.recentPairs(person.id)) {
    if (pairs.length === SHOWN) break
    const project = pair.projectId ? store.projects.get(pair.projectId) : null
    const workType = store.projects.workType(pair.workTypeId)
    if (!workType || workType.archivedAt || project?.archivedAt) continue
    pairs.push({ ...pair, projectName: project?.name ?? null, workTypeName: workType.name })
  }
  return pairs
}
