import { sql } from 'drizzle-orm'
import { index, integer, real, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'

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
    /** Hours of others that a person said may be replaced; any other hours, or another total, ask again. */
    overwriteHours: real('overwrite_hours'),
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
  confirmedAt: text('confirmed_at').notNull(),
})

/** How far each pull has come, so that it can be taken up where it stopped. */
export const syncState = sqliteTable('sync_state', {
  kind: text('kind').primaryKey(),
  passStartedAt: text('pass_started_at'),
  part: integer('part').notNull(),
  nextFrom: integer('next_from').notNull(),
  completedAt: text('completed_at'),
})
