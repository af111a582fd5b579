import { Resolution } from '@shared/domain/conflict'
import { OutboxId, type PersonId } from '@shared/domain/ids'
import type { SeenTime } from '@shared/domain/roles'
import { type TransferKey, TransferKey as TransferKeySchema, transferKeyText } from '@shared/domain/transfer'
import { OutboxReason, OutboxState } from '@shared/ipc/sync'
import { and, between, desc, eq, gt, inArray, isNull, lte, or, sql } from 'drizzle-orm'
import { z } from 'zod'
import type { Db } from './executor'
import { among } from './manyRows'
import { outbox } from './schema'

const OPEN = ['pending', 'sending', 'retry', 'blocked'] as const
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

const Attempts = z.array(Attempt)

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

function isOf(whose: SeenTime) {
  return whose === 'everybody' ? undefined : among(outbox.personId, whose)
}

function jsonOrNull(value: object | null): string | null {
  return value === null ? null : JSON.stringify(value)
}

export type QueuedKeyChange = Partial<Omit<QueuedKey, 'id' | 'key' | 'updatedAt'>>

export function createOutboxRepository(db: Db) {
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
    /** What is open of some keys, by key. */
    openOfMany(keys: readonly TransferKey[]): Map<string, QueuedKey> {
      const rows = db
        .select()
        .from(outbox)
        .where(and(among(outbox.keyText, keys.map(transferKeyText)), isOpen))
        .all()
      return new Map(rows.map((row) => [row.keyText, toQueuedKey(row)]))
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
    /** Puts keys into the queue of which nothing is open. */
    addMany(items: readonly { id: OutboxId; key: TransferKey; minutes: number }[], at: string): void {
      if (items.length === 0) return
      const rows = items.map(({ id, key, minutes }) => ({ id, ...key, text: transferKeyText(key), minutes }))
      // In the order of the table's columns. Thousands of rows at once, each with its values bound, would take ten times as long.
      db.insert(outbox)
        .select(sql`
          select value ->> 'id', value ->> 'text', value ->> 'personId', value ->> 'projectId', value ->> 'workTypeId',
            value ->> 'day', 'pending', value ->> 'minutes', 0, '[]', null, null, null, ${at}, ${at}
          from json_each(${JSON.stringify(rows)})`)
        .run()
    },
    /** Begins anew with items whose total is now `minutes`, or cancels them: whatever they waited for is forgotten. */
    renewMany(
      items: readonly { id: OutboxId; minutes: number }[],
      state: 'pending' | 'cancelled',
      at: string,
    ): void {
      if (items.length === 0) return
      const renewed = { tries: 0, reason: null, resolution: null, nextAttemptAt: null, updatedAt: at }
      db.update(outbox)
        .set({ ...renewed, state, minutes: sql`item.value ->> 'minutes'` })
        .from(sql`json_each(${JSON.stringify(items)}) as item`)
        .where(sql`${outbox.id} = item.value ->> 'id'`)
        .run()
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
