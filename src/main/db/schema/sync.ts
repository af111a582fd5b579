import { sql } from 'drizzle-orm'
import { index, integer, primaryKey, real, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'

/**
 * The queue. A row holds a key, never a request: what is sent is worked out when it is sent. `attempts` holds the employees and minutes
 * of sends whose answer never came, as a JSON list, until they are settled. One open row per key; finished rows are kept.
 */
export const outbox = sqliteTable(
  'outbox',
  {
    id: text('id').primaryKey(),
    keyText: text('key_text').notNull(),
    personId: text('person_id').notNull(),
    projectId: text('project_id'),
    workTypeId: text('work_type_id').notNull(),
    day: text('day').notNull(),
    state: text('state', { enum: ['pending', 'sending', 'retry', 'blocked', 'sent', 'cancelled'] }).notNull(),
    /** Minutes that were last seen as desired, for the list; the truth is worked out from the entries. */
    minutes: integer('minutes').notNull(),
    tries: integer('tries').notNull(),
    attempts: text('attempts').notNull(),
    /** What a person chose where Tripletex held hours of others, as JSON; holds for just those hours and just this total. */
    resolution: text('resolution'),
    nextAttemptAt: text('next_attempt_at'),
    reason: text('reason'),
    createdAt: text('created_at').notNull(),
    updatedAt: text('updated_at').notNull(),
  },
  (table) => [
    uniqueIndex('outbox_one_open_per_key')
      .on(table.keyText)
      .where(sql`${table.state} not in ('sent', 'cancelled')`),
    index('outbox_by_state').on(table.state, table.nextAttemptAt),
    index('outbox_by_updated').on(table.updatedAt),
  ],
)

/**
 * What Tripletex was last told, and confirmed, for a key, and for which employee, since a person's number can change. `own` is
 * false where just these hours stood there already: Busy did not write them, and must not change them without a person's word.
 */
export const transferLedger = sqliteTable('transfer_ledger', {
  keyText: text('key_text').primaryKey(),
  personId: text('person_id').notNull(),
  projectId: text('project_id'),
  workTypeId: text('work_type_id').notNull(),
  day: text('day').notNull(),
  employeeTripletexId: integer('employee_tripletex_id').notNull(),
  entryTripletexId: integer('entry_tripletex_id').notNull(),
  own: integer('own', { mode: 'boolean' }).notNull(),
  version: integer('version').notNull(),
  minutes: integer('minutes').notNull(),
  /** Hundredths of an hour of others that a person chose to add to Busy's own; part of what stands in Tripletex. */
  baseHundredths: integer('base_hundredths').notNull().default(0),
  /** Busy's total for which a person chose to keep what stands in Tripletex; null: no such choice. */
  keptMinutes: integer('kept_minutes'),
  confirmedAt: text('confirmed_at').notNull(),
  /** Whether another machine told Tripletex so, and this one knows it from a file. */
  received: integer('received', { mode: 'boolean' }).notNull().default(false),
})

/** What happened to a key on its way to Tripletex, for the person who asks why a number is what it is. Kept for good. */
export const transferLog = sqliteTable(
  'transfer_log',
  {
    id: text('id').primaryKey(),
    keyText: text('key_text').notNull(),
    at: text('at').notNull(),
    event: text('event').notNull(),
    facts: text('facts').notNull(),
  },
  (table) => [index('transfer_log_by_key').on(table.keyText, table.at)],
)

/** The hours that Tripletex was last seen to hold, by its own ids; the copy that «Avstemming» compares with. */
export const remoteHours = sqliteTable(
  'remote_hours',
  {
    entryTripletexId: integer('entry_tripletex_id').primaryKey(),
    employeeTripletexId: integer('employee_tripletex_id').notNull(),
    projectTripletexId: integer('project_tripletex_id'),
    activityTripletexId: integer('activity_tripletex_id').notNull(),
    day: text('day').notNull(),
    version: integer('version').notNull(),
    hours: real('hours').notNull(),
    locked: integer('locked', { mode: 'boolean' }).notNull(),
    seenAt: text('seen_at').notNull(),
  },
  (table) => [index('remote_hours_by_employee_day').on(table.employeeTripletexId, table.day)],
)

/** When the hours of an employee's day were last read whole; a day that is not here was never read. */
export const remoteDays = sqliteTable(
  'remote_days',
  {
    employeeTripletexId: integer('employee_tripletex_id').notNull(),
    day: text('day').notNull(),
    readAt: text('read_at').notNull(),
  },
  (table) => [primaryKey({ columns: [table.employeeTripletexId, table.day] })],
)

/** How far each pull has come, so that it can be taken up where it stopped. */
export const syncState = sqliteTable('sync_state', {
  kind: text('kind').primaryKey(),
  passStartedAt: text('pass_started_at'),
  part: integer('part').notNull(),
  nextFrom: integer('next_from').notNull(),
  completedAt: text('completed_at'),
  /** When the last pass that read every row whole ended; passes in between may read changes only. */
  fullAt: text('full_at'),
  /** What is known of Tripletex's lists, their digests above all, as JSON. */
  digests: text('digests').notNull().default('{}'),
})
