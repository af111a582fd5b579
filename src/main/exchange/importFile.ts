import type { Person } from '@shared/ipc/app'
import type { BusyError } from '@shared/ipc/errors'
import type { ExchangeCounts, ExchangePreview } from '@shared/ipc/exchange'
import { ok, type Result } from '@shared/result'
import type { Services } from '../services'
import { transferChoice, transferRule } from '../settings/transferSettings'
import { readAllKeys } from '../sync/outbox/keyReads'
import { queueKeys } from '../sync/outbox/queueKeys'
import { changeEntries, MANY_KEYS, tellOfChanges } from '../time/changeEntries'
import { exchangeRows } from './exchangeRows'
import { readExchangeText } from './exchangeText'
import { takeInPlaces } from './places'
import { type ImportPlan, type PlannedEntry, planImport } from './planImport'

/** What taking a file in would do; nothing is written. */
export function previewExchange(
  services: Pick<Services, 'store' | 'clock'>,
  reader: Person,
  text: string,
): Result<ExchangePreview, BusyError> {
  const content = readExchangeText(text)
  if (!content.ok) return content
  const plan = planImport(services, reader, content.value)
  if (!plan.ok) return plan
  const { kind, madeBy, madeAt, from, to, transfer: theirs } = content.value
  const { file, entries, projects, workTypes } = plan.value
  const ours = transferRule(services.store)
  const isSame = ours.choice === theirs.choice && (ours.choice === 'never' || ours.from === theirs.from)
  return ok({
    ...{ kind, madeBy, madeAt, from, to },
    personId: file.person.id,
    personName: file.person.name,
    isSelf: file.isSelf,
    counts: countsOf(plan.value),
    changes: doesSomething(plan.value),
    ...exchangeRows(services, entries),
    transfer: isSame ? null : { theirs, ours },
    places: [...projects, ...workTypes].map(({ name }) => name),
  })
}

/**
 * «Importer»: takes a file in, all of it or nothing. What Tripletex was told comes first, so that a total that another machine told
 * it of is not told anew from here. Nobody undoes it: what others know can only be followed by something newer.
 */
export function importExchange(
  services: Services,
  reader: Person,
  text: string,
): Result<ExchangeCounts, BusyError> {
  const content = readExchangeText(text)
  if (!content.ok) return content
  const { store, clock } = services
  const done = store.transaction(() => {
    const planned = planImport(services, reader, content.value)
    if (!planned.ok) return planned
    const plan = planned.value
    takeInPlaces(services, plan.projects, plan.workTypes)
    store.ledger.learn(plan.totals)
    store.sharedEntries.remember(plan.gone, clock.now())
    const changes = plan.entries.flatMap(({ change }) => change ?? [])
    if (changes.length > 0) changeEntries(services, 'receive', 'exchange', changes)
    queueTotals(services, plan)
    return planned
  })
  if (!done.ok) return done
  const { projects, workTypes } = done.value
  if (projects.length + workTypes.length > 0) services.changed('projects', 'workTypes')
  if (doesSomething(done.value)) tellOfChanges(services)
  return ok(countsOf(done.value))
}

function queueTotals(services: Services, { totals }: ImportPlan): void {
  const keys = totals.map(({ key }) => key)
  if (keys.length === 0) return
  const { store } = services
  const reads = keys.length < MANY_KEYS ? store : readAllKeys(store, transferChoice(store))
  queueKeys(services, keys, { reads })
}

function doesSomething({ entries, totals }: ImportPlan): boolean {
  return totals.length > 0 || entries.some(({ change }) => change !== null)
}

function countsOf({ entries, file: { unseen } }: ImportPlan): ExchangeCounts {
  const count = (is: (entry: PlannedEntry) => boolean) => entries.filter(is).length
  return {
    new: count(({ hours }) => hours === 'new'),
    changed: count(({ hours }) => hours === 'changed'),
    withdrawn: count(({ hours }) => hours === 'withdrawn'),
    approved: count(({ decision }) => decision === 'approved'),
    rejected: count(({ decision }) => decision === 'rejected'),
    reopened: count(({ decision }) => decision === 'undone'),
    voided: count(({ voidsApproval }) => voidsApproval),
    outdated: count(({ kind }) => kind === 'outdated'),
    kept: count(({ kind }) => kind === 'kept'),
    same: count(({ kind }) => kind === 'same'),
    unseen,
  }
}
