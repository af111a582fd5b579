import { capacityOn } from '@shared/domain/capacity'
import { type LocalDay, weekOf } from '@shared/domain/localDay'
import { overlapsOf } from '@shared/domain/overlap'
import { publicHolidayOn } from '@shared/domain/publicHoliday'
import { daySubmission } from '@shared/domain/submission'
import { isLocked, isPlanned } from '@shared/domain/timeEntry'
import { isTimeOff } from '@shared/domain/timeOff'
import { desiredMinutes, type TransferKey, type TransferRule, transferKeyOf } from '@shared/domain/transfer'
import type { Person } from '@shared/ipc/app'
import type { DayEntry, DayView, EntryView, TransferState, WeekView } from '@shared/ipc/timeEntries'
import type { StoredLedgerEntry } from '../db/ledgerRepository'
import type { NamedEntry } from '../db/namedEntries'
import type { QueuedKey } from '../db/outboxRepository'
import { ordersOfHours } from '../orders/ordersOfHours'
import type { Services } from '../services'
import { appSettings } from '../settings/appSettings'
import { companySettings } from '../settings/companySettings'
import { transferChoice, transferRule } from '../settings/transferSettings'
import { keyCounts } from '../sync/outbox/desired'
import { leavesFromHere } from '../sync/outbox/queueKeys'
import { createForesight } from './bookingWarnings'
import { shownClock } from './shownClock'

type Reads = Pick<Services, 'store' | 'clock'>

/** A person's week: entries by day with their totals. Planned hours are kept apart from what is logged. */
export function weekView(reads: Reads, person: Person, day: LocalDay): WeekView {
  const { store, clock } = reads
  const { year, week, days } = weekOf(day)
  const [first, last] = [days[0] ?? day, days[6] ?? day]
  const entries = entryViews(reads, store.entries.between(person.id, first, last))
  const logged = entries.filter((entry) => !entry.planned)
  const foresee = createForesight(store, person)
  const overlaps = overlapsOf(entries)
  const { dayMinutes } = appSettings(store)
  const rule = transferRule(store)
  const { submission } = companySettings(reads)
  const asked = { submission, overlaps, now: clock.now(), today: clock.today() }
  const shown = days.map((each) =>
    dayView(
      each,
      { ...asked, day: each, capacityMinutes: capacityOn(each, dayMinutes) },
      withSigns(
        foresee,
        overlaps,
        entries.filter((entry) => entry.day === each),
      ),
    ),
  )
  return {
    year,
    week,
    days: shown,
    capacityMinutes: shown.reduce((sum, each) => sum + each.capacityMinutes, 0),
    minutes: sumMinutes(logged),
    plannedMinutes: sumMinutes(entries.filter((entry) => entry.planned)),
    billableMinutes: sumMinutes(logged.filter((entry) => entry.billable)),
    unsubmittedMinutes: submission ? sumMinutes(logged.filter((entry) => entry.status === 'logged')) : 0,
    heldBackMinutes: sumMinutes(logged.filter((entry) => isHeldBack(store, rule, entry))),
    incompleteEntries: entries.filter((entry) => entry.workTypeId === null).length,
  }
}

/** Hours that have come to Tripletex, or wait there for a person, are beyond foretelling. */
function withSigns(
  foresee: ReturnType<typeof createForesight>,
  overlaps: ReturnType<typeof overlapsOf>,
  entries: EntryView[],
): DayEntry[] {
  const dayMinutes = sumMinutes(entries)
  return entries.map((entry) => ({
    ...entry,
    overlaps: overlaps.get(entry.id) ?? [],
    warnings: entry.transfer === 'none' || entry.transfer === 'waiting' ? foresee(entry, dayMinutes) : [],
  }))
}

function dayView(day: LocalDay, asked: Parameters<typeof daySubmission>[1], entries: DayEntry[]): DayView {
  const { today, capacityMinutes } = asked
  const logged = entries.filter((entry) => !entry.planned)
  return {
    day,
    today: day === today,
    holiday: publicHolidayOn(day),
    capacityMinutes,
    minutes: sumMinutes(logged),
    billableMinutes: sumMinutes(logged.filter((entry) => entry.billable)),
    plannedMinutes: sumMinutes(entries.filter((entry) => entry.planned)),
    submission: daySubmission(entries, asked),
    entries,
  }
}

/** Entries as the views show them: with clock times where they were made, and how far their hours have come. */
export function entryViews({ store, clock }: Reads, entries: readonly NamedEntry[]): EntryView[] {
  const [now, today] = [clock.now(), clock.today()]
  const states = new Map<string, TransferState>()
  const orders = ordersOfHours(store, entries)
  return entries.map((entry) => ({
    ...entry,
    ...shownClock(entry),
    planned: isPlanned(entry, now, today),
    locked: isLocked(entry),
    transfer: transferState(store, entry, states),
    timeOff: isTimeOff(entry.workTypeName),
    order: orders.get(entry.id) ?? null,
  }))
}

function transferState(
  store: Services['store'],
  entry: NamedEntry,
  known: Map<string, TransferState>,
): TransferState {
  const key = transferKeyOf(entry)
  if (!key || desiredMinutes([entry], transferChoice(store)) === 0) return 'none'
  const text = JSON.stringify(key)
  const before = known.get(text)
  if (before) return before
  const state = stateOf(store.outbox.openOf(key), store.ledger.get(key)) ?? unsentState(store, key)
  known.set(text, state)
  return state
}

/** Why hours that the choice counts are not on their way: it is another machine's to send them, or their day keeps them here. */
function unsentState(store: Services['store'], key: TransferKey): TransferState {
  const rule = transferRule(store)
  return keyCounts(store, key, rule) && !leavesFromHere(store, key, rule.choice) ? 'elsewhere' : 'none'
}

/** Whether the transfer choice counts an entry, and only its day keeps it here. */
function isHeldBack(store: Services['store'], rule: TransferRule, entry: EntryView): boolean {
  const key = transferKeyOf(entry)
  return key !== null && desiredMinutes([entry], rule.choice) > 0 && !keyCounts(store, key, rule)
}

function stateOf(open: QueuedKey | null, ledger: StoredLedgerEntry | null): TransferState | null {
  if (open) return open.state === 'blocked' ? 'needsYou' : 'waiting'
  if (!ledger) return null
  return ledger.keptMinutes === null ? 'sent' : 'kept'
}

function sumMinutes(entries: readonly { minutes: number }[]): number {
  return entries.reduce((sum, entry) => sum + entry.minutes, 0)
}
