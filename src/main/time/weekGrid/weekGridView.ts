import { hardestLock } from '@shared/domain/entryLock'
import { rejectionOf } from '@shared/domain/entryVersion'
import type { LocalDay } from '@shared/domain/localDay'
import { isBillable } from '@shared/domain/projectSetup'
import type { TimeEntry } from '@shared/domain/timeEntry'
import { commentedEntry, type RowKey, rowText } from '@shared/domain/weekGridCell'
import type { Person } from '@shared/ipc/app'
import type { DayEntry, DayView, TransferState } from '@shared/ipc/timeEntries'
import type { WeekGridCell, WeekGridRow, WeekGridView } from '@shared/ipc/weekGrid'
import type { Services } from '../../services'
import { bookingObstacles } from '../bookingRefusal'
import { weekView } from '../weekView'
import { lastWeekOf } from './copyWeek'
import { mondayOf, rowsOfWeek } from './rows'

/** A person's week as a grid: what `weekView` says, laid out by row and day, so that both have one set of totals. */
export function weekGridView(
  reads: Pick<Services, 'store' | 'clock'>,
  person: Person,
  day: LocalDay,
): WeekGridView {
  const { store } = reads
  const week = weekView(reads, person, day)
  const entries = week.days.flatMap((each) => each.entries)
  const keys = rowsOfWeek(store.weekRows.ofWeek(person.id, mondayOf(day)), entries)
  const obstacles = bookingObstacles(reads, person, keys)
  const last = lastWeekOf(reads, person, day, entries)
  const projects = store.projects.many(keys.flatMap((key) => key.projectId ?? []))
  const workTypes = store.workTypes.many(keys.map((key) => key.workTypeId))
  const rows = keys.map((key): WeekGridRow => {
    const project = key.projectId ? projects.get(key.projectId) : undefined
    const workType = workTypes.get(key.workTypeId)
    const ofRow = entries.filter((entry) => isOf(key, entry))
    return {
      ...key,
      projectName: project?.name ?? null,
      projectNumber: project?.number ?? null,
      customerName: project?.customerName ?? null,
      projectColor: project?.color ?? null,
      workTypeName: workType?.name ?? '',
      billable: isBillable(project?.billable ?? null, workType?.billable ?? null),
      minutes: sumOf(ofRow.filter((entry) => !entry.planned)),
      plannedMinutes: sumOf(ofRow.filter((entry) => entry.planned)),
      cells: week.days.map((each) =>
        cellOf(
          each.day,
          ofRow.filter((entry) => entry.day === each.day),
          obstacles(key, each.day),
        ),
      ),
    }
  })
  return {
    year: week.year,
    week: week.week,
    rows: rows.toSorted(byName),
    days: week.days.map(dayOf),
    minutes: week.minutes,
    plannedMinutes: week.plannedMinutes,
    unsubmittedMinutes: week.unsubmittedMinutes,
    heldBackMinutes: week.heldBackMinutes,
    capacityMinutes: week.capacityMinutes,
    rejected: entries.filter((entry) => rejectionOf(entry) !== null),
    submitted: entries.filter((entry) => entry.status === 'submitted'),
    lastWeek: { rows: last.rows.length, minutes: sumOf(last.entries) },
  }
}

function isOf(key: RowKey, { projectId, workTypeId }: TimeEntry): boolean {
  return workTypeId !== null && rowText(key) === rowText({ projectId, workTypeId })
}

