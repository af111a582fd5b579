import { compareVersions, standingDecision, type Version } from '../entryVersion'
import type { Instant, LocalDay } from '../localDay'
import { isPlanned, type TimeEntry } from '../timeEntry'

/** The version of an entry that others were told of last, and whether they were told that it is theirs to see no more. */
export type ToldVersion = Version & { withdrawn: boolean }

/**
 * Whether others may see an entry's hours: once they were submitted, and until they are taken back. Hours that were sent back are
 * seen as they were then, unless others were told of something later: a new version would be no answer to the rejection. `submission`: whether people send their hours; where they do not, all that is logged counts as sent. What
 * others have seen, and is the same still, stays seen.
 */
export function isShareable(
  entry: TimeEntry,
  told: ToldVersion | null,
  { submission, now, today }: { submission: boolean; now: Instant; today: LocalDay },
): boolean {
  if (entry.workTypeId === null) return false
  if (entry.status !== 'logged') return true
  const order = told ? compareVersions(told, entry) : -1
  if (standingDecision(entry)?.kind === 'rejected' && order < 0) return true
  if (told && !told.withdrawn && order === 0) return true
  return !submission && !isPlanned(entry, now, today)
}

/**
 * The version under which others are told of an entry. A null `versionId` asks for a new one of that number: others were told of a
 * later version than the one that is here, since this machine went back to a copy, and would take no notice of an older one.
 * `mine`: null where the entry is not here any more. `seen`: whether they are told the hours, or that they are theirs no more.
 */
export function versionToTell(
  mine: Version | null,
  told: ToldVersion | null,
  seen: boolean,
): { versionNumber: number; versionId: string | null } {
  const order = mine && told ? compareVersions(mine, told) : mine ? 1 : -1
  const isLater = order > 0 || (order === 0 && told?.withdrawn === !seen)
  if (mine && isLater) return mine
  if (told?.withdrawn && !seen) return told
  return { versionNumber: Math.max(mine?.versionNumber ?? 0, told?.versionNumber ?? 0) + 1, versionId: null }
}
