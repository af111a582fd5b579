import { compareVersions, standingStatus } from '@shared/domain/entryVersion'
import type { ExchangeContent, SharedProject, SharedWorkType } from '@shared/domain/exchange/exchangeFile'
import { isLaterTotal } from '@shared/domain/exchange/laterTotal'
import { merge, type SharedEntry, type SharedHours } from '@shared/domain/exchange/sharedEntry'
import { type KnownEntry, type TakenEntry, takeIn } from '@shared/domain/exchange/takeIn'
import type { ToldVersion } from '@shared/domain/exchange/toTell'
import type { EntryId } from '@shared/domain/ids'
import type { TimeEntry } from '@shared/domain/timeEntry'
import { type TransferKey, transferKeyText } from '@shared/domain/transfer'
import type { Person } from '@shared/ipc/app'
import type { BusyError } from '@shared/ipc/errors'
import { ok, type Result } from '@shared/result'
import type { ToldEntry } from '../db/ledgerRepository'
import type { KeptEntry, SharedRow } from '../db/sharedEntryRepository'
import type { Services } from '../services'
import { approvalRules } from '../settings/companySettings'
import type { EntryChange } from '../time/history'
import { sharedEntry } from './exchangeContent'
import type { Place } from './places'
import { type UnderstoodFile, understandFile } from './understandFile'

/** What a file does to one entry. `change`: what is to be written, where anything is. */
export type PlannedEntry = TakenEntry & { before: TimeEntry | null; change: EntryChange | null }

/** All that taking a file in does. Nothing is written by making it. */
export type ImportPlan = {
  file: UnderstoodFile
  entries: PlannedEntry[]
  /** Versions that are none, of hours that are not here: an older file may still bring these. */
  gone: SharedRow[]
  totals: { key: TransferKey; entry: ToldEntry; confirmedAt: string }[]
  projects: SharedProject[]
  workTypes: SharedWorkType[]
}

/** What an entry of the file meets here. */
type Met = { kept: KeptEntry | null; told: ToldVersion | null }

/** Works out what taking a file in does, as things stand now. */
export function planImport(
  services: Pick<Services, 'store' | 'clock'>,
  reader: Person,
  content: ExchangeContent,
): Result<ImportPlan, BusyError> {
  const { store } = services
  const understood = understandFile(services, reader, content)
  if (!understood.ok) return understood
  const file = understood.value
  const ids = [...new Set(file.entries.map(({ id }) => id))]
  const kept = new Map(store.sharedEntries.kept(ids).map((each) => [each.entry.id, each]))
  const told = store.sharedEntries.told(ids)
  const madeHere = store.sharedEntries.madeHere(ids)
  const ofOwnMachine = file.isSelf && content.kind === 'submission'
  const staysOpen = file.isSelf && !approvalRules(services).submission
  const now = services.clock.now()
  const entries: PlannedEntry[] = []
  const gone: SharedRow[] = []
  let unseen = file.unseen
  for (const theirs of mergedById(file.entries)) {
    const met = { kept: kept.get(theirs.id) ?? null, told: told.get(theirs.id) ?? null }
    const isOthers = met.kept !== null && met.kept.entry.personId !== file.person.id
    if (isOthers) unseen += theirs.content ? 1 : 0
    // What is taken back is the person's own to go on with: that others see it no more takes nothing from them.
    if (isOthers || (file.isSelf && theirs.content === null)) continue
    // Whoever sees a project's hours no more has none of the rest that its totals are made of, and must not lower them.
    if (met.kept && !met.kept.deleted && !file.sees(met.kept.entry.projectId)) continue
    const mine = knownEntry(theirs.id, met)
    const taken = takeIn(mine, theirs)
    const isAbsent = met.kept === null || met.kept.deleted
    if (isAbsent && theirs.content === null && (!mine || compareVersions(mine, theirs) < 0)) {
      const { id, versionNumber, versionId } = theirs
      gone.push({ entryId: id, versionNumber, versionId, withdrawn: true })
    }
    const received = (id: string) => !ofOwnMachine && !madeHere.has(id)
    const change = changeOf(taken, met.kept, { personId: file.person.id, now, received, staysOpen })
    entries.push({ ...taken, before: isAbsent ? null : (met.kept?.entry ?? null), change })
  }
  return ok({
    file: { ...file, unseen },
    entries,
    gone,
    totals: laterTotals(services, file),
    ...newPlaces(file, entries),
  })
}

/** What the file itself says more than once is put together first. */
function mergedById(entries: readonly SharedEntry[]): SharedEntry[] {
  return [...merge(new Map(), [entries]).values()]
}

