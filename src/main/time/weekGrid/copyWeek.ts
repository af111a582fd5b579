import { addDays, type LocalDay, weekOf } from '@shared/domain/localDay'
import type { TimeEntry } from '@shared/domain/timeEntry'
import { type RowKey, rowText } from '@shared/domain/weekGridCell'
import type { Person } from '@shared/ipc/app'
import { ok } from '@shared/result'
import type { NamedEntry } from '../../db/namedEntries'
import type { Services } from '../../services'
import { bookingRefusals } from '../bookingRefusal'
import { changeEntriesUndoably, writeUndoably } from '../changeEntries'
import { copies } from '../shapeEntries'
import { mondayOf, rowsOfWeek, rowToKeep } from './rows'

const WEEK = 7

/** What the week before has that this one could have too. `leftOut`: entries that cannot be copied as things stand. */
export type LastWeek = { rows: RowKey[]; entries: NamedEntry[]; leftOut: number }

/**
 * Finds what can be copied from the week before: rows that are not here yet and can take hours on some day, and the hours
 * whose cell is empty here and can take them. Hours without a work type are on no row, and are left out. `known`: the
 * entries of this week, where they have been read.
 */
export function lastWeekOf(
  services: Pick<Services, 'store'>,
  person: Person,
  day: LocalDay,
  known?: readonly TimeEntry[],
): LastWeek {
  const { store } = services
  const { days } = weekOf(day)
  const entriesOf = (shift: number) =>
    store.entries.between(person.id, addDays(mondayOf(day), shift), addDays(mondayOf(day), shift + WEEK - 1))
  const rowsFrom = (shift: number, entries: readonly TimeEntry[]) =>
    rowsOfWeek(store.weekRows.ofWeek(person.id, addDays(mondayOf(day), shift)), entries)
  const here = known ?? entriesOf(0)
  const before = entriesOf(-WEEK)

  const shown = new Set(rowsFrom(0, here).map(rowText))
  const rowsBefore = rowsFrom(-WEEK, before)
  const refusals = bookingRefusals(services, person, rowsBefore)
  const rows = rowsBefore.filter(
    (row) => !shown.has(rowText(row)) && days.some((each) => refusals(row, each) === null),
  )
  const filled = new Set(here.map((entry) => `${pairText(entry)}|${entry.day}`))
  const entries = before.filter((entry) => {
    const { projectId, workTypeId } = entry
    if (workTypeId === null) return false
    const target = addDays(entry.day, WEEK)
    return !filled.has(`${pairText(entry)}|${target}`) && refusals({ projectId, workTypeId }, target) === null
  })
  return { rows, entries, leftOut: before.length - entries.length }
}

/** Adds the rows of the week before, without their hours. Answers how many. */
export function copyRows(services: Services, person: Person, day: LocalDay) {
  const { rows } = lastWeekOf(services, person, day)
  const added = rows.flatMap((row) => rowToKeep(services, person, { ...row, day }))
  if (added.length > 0) writeUndoably(services, 'copyWeek', 'me', [], added)
  return ok({ rows: added.length })
}

/**
 * Adds the hours of the week before, at the same time of day where it is known, as logged hours whatever has become of those.
 * Answers the minutes that were copied, and how many entries were not.
 */
export function copyHours(services: Services, person: Person, day: LocalDay) {
  const { entries, leftOut } = lastWeekOf(services, person, day)
  const changes = entries.flatMap(({ id }) => {
    const entry = services.store.entries.get(id)
    return entry ? copies(services, entry, { days: WEEK, minutes: 0 }) : []
  })
  if (changes.length > 0) {
    const written = changeEntriesUndoably(services, person, 'copyWeek', changes)
    if (!written.ok) return written
  }
  return ok({ minutes: changes.reduce((sum, { after }) => sum + (after?.minutes ?? 0), 0), leftOut })
}

function pairText({ projectId, workTypeId }: TimeEntry): string {
  return workTypeId === null ? '' : rowText({ projectId, workTypeId })
}
