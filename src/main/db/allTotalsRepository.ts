import { OutboxId, PersonId, ProjectId, WorkTypeId } from '@shared/domain/ids'
import { LocalDay } from '@shared/domain/localDay'
import { EntryStatus, type TimeEntry } from '@shared/domain/timeEntry'
import type { DecidedHours, TransferKey } from '@shared/domain/transfer'
import { remembered } from '@shared/remembered'
import { and, count, eq, inArray, isNotNull, isNull, lt, ne, notExists, type SQL, sql } from 'drizzle-orm'
import type { Db } from './executor'
import { Attempts, OPEN, type QueuedKey } from './outboxRepository'
import { outbox, timeEntries, transferLedger, transferLog } from './schema'
import { TOLD } from './transferLogRepository'

/** Minutes of a key in one state, decided about at one place. */
export type CountedMinutes = { key: TransferKey } & DecidedHours & Pick<TimeEntry, 'minutes'>
/** What Tripletex was told of a key, as far as it says whether that still holds. */
export type ToldTotal = {
  key: TransferKey
  employeeId: number
  minutes: number
  keptMinutes: number | null
  own: boolean
  received: boolean
}
/** The open row of a key in the queue. */
export type OpenRow = { key: TransferKey } & Pick<QueuedKey, 'id' | 'state' | 'minutes' | 'attempts'>

type KeyColumns = { personId: string; projectId: string | null; workTypeId: string; day: string }

/** What is read of all totals at once, where asking for each of many thousands would keep the program waiting. */
export function createAllTotalsRepository(db: Db) {
  return {
    /** The minutes of every key that has entries in one of `statuses`. The index of figures holds all of it, in this order. */
    minutes(statuses: readonly EntryStatus[]): CountedMinutes[] {
      if (statuses.length === 0) return []
      return toCounted(
        db
          .select(COUNTED)
          .from(timeEntries)
          .where(inState(statuses))
          .groupBy(...ALIKE)
          .all(),
      )
    },
    /** The minutes in any other state of the keys that another machine told Tripletex of. */
    minutesBeside(statuses: readonly EntryStatus[]): CountedMinutes[] {
      const others = EntryStatus.options.filter((status) => !statuses.includes(status))
      const ofKey = and(
        eq(timeEntries.personId, transferLedger.personId),
        eq(timeEntries.day, transferLedger.day),
        eq(timeEntries.workTypeId, transferLedger.workTypeId),
        sql`${timeEntries.projectId} is ${transferLedger.projectId}`,
      )
      return toCounted(
        db
          .select(COUNTED)
          .from(transferLedger)
          .crossJoin(timeEntries)
          .where(and(eq(transferLedger.received, true), ofKey, inState(others)))
          .groupBy(...ALIKE)
          .all(),
      )
    },
    told(): ToldTotal[] {
      const toKey = keyReader()
      const {
        personId,
        projectId,
        workTypeId,
        day,
        employeeTripletexId,
        minutes,
        keptMinutes,
        own,
        received,
      } = transferLedger
      return db
        .select({
          personId,
          projectId,
          workTypeId,
          day,
          employeeId: employeeTripletexId,
          minutes,
          keptMinutes,
          own,
          received,
        })
        .from(transferLedger)
        .all()
        .map((row) => ({
          key: toKey(row),
          employeeId: row.employeeId,
          minutes: row.minutes,
          keptMinutes: row.keptMinutes,
          own: row.own,
          received: row.received,
        }))
    },
    /** Every key, as text, that Tripletex was told of at any time, by the log. */
    everTold(): Set<string> {
      const rows = db
        .selectDistinct({ keyText: transferLog.keyText })
        .from(transferLog)
        .where(inArray(transferLog.event, [...TOLD]))
        .all()
      return new Set(rows.map(({ keyText }) => keyText))
    },
    /**
     * How many totals of days before `from` there are in one of `statuses` that Tripletex was never told of, nor may have been, and
     * their minutes: what `countsOn` leaves out. Counted where they lie, since it is asked for again whenever something is sent.
     */
    before(from: LocalDay, statuses: readonly EntryStatus[]): { keys: number; minutes: number } {
      const nothing = { keys: 0, minutes: 0 }
      if (statuses.length === 0) return nothing
      const { personId, projectId, workTypeId, day, status, deletedAt } = timeEntries
      const totals = db
        .select({
          keyText:
            sql<string>`${personId} || '|' || coalesce(${projectId}, '-') || '|' || ${workTypeId} || '|' || ${day}`.as(
              'total_key',
            ),
          minutes: sql<number>`sum(${timeEntries.minutes})`.as('total_minutes'),
        })
        .from(timeEntries)
        .where(and(isNull(deletedAt), isNotNull(workTypeId), inArray(status, [...statuses]), lt(day, from)))
        .groupBy(projectId, workTypeId, personId, day)
        .as('totals')
      const told = db
        .select({ found: sql`1` })
        .from(transferLedger)
        .where(eq(transferLedger.keyText, totals.keyText))
      const everTold = db
        .select({ found: sql`1` })
        .from(transferLog)
        .where(and(eq(transferLog.keyText, totals.keyText), inArray(transferLog.event, [...TOLD])))
      const mayBeTold = db
        .select({ found: sql`1` })
        .from(outbox)
        .where(
          and(
            eq(outbox.keyText, totals.keyText),
            inArray(outbox.state, [...OPEN]),
            ne(outbox.attempts, '[]'),
          ),
        )
      return (
        db
          .select({ keys: count(), minutes: sql<number>`coalesce(sum(${totals.minutes}), 0)` })
          .from(totals)
          .where(and(notExists(told), notExists(everTold), notExists(mayBeTold)))
          .get() ?? nothing
      )
    },
    open(): OpenRow[] {
      const toKey = keyReader()
      const { personId, projectId, workTypeId, day, id, state, minutes, attempts } = outbox
      return db
        .select({ personId, projectId, workTypeId, day, id, state, minutes, attempts })
        .from(outbox)
        .where(inArray(outbox.state, [...OPEN]))
        .all()
        .map((row) => ({
          key: toKey(row),
          id: OutboxId.parse(row.id),
          state: row.state,
          minutes: row.minutes,
          attempts: row.attempts === '[]' ? [] : Attempts.parse(JSON.parse(row.attempts)),
        }))
    },
  }
}

