import { isApprovalAction } from '@shared/domain/approval'
import { stampedDecision, stampedVersion } from '@shared/domain/entryVersion'
import type { TimeEntry } from '@shared/domain/timeEntry'
import { type TransferKey, transferKeyOf } from '@shared/domain/transfer'
import type { Person } from '@shared/ipc/app'
import type { BusyError } from '@shared/ipc/errors'
import type { ChangeOrigin } from '@shared/ipc/registering'
import type { HistoryAction } from '@shared/ipc/timeEntries'
import { err, ok, type Result } from '@shared/result'
import { fillInPricesOfHours } from '../projects/fillInPrices'
import type { Services } from '../services'
import { transferChoice } from '../settings/transferSettings'
import { readAllKeys } from '../sync/outbox/keyReads'
import { queueKeys, uniqueKeys } from '../sync/outbox/queueKeys'
import { newHoursRefusal } from './bookingRefusal'
import type { EntryChange, WeekRowChange } from './history'

/**
 * Writes changes to entries: the rows, their log, the prices that they bring to their projects and the totals that must leave for
 * Tripletex, in one transaction. Every way of changing hours goes through here, so that the queue can never miss one. May run inside a larger transaction; nobody is
 * told before that has ended, see `tellOfChanges`.
 */
export function changeEntries(
  services: Services,
  action: HistoryAction,
  origin: ChangeOrigin,
  changes: readonly EntryChange[],
): void {
  const { store, clock, newId } = services
  const at = clock.now()
  store.transaction(() => {
    for (const { before, after: wanted, goneAs } of changes) {
      const entryId = (wanted ?? before)?.id
      if (!entryId) continue
      const after = wanted && stampedHere(services, action, origin, before, wanted)
      if (after) store.entries.put(after)
      else if (goneAs) store.entries.removeAs(entryId, at, goneAs)
      else store.entries.remove(entryId, at, newId())
      store.audit.add({
        id: newId(),
        at,
        entryId,
        action,
        origin,
        before: asJson(before),
        after: asJson(after),
      })
    }
    fillInPricesOfHours(
      store,
      changes.flatMap(({ after }) => after ?? []),
    )
    queueChanged(services, keysOf(changes))
  })
}

/** What came in a file says itself which version and decision it is; an order changes neither. */
function stampedHere(
  { store, clock, newId }: Services,
  action: HistoryAction,
  origin: ChangeOrigin,
  before: TimeEntry | null,
  after: TimeEntry,
): TimeEntry {
  if (origin === 'exchange' || action === 'putOnOrder' || action === 'takeOffOrder') return after
  const stamp = { id: newId(), at: clock.now() }
  if (before && isApprovalAction(action)) return stampedDecision(before, after, stamp)
  const latestVersion = before ? before.versionNumber : store.entries.latestVersion(after.id)
  return stampedVersion(before, after, { ...stamp, latestVersion })
}

/** From so many totals on it is quicker to read all that there are than to ask for each. */
export const MANY_KEYS = 100

function queueChanged(services: Services, changed: readonly TransferKey[]): void {
  const keys = uniqueKeys(changed)
  if (keys.length < MANY_KEYS) queueKeys(services, keys)
  else queueKeys(services, keys, { reads: readAllKeys(services.store, transferChoice(services.store)) })
}

/** Tells the windows of changes that were written, and lets the queue leave. Only once they are committed. */
export function tellOfChanges(services: Services): void {
  services.changed('timeEntries', 'outbox', 'timer', 'history')
  services.queueFilled()
}

/** Writes and takes away rows of the week grid. May run inside a larger transaction. */
export function changeWeekRows({ store }: Pick<Services, 'store'>, rows: readonly WeekRowChange[]): void {
  for (const { before, after } of rows) {
    if (after) store.weekRows.put(after)
    else if (before) store.weekRows.remove(before.id)
  }
}

/**
 * Does what a person wants with hours: writes changes, with rows of the week grid that go with them, remembers them for undo as
 * one step, and tells of them. Refused, with nothing changed, where new hours would come to a place that takes none.
 */
export function changeEntriesUndoably(
  services: Services,
  person: Person,
  action: HistoryAction,
  changes: EntryChange[],
  rows: WeekRowChange[] = [],
): Result<void, BusyError> {
  const refusal = newHoursRefusal(services, person, changes)
  if (refusal) return err(refusal)
  writeUndoably(services, action, 'me', changes, rows)
  return ok(undefined)
}

/** As `changeEntriesUndoably`, but refused by nothing: for what was asked about already, or brings hours back to where they were. */
export function writeUndoably(
  services: Services,
  action: HistoryAction,
  origin: ChangeOrigin,
  changes: EntryChange[],
  rows: WeekRowChange[] = [],
): void {
  services.store.transaction(() => {
    changeWeekRows(services, rows)
    changeEntries(services, action, origin, changes)
  })
  services.history.record({ kind: 'hours', action, changes, rows })
  tellOfChanges(services)
}

function keysOf(changes: readonly EntryChange[]): TransferKey[] {
  return changes.flatMap(({ before, after }) =>
    [before, after].flatMap((entry) => (entry ? (transferKeyOf(entry) ?? []) : [])),
  )
}

function asJson(entry: TimeEntry | null): string | null {
  return entry ? JSON.stringify(entry) : null
}
