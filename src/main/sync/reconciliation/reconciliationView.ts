import { LocalDay } from '@shared/domain/localDay'
import { reconcile } from '@shared/domain/reconciliation'
import {
  countedStatuses,
  countsOn,
  type TransferKey,
  transferKeyOf,
  transferKeyText,
} from '@shared/domain/transfer'
import type { Person } from '@shared/ipc/app'
import type { Reconciliation, ReconciliationRow } from '@shared/ipc/reconciliation'
import type { LedgerRow } from '../../db/ledgerRepository'
import type { RemoteHours } from '../../db/remoteHoursRepository'
import type { Store } from '../../db/store'
import { transferRule } from '../../settings/transferSettings'
import { keyCounts } from '../outbox/desired'
import { createKeyResolver } from '../outbox/keyResolver'
import { leavesFromHere } from '../outbox/queueKeys'
import { timesheetKeyText } from '../timesheetKeyText'
import { daysOf } from './readHours'

/** All that is known of one key; `key` null where Tripletex holds hours on something that Busy does not know. */
type Known = {
  day: LocalDay
  key: TransferKey | null
  busyMinutes: number
  desiredMinutes: number
  ledger: LedgerRow | null
  remote: RemoteHours | null
}

/** What Busy has, what was sent, what Tripletex was last seen to hold, and the difference, for a person and a period. */
export function reconciliationRows(
  store: Store,
  person: Person,
  from: LocalDay,
  to: LocalDay,
): ReconciliationRow[] {
  const employeeId = store.people.employeeOf(person.id)?.tripletexId ?? null
  const remote = employeeId === null ? [] : store.remoteHours.ofDays(employeeId, from, to)
  const known = gather(store, person, from, to, remote)
  const names = namesOf(store, known)
  const read =
    employeeId === null ? new Map<string, string>() : store.remoteHours.readDays(employeeId, from, to)
  const queued = new Map(store.outbox.open().map((item) => [transferKeyText(item.key), item.state]))
  const rule = transferRule(store)
  return known
    .map((each): ReconciliationRow => {
      const { day, key, ledger, busyMinutes } = each
      // Under «Ikke overfør» what was sent before is left as it is.
      const counts =
        rule.choice === 'never' || (key ? keyCounts(store, key, rule) : countsOn(rule, day, () => false))
      const counted = counts ? each.desiredMinutes : 0
      const desiredMinutes = rule.choice === 'never' ? (ledger?.minutes ?? 0) : counted
      const state = key ? queued.get(transferKeyText(key)) : undefined
      const tripletexHours = each.remote?.hours ?? null
      const facts = {
        busyMinutes,
        desiredMinutes,
        told: ledger,
        queued:
          state === undefined ? null : state === 'blocked' ? ('blocked' as const) : ('waiting' as const),
        read: each.remote !== null || read.has(day),
        tripletexHours,
        counts,
        fromHere: () => key === null || leavesFromHere(store, key, rule.choice),
      }
      const result = reconcile(facts)
      // Hours of others that were kept were never sent.
      const told = ledger && (ledger.own || ledger.keptMinutes === null) ? ledger : null
      return {
        id: key ? transferKeyText(key) : `tripletex ${each.remote?.entryId ?? ''}`,
        key,
        day,
        ...names(each),
        busyMinutes,
        desiredMinutes,
        sentMinutes: told?.minutes ?? null,
        sentAt: told?.confirmedAt ?? null,
        baseHundredths: ledger?.baseHundredths ?? 0,
        tripletexHours,
        locked: each.remote?.locked ?? false,
        ...result,
        canSendAgain:
          key !== null &&
          rule.choice !== 'never' &&
          counts &&
          result.state !== 'waiting' &&
          (desiredMinutes > 0 || ledger !== null),
      }
    })
    .sort(
      (a, b) => a.day.localeCompare(b.day) || (a.projectNumber ?? '').localeCompare(b.projectNumber ?? ''),
    )
}