/** What tells the hours of one key from those of another, and how they are counted. */
const ALIKE = [
  timeEntries.projectId,
  timeEntries.workTypeId,
  timeEntries.personId,
  timeEntries.status,
  timeEntries.day,
  timeEntries.receivedVersion,
  timeEntries.receivedDecision,
]
const COUNTED = {
  personId: timeEntries.personId,
  projectId: timeEntries.projectId,
  workTypeId: sql<string>`${timeEntries.workTypeId}`,
  day: timeEntries.day,
  status: timeEntries.status,
  receivedVersion: timeEntries.receivedVersion,
  receivedDecision: timeEntries.receivedDecision,
  minutes: sql<number>`sum(${timeEntries.minutes})`,
}

function inState(statuses: readonly EntryStatus[]): SQL | undefined {
  const { deletedAt, workTypeId, status } = timeEntries
  return and(isNull(deletedAt), isNotNull(workTypeId), inArray(status, [...statuses]))
}

function toCounted(rows: readonly (KeyColumns & Omit<CountedMinutes, 'key'>)[]): CountedMinutes[] {
  const toKey = keyReader()
  return rows.map((row) => ({
    key: toKey(row),
    status: row.status,
    minutes: row.minutes,
    receivedVersion: row.receivedVersion,
    receivedDecision: row.receivedDecision,
  }))
}

/** Looks at each id and day once, however many keys it is in. */
function keyReader(): (row: KeyColumns) => TransferKey {
  const personId = remembered((text: string) => PersonId.parse(text))
  const projectId = remembered((text: string) => ProjectId.parse(text))
  const workTypeId = remembered((text: string) => WorkTypeId.parse(text))
  const day = remembered((text: string) => LocalDay.parse(text))
  return (row) => ({
    personId: personId(row.personId),
    projectId: row.projectId === null ? null : projectId(row.projectId),
    workTypeId: workTypeId(row.workTypeId),
    day: day(row.day),
  })
}
