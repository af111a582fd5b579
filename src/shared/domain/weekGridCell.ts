import { err, ok, type Result } from '../result'
import { parseLength, parseStretch } from './duration'
import type { EntryId, ProjectId, WorkTypeId } from './ids'

const MINUTES_PER_DAY = 24 * 60

/** What a row is of; without a project it is internal work. */
export type RowKey = { projectId: ProjectId | null; workTypeId: WorkTypeId }

/** The key as one text, for looking rows up. */
export function rowText({ projectId, workTypeId }: RowKey): string {
  return `${projectId ?? '-'}|${workTypeId}`
}

/** What a text in a cell means: how much there shall be in all, how much more or less, or from when to when. */
export type TypedHours =
  | { kind: 'total'; minutes: number }
  | { kind: 'difference'; minutes: number }
  | { kind: 'stretch'; from: number; to: number }

/**
 * Reads what was typed into a cell: `7,5` `7:30` `450m` `7t 30m` (the total), `+0,5` `-0,5` (more or less), `8-16` (clock times, in
 * minutes after midnight). An empty text is a total of nothing. Null where it means nothing.
 */
export function readCell(text: string): TypedHours | null {
  const input = text.trim()
  if (input === '') return { kind: 'total', minutes: 0 }
  const signed = /^([+\-−–])(.+)$/.exec(input)
  if (signed) {
    const minutes = parseLength(signed[2] ?? '')
    return minutes === null
      ? null
      : { kind: 'difference', minutes: signed[1] === '+' ? minutes : 0 - minutes }
  }
  const stretch = parseStretch(input)
  if (stretch) return { kind: 'stretch', ...stretch }
  const minutes = parseLength(input)
  return minutes === null ? null : { kind: 'total', minutes }
}

/** An entry of a cell. `clocked`: it was logged with clock times. `locked`: it can no longer be changed. */
export type CellEntry = { id: EntryId; minutes: number; clocked: boolean; locked: boolean }

/** What must happen for a cell to hold what was typed. An id of null is a new entry; minutes of 0 take one away. */
export type CellPlan =
  | { kind: 'lengths'; lengths: { id: EntryId | null; minutes: number }[] }
  | { kind: 'stretch'; id: EntryId | null; from: number; to: number }

/** Why a cell cannot hold what was typed. `minutes`: how many hours stand in the way, or how many there are. */
export type CellRefusal =
  | { code: 'cellLocked' | 'cellClocked' | 'cellBelowZero'; minutes: number }
  | { code: 'cellTooLong' | 'cellSeveral' }

/**
 * Plans how a cell comes to hold what was typed; `entries` are all that it has, oldest first. A total or a difference changes
 * the entry without clock times that was made last, then the ones before it; hours with clock times are changed in the
 * timeline alone, but a stretch takes the place of a cell's only open entry of either kind.
 */
export function planCell(entries: readonly CellEntry[], typed: TypedHours): Result<CellPlan, CellRefusal> {
  const open = entries.filter((entry) => !entry.locked)
  if (typed.kind === 'stretch') {
    if (open.length > 1) return err({ code: 'cellSeveral' })
    return ok({ kind: 'stretch', id: open[0]?.id ?? null, from: typed.from, to: typed.to })
  }
  const now = minutesOf(entries)
  const wanted = typed.kind === 'total' ? typed.minutes : now + typed.minutes
  const locked = minutesOf(entries.filter((entry) => entry.locked))
  const clocked = minutesOf(open.filter((entry) => entry.clocked))
  if (locked > 0 && wanted < locked) return err({ code: 'cellLocked', minutes: locked })
  if (clocked > 0 && wanted < locked + clocked) return err({ code: 'cellClocked', minutes: clocked })
  if (wanted < 0) return err({ code: 'cellBelowZero', minutes: now })
  const lengths = withDifference(
    open.filter((entry) => !entry.clocked),
    wanted - now,
  )
  return lengths.some(({ minutes }) => minutes > MINUTES_PER_DAY)
    ? err({ code: 'cellTooLong' })
    : ok({ kind: 'lengths', lengths })
}

/**
 * What a cell is going to hold once a typed text has been written, for showing it before it is; null where that is not known
 * beforehand.
 */
export function foreseenMinutes(
  cell: { minutes: number; lockedMinutes: number },
  typed: TypedHours,
): number | null {
  if (typed.kind === 'stretch') {
    const end = typed.to > typed.from ? typed.to : MINUTES_PER_DAY
    return cell.lockedMinutes + end - typed.from
  }
  const wanted = typed.kind === 'total' ? typed.minutes : cell.minutes + typed.minutes
  return wanted < 0 ? null : wanted
}

function withDifference(
  entries: readonly CellEntry[],
  difference: number,
): { id: EntryId | null; minutes: number }[] {
  const last = entries.at(-1)
  if (difference === 0) return []
  if (difference > 0) return [{ id: last?.id ?? null, minutes: (last?.minutes ?? 0) + difference }]
  const lengths: { id: EntryId; minutes: number }[] = []
  let left = -difference
  for (const { id, minutes } of entries.toReversed()) {
    const taken = Math.min(minutes, left)
    if (taken > 0) lengths.push({ id, minutes: minutes - taken })
    left -= taken
  }
  return lengths
}

/** The entry that a cell's comment belongs to: the one that a typed total changes, or else the only open one. */
export function commentedEntry<E extends Omit<CellEntry, 'minutes'>>(entries: readonly E[]): E | null {
  const open = entries.filter((entry) => !entry.locked)
  return open.findLast((entry) => !entry.clocked) ?? (open.length === 1 ? (open[0] ?? null) : null)
}

function minutesOf(entries: readonly CellEntry[]): number {
  return entries.reduce((sum, entry) => sum + entry.minutes, 0)
}
