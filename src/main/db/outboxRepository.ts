import { Resolution } from '@shared/domain/conflict'
import { OutboxId, type PersonId } from '@shared/domain/ids'
import type { SeenTime } from '@shared/domain/roles'
import { type TransferKey, TransferKey as TransferKeySchema, transferKeyText } from '@shared/domain/transfer'
import { OutboxReason, OutboxState } from '@shared/ipc/sync'
import { and, between, desc, eq, gt, inArray, isNull, lte, or, sql } from 'drizzle-orm'
import { z } from 'zod'
import type { Db } from './executor'
import { among } from './manyRows'
import { placeholders } from './preparedRows'
import { outbox } from './schema'

/** The states in which a row has not come to its end. */
export const OPEN = ['pending', 'sending', 'retry', 'blocked'] as const
/** The same, in the words of the index of open keys, which SQLite uses for nothing else. */
const isOpen = sql`${outbox.state} not in ('sent', 'cancelled')`

const Attempt = z.object({
  employeeId: z.int(),
  minutes: z.int(),
  baseHundredths: z.int().default(0),
})
/** A send whose answer never came: for which of Tripletex's employees, and the total that it was to leave there. */
export type Attempt = z.infer<typeof Attempt>

/** A queued key. `resolution`: what a person chose where Tripletex held hours of others. */
export type QueuedKey = {
  id: OutboxId
  key: TransferKey
  state: OutboxState
  minutes: number
  tries: number
  attempts: Attempt[]
  resolution: Resolution | null
  nextAttemptAt: string | null
  reason: OutboxReason | null
  updatedAt: string
}

export const Attempts = z.array(Attempt)

function toQueuedKey(row: typeof outbox.$inferSelect): QueuedKey {
  return {
    id: OutboxId.parse(row.id),
    key: TransferKeySchema.parse(row),
    state: OutboxState.parse(row.state),
    minutes: row.minutes,
    tries: row.tries,
    attempts: Attempts.parse(JSON.parse(row.attempts)),
    resolution: row.resolution === null ? null : Resolution.parse(JSON.parse(row.resolution)),
    nextAttemptAt: row.nextAttemptAt,
    reason: row.reason === null ? null : OutboxReason.parse(JSON.parse(row.reason)),
    updatedAt: row.updatedAt,
  }
}

function newRow({ id, key, minutes }: NewQueuedKey, at: string): Required<typeof outbox.$inferInsert> {
  return {
    id,
    keyText: transferKeyText(key),
    ...key,
    state: 'pending',
    minutes,
    tries: 0,
    attempts: '[]',
    resolution: null,
    nextAttemptAt: null,
    reason: null,
    createdAt: at,
    updatedAt: at,
  }
}

function isOf(whose: SeenTime) {
  return whose === 'everybody' ? undefined : among(outbox.personId, whose)
}

function jsonOrNull(value: object | null): string | null {
  return value === null ? null : JSON.stringify(value)
}

export type NewQueuedKey = Pick<QueuedKey, 'id' | 'key' | 'minutes'>
/** An open row that is tried anew, or is not to leave any more, with the total as it is now. */
export type BegunAnew = Pick<QueuedKey, 'id' | 'minutes'> & { state: 'pending' | 'cancelled' }
export type QueuedKeyChange = Partial<Omit<QueuedKey, 'id' | 'key' | 'updatedAt'>>

