import {
  addStanding,
  isCounted,
  type LikeHours,
  NO_MINUTES,
  type StandingMinutes,
  type WeekState,
} from '@shared/domain/approvalFigures'
import { standingDecision } from '@shared/domain/entryVersion'
import type { EntryId, PersonId } from '@shared/domain/ids'
import type { LocalDay } from '@shared/domain/localDay'
import type { ApprovalPersonWeek, ApprovalSelection } from '@shared/ipc/approval'
import type { DayEntry } from '@shared/ipc/timeEntries'

export type WeekFigures = StandingMinutes & {
  monday: LocalDay
  billable: number
  approvable: number
  capacityMinutes: number
}

/** The entries of a person's week, in their order. */
export function entriesOf({ week }: ApprovalPersonWeek): DayEntry[] {
  return week.days.flatMap((day) => day.entries)
}

/** The figures of a person's week that begins on `monday`, counted as those of its cell in the table are. */
export function figuresOf(view: ApprovalPersonWeek, monday: LocalDay): WeekFigures {
  const { week, approvable } = view
  const entries = entriesOf(view)
  return {
    ...entries.map(likeHours).reduce(addStanding, NO_MINUTES),
    monday,
    billable: sum(entries.filter((entry) => entry.billable && isCounted(entry))),
    approvable: minutesOf(entries, approvable),
    capacityMinutes: week.capacityMinutes,
  }
}

function likeHours(entry: DayEntry): LikeHours {
  return {
    day: entry.day,
    status: entry.status,
    planned: entry.planned,
    incomplete: entry.workTypeId === null,
    sentBack: standingDecision(entry)?.kind === 'rejected',
    minutes: entry.minutes,
  }
}

type Shown = Pick<DayEntry, 'id' | 'minutes'>

function sum(entries: readonly Shown[]): number {
  return entries.reduce((minutes, entry) => minutes + entry.minutes, 0)
}

/** The minutes of some of the entries. */
export function minutesOf(entries: readonly Shown[], ids: readonly EntryId[]): number {
  const wanted = new Set(ids)
  return sum(entries.filter(({ id }) => wanted.has(id)))
}

/**
 * What is decided about: the entries that were ticked, or else the whole week, named as such. With what was shown of it, so that hours
 * that came or were changed since are not decided about unseen.
 */
export function selectionOf(
  week: { personId: PersonId; monday: LocalDay },
  entries: readonly Shown[],
  ids: readonly EntryId[],
  ticked: boolean,
): ApprovalSelection {
  const minutes = minutesOf(entries, ids)
  return ticked ? { kind: 'entries', ids: [...ids], minutes } : { kind: 'weeks', weeks: [week], minutes }
}

/** Where an entry stands, in the words of the table. `approvable`: whether it can be approved now. */
export function stateOfEntry(entry: DayEntry, approvable: boolean): WeekState {
  if (entry.status === 'approved' || entry.status === 'onOrder') return 'approved'
  if (entry.planned) return 'planned'
  if (entry.status === 'submitted' || approvable) return 'waiting'
  if (standingDecision(entry)?.kind === 'rejected') return 'rejected'
  return entry.workTypeId === null ? 'notReady' : 'notSent'
}
