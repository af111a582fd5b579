import type { ProjectId, WorkTypeId } from './ids'
import type { LocalDay } from './localDay'

/** Where hours lie: what they are of, and on which day. */
export type HoursPlace = { projectId: ProjectId | null; workTypeId: WorkTypeId | null; day: LocalDay }

type PlacedHours = HoursPlace & { minutes: number }

/**
 * The places on which a change puts new hours, each once: these must take hours. Whoever logged something may put it right whatever
 * has become of its project and work type since: an entry that stays in its place may be described anew, be taken away, and be
 * made shorter or longer. It may be divided there too; what comes beside it is new as soon as there are more hours than before.
 */
export function placesOfNewHours(
  changes: readonly { before: PlacedHours | null; after: PlacedHours | null }[],
): HoursPlace[] {
  const places = new Map<string, { place: HoursPlace; came: boolean; more: number }>()
  const at = (hours: PlacedHours) => {
    const { projectId, workTypeId, day } = hours
    const found = places.get(keyOf(hours)) ?? { place: { projectId, workTypeId, day }, came: false, more: 0 }
    places.set(keyOf(hours), found)
    return found
  }
  for (const { before, after } of changes) {
    if (before) at(before).more -= before.minutes
    if (!after) continue
    const there = at(after)
    there.more += after.minutes
    there.came ||= before === null || keyOf(before) !== keyOf(after)
  }
  return [...places.values()].filter(({ came, more }) => came && more > 0).map(({ place }) => place)
}

function keyOf({ projectId, workTypeId, day }: HoursPlace): string {
  return `${projectId ?? ''}|${workTypeId ?? ''}|${day}`
}