export function createOutboxRepository(db: Db) {
  const addRow = db.insert(outbox).values(placeholders(outbox)).prepare()

  return {
    get(id: OutboxId): QueuedKey | null {
      const row = db.select().from(outbox).where(eq(outbox.id, id)).get()
      return row ? toQueuedKey(row) : null
    },
    openOf(key: TransferKey): QueuedKey | null {
      const row = db
        .select()
        .from(outbox)
        .where(and(eq(outbox.keyText, transferKeyText(key)), isOpen))
        .get()
      return row ? toQueuedKey(row) : null
    },
    /** The keys of some people that are open. */
    openKeysOf(people: readonly PersonId[]): TransferKey[] {
      return db
        .select()
        .from(outbox)
        .where(and(inArray(outbox.state, [...OPEN]), among(outbox.personId, people)))
        .all()
        .map((row) => TransferKeySchema.parse(row))
    },
    /** Makes everything due at once that is blocked for one of `codes`; why it was is kept until there is a new answer. */
    retryBlocked(codes: readonly OutboxReason['code'][], at: string): void {
      db.update(outbox)
        .set({ state: 'pending', nextAttemptAt: null, tries: 0, updatedAt: at })
        .where(
          and(eq(outbox.state, 'blocked'), inArray(sql<string>`${outbox.reason} ->> 'code'`, [...codes])),
        )
        .run()
    },
    /** Queues keys that have no open row. */
    add(rows: readonly NewQueuedKey[], at: string): void {
      for (const row of rows) addRow.run(newRow(row, at))
    },
    /** Lets open rows begin anew with another total, or ends them: what stood in their way, and what a person chose, is no more. */
    beginAnew(rows: readonly BegunAnew[], at: string): void {
      if (rows.length === 0) return
      const statement = db
        .update(outbox)
        .set({
          state: sql`${sql.placeholder('state')}`,
          minutes: sql`${sql.placeholder('minutes')}`,
          reason: null,
          nextAttemptAt: null,
          tries: 0,
          resolution: null,
          updatedAt: at,
        })
        .where(eq(outbox.id, sql.placeholder('id')))
        .prepare()
      for (const { id, state, minutes } of rows) statement.run({ id, state, minutes })
    },
    change(id: OutboxId, change: QueuedKeyChange, at: string): void {
      const { attempts, reason, resolution, ...rest } = change
      db.update(outbox)
        .set({
          ...rest,
          ...(attempts ? { attempts: JSON.stringify(attempts) } : {}),
          ...(reason === undefined ? {} : { reason: jsonOrNull(reason) }),
          ...(resolution === undefined ? {} : { resolution: jsonOrNull(resolution) }),
          updatedAt: at,
        })
        .where(eq(outbox.id, id))
        .run()
    },
    /**
     * What may be sent at `now`, oldest change first. What would have to wait beyond `latest` was set by a clock that has been
     * put back since, and is due.
     */
    due(now: string, latest: string, limit: number): QueuedKey[] {
      return db
        .select()
        .from(outbox)
        .where(
          and(
            inArray(outbox.state, ['pending', 'retry']),
            or(
              isNull(outbox.nextAttemptAt),
              lte(outbox.nextAttemptAt, now),
              gt(outbox.nextAttemptAt, latest),
            ),
          ),
        )
        .orderBy(outbox.createdAt)
        .limit(limit)
        .all()
        .map(toQueuedKey)
    },
    /** When the next waiting item becomes due; null when one is due already, or none waits. */
    nextDueAt(): string | null {
      const at = outbox.nextAttemptAt
      const row = db
        .select({ at: sql<string | null>`case when count(*) = count(${at}) then min(${at}) end` })
        .from(outbox)
        .where(inArray(outbox.state, ['pending', 'retry']))
        .get()
      return row?.at ?? null
    },
    /** How much of some people's waits, and needs somebody. */
    counts(whose: SeenTime = 'everybody'): { waiting: number; needsYou: number } {
      const rows = db
        .select({ state: outbox.state, count: sql<number>`count(*)` })
        .from(outbox)
        .where(and(inArray(outbox.state, [...OPEN]), isOf(whose)))
        .groupBy(outbox.state)
        .all()
      const of = (state: string) => rows.find((row) => row.state === state)?.count ?? 0
      return { waiting: of('pending') + of('sending') + of('retry'), needsYou: of('blocked') }
    },
    open(whose: SeenTime = 'everybody'): QueuedKey[] {
      return db
        .select()
        .from(outbox)
        .where(and(inArray(outbox.state, [...OPEN]), isOf(whose)))
        .orderBy(sql`${outbox.state} != 'blocked'`, outbox.day, outbox.createdAt)
        .all()
        .map(toQueuedKey)
    },
    latestDone(limit: number, whose: SeenTime): QueuedKey[] {
      return db
        .select()
        .from(outbox)
        .where(and(eq(outbox.state, 'sent'), isOf(whose)))
        .orderBy(desc(outbox.updatedAt))
        .limit(limit)
        .all()
        .map(toQueuedKey)
    },
    /** Keys of which anything was changed in the queue from `since` to `until`, both included. */
    keysChangedBetween(since: string, until: string): TransferKey[] {
      return db
        .select()
        .from(outbox)
        .where(between(outbox.updatedAt, since, until))
        .all()
        .map((row) => TransferKeySchema.parse(row))
    },
    inState(state: OutboxState): QueuedKey[] {
      return db.select().from(outbox).where(eq(outbox.state, state)).all().map(toQueuedKey)
    },
    lastSentAt(whose: SeenTime): string | null {
      const row = db
        .select({ at: sql<string | null>`max(${outbox.updatedAt})` })
        .from(outbox)
        .where(and(eq(outbox.state, 'sent'), isOf(whose)))
        .get()
      return row?.at ?? null
    },
  }
}