function cellOf(
  day: LocalDay,
  entries: readonly DayEntry[],
  obstacle: WeekGridCell['obstacle'],
): WeekGridCell {
  const oldestFirst = entries.toSorted((one, other) => one.createdAt.localeCompare(other.createdAt))
  const commented = commentedEntry(
    oldestFirst.map((entry) => ({ ...entry, clocked: entry.startedAt !== null })),
  )
  return {
    day,
    minutes: sumOf(entries),
    plannedMinutes: sumOf(entries.filter((entry) => entry.planned)),
    clockedMinutes: sumOf(entries.filter((entry) => entry.startedAt !== null)),
    lockedMinutes: sumOf(entries.filter((entry) => entry.locked)),
    overlapMinutes: overlapOf(entries),
    entryIds: entries.map((entry) => entry.id),
    locks: locksOf(entries),
    rejected: rejectedOf(entries),
    comment: commented ? commented.description : descriptionsOf(oldestFirst),
    commentable: commented !== null,
    warnings: warningsOf(entries),
    transfer: transferOf(entries),
    obstacle,
  }
}

function locksOf(entries: readonly DayEntry[]): WeekGridCell['locks'] {
  return (['onOrder', 'approved', 'submitted'] as const).flatMap((status) => {
    const held = entries.filter((entry) => entry.status === status)
    const lock = hardestLock(held)
    return lock ? [{ ...lock, status, minutes: sumOf(held), order: sharedOrder(held) }] : []
  })
}

/** The order that all of some hours are on. */
function sharedOrder(entries: readonly DayEntry[]): DayEntry['order'] {
  const order = entries[0]?.order ?? null
  return entries.every((entry) => entry.order?.id === order?.id) ? order : null
}

function rejectedOf(entries: readonly DayEntry[]): WeekGridCell['rejected'] {
  const sentBack = entries.flatMap((entry) => rejectionOf(entry) ?? [])
  const latest = sentBack.toSorted((one, other) => other.at.localeCompare(one.at))[0]
  if (!latest) return null
  const { by, at, reason } = latest
  return { minutes: sumOf(entries.filter((entry) => rejectionOf(entry) !== null)), by, at, reason }
}

/** What a cell's hours share with others, two of the cell's own counted once. */
function overlapOf(entries: readonly DayEntry[]): number {
  const own = new Set(entries.map(({ id }) => id))
  return sumOf(
    entries.flatMap(({ id, overlaps }) =>
      overlaps.filter(({ otherId, kept }) => !kept && (id < otherId || !own.has(otherId))),
    ),
  )
}

function descriptionsOf(entries: readonly DayEntry[]): string {
  return [...new Set(entries.map((entry) => entry.description).filter(Boolean))].join(' · ')
}

function warningsOf(entries: readonly DayEntry[]): WeekGridCell['warnings'] {
  return [...new Map(entries.flatMap((entry) => entry.warnings).map((each) => [each.code, each])).values()]
}

/** What needs a person most comes first. */
const BY_URGENCY: readonly TransferState[] = ['needsYou', 'waiting', 'elsewhere', 'kept', 'sent']

function transferOf(entries: readonly DayEntry[]): TransferState {
  return BY_URGENCY.find((state) => entries.some((entry) => entry.transfer === state)) ?? 'none'
}

function dayOf({ entries, ...day }: DayView): WeekGridView['days'][number] {
  const incomplete = entries.filter((entry) => entry.workTypeId === null && !entry.planned)
  return {
    day: day.day,
    today: day.today,
    holiday: day.holiday,
    capacityMinutes: day.capacityMinutes,
    minutes: day.minutes,
    plannedMinutes: day.plannedMinutes,
    incompleteMinutes: sumOf(incomplete),
  }
}

const collator = new Intl.Collator('nb', { numeric: true })

/** By project, internal work last, then by work type: the same rows stand in the same order every week. */
function byName(one: WeekGridRow, other: WeekGridRow): number {
  if ((one.projectId === null) !== (other.projectId === null)) return one.projectId === null ? 1 : -1
  return (
    collator.compare(one.projectName ?? '', other.projectName ?? '') ||
    collator.compare(one.projectNumber ?? '', other.projectNumber ?? '') ||
    collator.compare(one.workTypeName, other.workTypeName) ||
    rowText(one).localeCompare(rowText(other))
  )
}

function sumOf(entries: readonly { minutes: number }[]): number {
  return entries.reduce((sum, entry) => sum + entry.minutes, 0)
}
