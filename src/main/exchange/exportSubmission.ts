import { standingStatus, type Version } from '@shared/domain/entryVersion'
import type { ExchangeContent } from '@shared/domain/exchange/exchangeFile'
import type { SharedEntry, SharedHours } from '@shared/domain/exchange/sharedEntry'
import { isShareable, type ToldVersion, versionToTell } from '@shared/domain/exchange/toTell'
import type { EntryId } from '@shared/domain/ids'
import type { TimeEntry } from '@shared/domain/timeEntry'
import type { Person } from '@shared/ipc/app'
import { type BusyError, busyError } from '@shared/ipc/errors'
import type { Outgoing } from '@shared/ipc/exchange'
import { err, ok, type Result } from '@shared/result'
import type { SharedRow } from '../db/sharedEntryRepository'
import type { Services } from '../services'
import { approvalRules } from '../settings/companySettings'
import { changeEntries, tellOfChanges } from '../time/changeEntries'
import type { EntryChange } from '../time/history'
import { exchangeContent, type Period, sharedHours } from './exchangeContent'

/** What a file is to say, and what others know once they have it. */
export type ReadyFile = { content: ExchangeContent; told: SharedRow[] }

/** An entry of one's own that others are told of: with its hours, or that these are theirs to see no more. */
type Telling = { id: EntryId; entry: TimeEntry | null; hours: SharedHours | null; told: ToldVersion | null }

/**
 * «Eksporter til godkjenning»: what was submitted of a period, and what others were told of before and is otherwise now, whatever its
 * day. All that ever lay in the period is told again, so that a file that was lost is made good by the next one. Drafts are never
 * in it. Others count as told once `rememberTold` was called.
 */
export function exportSubmission(
  services: Services,
  person: Person,
  period: Period,
): Result<ReadyFile, BusyError> {
  const { store, newId } = services
  const of = store.people.stored(person.id)
  if (!of) return err(busyError('notFound'))
  const anew: EntryChange[] = []
  const ready = store.transaction(() => {
    const telling = tellingOf(services, person, period)
    const entries = telling.map(({ id, entry, hours, told }): SharedEntry => {
      const { versionNumber, versionId } = versionToTell(entry, told, hours !== null)
      const version = { versionNumber, versionId: versionId ?? newId() }
      if (versionId === null && entry && hours) anew.push(asVersion(services, entry, version))
      return { id, ...version, content: hours, decision: entry?.decision ?? null }
    })
    changeEntries(services, 'restore', 'restore', anew)
    const said = { kind: 'submission', by: person, of, period, entries } as const
    return { content: exchangeContent(services, said), told: entries.map(toTold) }
  })
  if (anew.length > 0) tellOfChanges(services)
  return ready.told.length > 0 ? ok(ready) : err(busyError('exchangeNothing'))
}

function toTold({ id, versionNumber, versionId, content }: SharedEntry): SharedRow {
  return { entryId: id, versionNumber, versionId, withdrawn: content === null }
}

/** Remembers that others were told of this, once the file is written. */
export function rememberTold({ store, clock }: Pick<Services, 'store' | 'clock'>, { told }: ReadyFile): void {
  store.transaction(() => store.sharedEntries.remember(told, clock.now()))
}

/** What an export of a period would tell, without writing anything. */
export function outgoing(
  services: Pick<Services, 'store' | 'clock'>,
  person: Person,
  period: Period,
): Outgoing {
  const telling = tellingOf(services, person, period)
  const told = telling.flatMap(({ hours }) => hours ?? [])
  const { from, to } = period
  const here = services.store.entries.between(person.id, from, to)
  const ids = new Set(telling.flatMap(({ id, hours }) => (hours ? [id] : [])))
  const left = here.filter(({ id, status }) => status === 'logged' && !ids.has(id))
  return {
    entries: told.length,
    minutes: told.reduce((sum, { minutes }) => sum + minutes, 0),
    outside: told.filter(({ day }) => day < from || day > to).length,
    withdrawn: telling.length - told.length,
    leftEntries: left.length,
    leftMinutes: left.reduce((sum, { minutes }) => sum + minutes, 0),
  }
}

function tellingOf(
  { store, clock }: Pick<Services, 'store' | 'clock'>,
  person: Person,
  { from, to }: Period,
): Telling[] {
  const { sharedEntries } = store
  const kept = new Map(sharedEntries.keptOf(person.id, from, to).map((each) => [each.entry.id, each]))
  const elsewhere = [
    ...sharedEntries.changedSinceTold(person.id),
    ...sharedEntries.toldOnceIn(person.id, from, to),
  ].filter((id) => !kept.has(id))
  for (const each of sharedEntries.kept(elsewhere)) kept.set(each.entry.id, each)
  const gone = sharedEntries.toldAndGone(person.id, from, to)
  const told = sharedEntries.told([...kept.keys(), ...gone])
  const asked = {
    submission: approvalRules({ store }).submission,
    now: clock.now(),
    today: clock.today(),
  }
  const ofHere = [...kept.values()].flatMap(({ entry, deleted }): Telling[] => {
    const before = told.get(entry.id) ?? null
    const hours = !deleted && isShareable(entry, before, asked) ? sharedHours(entry) : null
    return hours || before ? [{ id: entry.id, entry, hours, told: before }] : []
  })
  return [...ofHere, ...gone.map((id) => ({ id, entry: null, hours: null, told: told.get(id) ?? null }))]
}

/** A version of an entry that others take notice of; no decision about an earlier one holds for it. */
function asVersion({ clock }: Pick<Services, 'clock'>, before: TimeEntry, version: Version): EntryChange {
  const after = {
    ...before,
    ...version,
    receivedVersion: false,
    updatedAt: clock.now(),
    revision: before.revision + 1,
  }
  return {
    before,
    after: { ...after, status: before.status === 'onOrder' ? before.status : standingStatus(after) },
  }
}