function gather(
  store: Store,
  person: Person,
  from: LocalDay,
  to: LocalDay,
  remote: readonly RemoteHours[],
): Known[] {
  const counted = countedStatuses(transferRule(store).choice)
  const byKey = new Map<string, Known>()
  const of = (key: TransferKey): Known => {
    const text = transferKeyText(key)
    const nothing = { day: key.day, key, busyMinutes: 0, desiredMinutes: 0, ledger: null, remote: null }
    const known = byKey.get(text) ?? nothing
    byKey.set(text, known)
    return known
  }
  for (const entry of store.entries.between(person.id, from, to)) {
    const key = transferKeyOf(entry)
    if (!key) continue
    const known = of(key)
    known.busyMinutes += entry.minutes
    if (counted.includes(entry.status)) known.desiredMinutes += entry.minutes
  }
  for (const row of store.ledger.ofDays(person.id, from, to)) of(row.key).ledger = row
  const left = new Map(remote.map((each) => [timesheetKeyText(each), each]))
  const targetOf = createKeyResolver(store)
  for (const known of byKey.values()) {
    const target = known.key && targetOf(known.key)
    const text = target?.ok ? timesheetKeyText(target.value) : ''
    known.remote = left.get(text) ?? null
    left.delete(text)
  }
  return [...byKey.values(), ...strangers(store, person, [...left.values()])]
}

/** Hours that only Tripletex has, on what Busy may or may not know. */
function strangers(store: Store, person: Person, remote: readonly RemoteHours[]): Known[] {
  const projects = store.projects.byTripletexIds(remote.flatMap(({ projectId }) => projectId ?? []))
  const workTypes = store.workTypes.byTripletexIds(remote.map(({ activityId }) => activityId))
  return remote.map((each) => {
    const day = LocalDay.parse(each.day)
    const project = each.projectId === null ? null : projects.get(each.projectId)
    const workType = workTypes.get(each.activityId)
    const key =
      project === undefined || !workType
        ? null
        : { personId: person.id, projectId: project?.id ?? null, workTypeId: workType.id, day }
    return { day, key, busyMinutes: 0, desiredMinutes: 0, ledger: null, remote: each }
  })
}

type Names = Pick<ReconciliationRow, 'projectNumber' | 'projectName' | 'workTypeName'>

function namesOf(store: Store, known: readonly Known[]): (each: Known) => Names {
  const keys = known.flatMap(({ key }) => key ?? [])
  const projects = store.projects.many(keys.flatMap(({ projectId }) => projectId ?? []))
  const workTypes = store.workTypes.many(keys.map(({ workTypeId }) => workTypeId))
  return ({ key }) => {
    const project = key?.projectId ? projects.get(key.projectId) : undefined
    return {
      projectNumber: project?.number ?? null,
      projectName: project?.name ?? null,
      workTypeName: key ? (workTypes.get(key.workTypeId)?.name ?? null) : null,
    }
  }
}

/**
 * Everything that «Avstemming» shows. `readable`: whether Tripletex can be asked about the person at all; what was read before
 * is shown in any case.
 */
export function reconciliationView(
  store: Store,
  connected: boolean,
  person: Person,
  { from, to }: { from: LocalDay; to: LocalDay },
): Reconciliation {
  const employee = store.people.employeeOf(person.id)
  const read = employee
    ? store.remoteHours.readDays(employee.tripletexId, from, to)
    : new Map<string, string>()
  const moments = daysOf(from, to).map((day) => read.get(day) ?? null)
  const { id, name } = person
  return {
    person: { id, name },
    people: store.people.all().map((each) => ({ id: each.id, name: each.name })),
    from,
    to,
    readAt: moments.includes(null) ? null : (moments.sort()[0] ?? null),
    rows: reconciliationRows(store, person, from, to),
    readable: !connected ? 'notConnected' : employee ? 'yes' : 'noEmployee',
  }
}
