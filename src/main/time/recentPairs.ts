import type { Person } from '@shared/ipc/app'
import type { RecentPair } from '@shared/ipc/timer'
import type { Store } from '../db/store'

const SHOWN = 5
/** Some of the latest can no longer be chosen; among so many there are as good as always five that can. */
const LOOKED_AT = 20

/** The project and work type pairs a person worked on last that can still be chosen, newest first. */
export function recentPairs(store: Store, person: Person): RecentPair[] {
  const latest = store.entries.recentPairs(person.id).slice(0, LOOKED_AT)
  const projects = store.projects.many(latest.flatMap((pair) => pair.projectId ?? []))
  const workTypes = store.workTypes.many(latest.map((pair) => pair.workTypeId))
  const pairs: RecentPair[] = []
  for (const pair of latest) {
    const project = pair.projectId ? projects.get(pair.projectId) : null
    const workType = workTypes.get(pair.workTypeId)
    if (!workType || workType.archivedAt || project?.archivedAt) continue
    pairs.push({ ...pair, projectName: project?.name ?? null, workTypeName: workType.name })
  }
  return pairs.slice(0, SHOWN)
}
