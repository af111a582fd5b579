import type { DecisionKind } from '../decision'
import { compareDecisions, compareVersions, standingDecision } from '../entryVersion'
import { mergeEntry, type SharedEntry, voidsApproval } from './sharedEntry'

/** What a machine knows of an entry already. `onOrder`: whether it is on an order here, which no file changes. */
export type KnownEntry = SharedEntry & { onOrder: boolean }

/**
 * What a file does to an entry. `taken`: the hours, or what was decided, become others. `outdated`: what the file says was said
 * later otherwise. `kept`: the file says something newer, but the entry is on an order here.
 */
export type TakenEntry = {
  kind: 'taken' | 'same' | 'outdated' | 'kept'
  /** What is to be known from now on. */
  entry: SharedEntry
  hours: 'new' | 'changed' | 'withdrawn' | null
  /** What was decided about hours that are seen here, where that was not known. */
  decision: DecisionKind | null
  /** Whether an approval that was known here holds no longer. */
  voidsApproval: boolean
}

/** What taking a record of a file in does to what is known here; `mine` is null where the entry was never heard of. */
export function takeIn(mine: KnownEntry | null, theirs: SharedEntry): TakenEntry {
  if (!mine) {
    const hours = theirs.content ? 'new' : null
    const decision = theirs.content ? (standingDecision(theirs)?.kind ?? null) : null
    return { kind: hours ? 'taken' : 'same', entry: theirs, hours, decision, voidsApproval: false }
  }
  const { onOrder, ...known } = mine
  const entry = mergeEntry(known, theirs)
  const hours = hoursEffect(known, entry)
  const decision = entry.content ? decisionEffect(known, entry) : null
  if (!onOrder && (hours || decision)) {
    return { kind: 'taken', entry, hours, decision, voidsApproval: voidsApproval(known, entry) }
  }
  const untouched = { entry: onOrder ? known : entry, hours: null, decision: null, voidsApproval: false }
  if (hours || decision) return { kind: 'kept', ...untouched }
  return { kind: isOutdated(known, theirs) ? 'outdated' : 'same', ...untouched }
}

function hoursEffect(before: SharedEntry, after: SharedEntry): TakenEntry['hours'] {
  if (!before.content) return after.content ? 'new' : null
  if (!after.content) return 'withdrawn'
  return compareVersions(before, after) === 0 ? null : 'changed'
}

function decisionEffect(before: SharedEntry, after: SharedEntry): DecisionKind | null {
  const stands = standingDecision(after)
  return stands && stands.id !== standingDecision(before)?.id ? stands.kind : null
}

/** Whether the file says something that was known to be otherwise since. */
function isOutdated(mine: SharedEntry, theirs: SharedEntry): boolean {
  if (compareVersions(theirs, mine) < 0) return true
  const [stands, said] = [standingDecision(mine), standingDecision(theirs)]
  return stands !== null && said !== null && compareDecisions(said, stands) < 0
}
