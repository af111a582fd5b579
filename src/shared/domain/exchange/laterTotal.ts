import type { SharedTotal } from './exchangeFile'

type Told = Pick<SharedTotal, 'entryId' | 'version' | 'own'> & { confirmedAt: string }

/**
 * Whether what a file says Tripletex was told of a total is to be believed over what is known here. Of one and the same entry there
 * the later version is, but whoever wrote it is believed over whoever only found it there: else Busy's own hours would be taken for
 * those of somebody else, and wait for a person. Of another entry, what came last is, unless this machine itself told Tripletex of
 * the total: then it has seen itself what stands there. `loggedAt`: when this machine last had anything to do with the total, null:
 * never.
 */
export function isLaterTotal(
  mine: Told | null,
  theirs: Told,
  { toldHere, loggedAt }: { toldHere: boolean; loggedAt: string | null },
): boolean {
  if (!mine) return loggedAt === null || theirs.confirmedAt > loggedAt
  if (mine.entryId !== theirs.entryId) return !toldHere && theirs.confirmedAt > mine.confirmedAt
  if (mine.own !== theirs.own) return theirs.own
  if (mine.version !== theirs.version) return theirs.version > mine.version
  return theirs.confirmedAt > mine.confirmedAt
}