/**
 * What is known here of an entry. What others were told is gone counts as known, though the hours never were here, or are a draft
 * of an earlier version since this machine went back to a copy: what is older than that is outdated.
 */
function knownEntry(id: EntryId, { kept, told }: Met): KnownEntry | null {
  const isAbsent = kept === null || kept.deleted
  const known = kept && { ...sharedEntry(kept.entry), ...(isAbsent && { content: null }) }
  const onOrder = !isAbsent && kept.entry.status === 'onOrder'
  if (!told?.withdrawn || (known && compareVersions(known, told) >= 0)) return known && { ...known, onOrder }
  const { versionNumber, versionId } = told
  const decision = known?.decision ?? null
  return { id, versionNumber, versionId, content: known?.content ?? null, decision, onOrder }
}

type Taking = {
  personId: TimeEntry['personId']
  now: TimeEntry['updatedAt']
  /** Whether a version or decision was made on another machine. */
  received: (id: string) => boolean
  /** Whether the hours are the reader's own, and nobody submits: what they did not submit is theirs to go on with. */
  staysOpen: boolean
}

function changeOf(taken: TakenEntry, kept: KeptEntry | null, taking: Taking): EntryChange | null {
  const { entry, hours } = taken
  const before = kept && !kept.deleted ? kept.entry : null
  if (!entry.content) return before ? { before, after: null, goneAs: entry } : null
  if (hours !== null) return { before, after: withHours(entry, entry.content, kept?.entry ?? null, taking) }
  if (!before || compareVersions(before, entry) !== 0) return null
  if (before.decision?.id === entry.decision?.id) return null
  return { before, after: withDecision(before, entry.decision, taking) }
}

/** The entry as the file has it; what is of this machine only stays. */
function withHours(
  { id, versionNumber, versionId, decision }: SharedEntry,
  content: SharedHours,
  known: TimeEntry | null,
  taking: Taking,
): TimeEntry {
  const { personId, now, received, staysOpen } = taking
  return withDecision(
    {
      ...content,
      submittedAt: staysOpen && known?.submittedAt === null ? null : content.submittedAt,
      id,
      personId,
      versionNumber,
      versionId,
      keptOverlaps: known?.keptOverlaps ?? [],
      status: 'submitted',
      updatedAt: now,
      revision: known?.revision ?? -1,
      receivedVersion: received(versionId),
      decision: known?.decision ?? null,
      receivedDecision: known?.receivedDecision ?? false,
    },
    decision,
    taking,
  )
}

function withDecision(
  entry: TimeEntry,
  decision: TimeEntry['decision'],
  { now, received }: Taking,
): TimeEntry {
  const isOther = entry.decision?.id !== decision?.id
  const receivedDecision = isOther ? decision !== null && received(decision.id) : entry.receivedDecision
  const after = { ...entry, decision, receivedDecision, updatedAt: now, revision: entry.revision + 1 }
  return { ...after, status: standingStatus(after) }
}

/** What the file says Tripletex was told, where that is later than what is known here. */
function laterTotals(
  { store }: Pick<Services, 'store'>,
  { person, ledger }: UnderstoodFile,
): ImportPlan['totals'] {
  const keyed = ledger.flatMap(({ projectId, workTypeId, day, confirmedAt, ...entry }) => {
    return workTypeId
      ? [{ key: { personId: person.id, projectId, workTypeId, day }, entry, confirmedAt }]
      : []
  })
  const mine = new Map(store.ledger.ofPerson(person.id).map((row) => [transferKeyText(row.key), row]))
  const logged = store.transferLog.lastHeardOf(keyed.map(({ key }) => key))
  return keyed.filter(({ key, entry, confirmedAt }) => {
    const text = transferKeyText(key)
    const heard = logged.get(text) ?? { toldHere: false, loggedAt: null }
    return isLaterTotal(mine.get(text) ?? null, { ...entry, confirmedAt }, heard)
  })
}

/** What the hours that come are on and is not here yet. */
function newPlaces(
  { places }: UnderstoodFile,
  entries: readonly PlannedEntry[],
): Pick<ImportPlan, 'projects' | 'workTypes'> {
  const coming = entries.flatMap(({ change }) => change?.after ?? [])
  const on = new Set<string | null>(coming.flatMap(({ projectId, workTypeId }) => [projectId, workTypeId]))
  const comingAlong = <From extends { id: string }>(known: ReadonlyMap<unknown, Place<From> | null>) =>
    [...known.values()].flatMap((place) => (place?.isNew && on.has(place.id) ? [place.from] : []))
  return { projects: comingAlong(places.projects), workTypes: comingAlong(places.workTypes) }
}
