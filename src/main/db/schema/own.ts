import { sql } from 'drizzle-orm'
import { check, index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { jsonOrNull } from './jsonOrNull'
import { projects, workTypes } from './replica'

export const people = sqliteTable('people', {
  id: text('id').primaryKey(),
  name: text('name').notNull(),
  email: text('email').notNull(),
  employeeNumber: text('employee_number').notNull(),
  role: text('role', { enum: ['administrator', 'employee'] }).notNull(),
  /** The employee of Tripletex that this person was taken in as; null for somebody made here. */
  employeeTripletexId: integer('employee_tripletex_id').unique(),
  /** The employee that they were before their number was changed, while they are none: with the number they are it again. */
  formerEmployeeTripletexId: integer('former_employee_tripletex_id'),
  archivedAt: text('archived_at'),
  /** Who archived them: somebody, or the sync, since the employee is gone in Tripletex. */
  archivedBy: text('archived_by', { enum: ['person', 'sync'] }),
  createdAt: text('created_at').notNull(),
})

/** Whose a row is. */
export const ofPerson = () =>
  text('person_id')
    .notNull()
    .references(() => people.id)

/** Whose time is taken, and what on; both may still be open. */
export const timedWork = () => ({
  personId: ofPerson(),
  projectId: text('project_id').references(() => projects.id),
  workTypeId: text('work_type_id').references(() => workTypes.id),
  description: text('description').notNull(),
})

/** Hours. A deleted entry keeps its row, with `deletedAt`, so that it can be had back. */
export const timeEntries = sqliteTable(
  'time_entries',
  {
    id: text('id').primaryKey(),
    personId: ofPerson(),
    projectId: text('project_id').references(() => projects.id),
    workTypeId: text('work_type_id').references(() => workTypes.id),
    day: text('day').notNull(),
    minutes: integer('minutes').notNull(),
    startedAt: text('started_at'),
    endedAt: text('ended_at'),
    zone: text('zone').notNull(),
    description: text('description').notNull(),
    /** JSON: the overlaps with other entries that the person wants as they are. */
    keptOverlaps: text('kept_overlaps', { mode: 'json' }).notNull().default([]),
    status: text('status', { enum: ['logged', 'submitted', 'approved', 'onOrder'] }).notNull(),
    source: text('source', { enum: ['manual', 'timer'] }).notNull(),
    submittedAt: text('submitted_at'),
    createdAt: text('created_at').notNull(),
    updatedAt: text('updated_at').notNull(),
    revision: integer('revision').notNull(),
    versionNumber: integer('version_number').notNull().default(0),
    versionId: text('version_id').notNull().default(''),
    receivedVersion: integer('received_version', { mode: 'boolean' }).notNull().default(false),
    /** JSON: the latest decision, see `domain/decision`. */
    decision: jsonOrNull('decision'),
    receivedDecision: integer('received_decision', { mode: 'boolean' }).notNull().default(false),
    deletedAt: text('deleted_at'),
  },
  (table) => [
    index('time_entries_by_person_day').on(table.personId, table.day),
    index('time_entries_by_updated').on(table.personId, table.updatedAt),
    /** Holds all that the figures of projects and work types are counted from, so that the hours themselves are not read. */
    index('time_entries_figures')
      .on(
        table.projectId,
        table.workTypeId,
        table.personId,
        table.status,
        table.day,
        table.endedAt,
        table.minutes,
        table.receivedVersion,
        table.receivedDecision,
      )
      .where(sql`${table.deletedAt} is null`),
    /** Holds all that the figures of a period are counted from, whoever's they are. */
    index('time_entries_period')
      .on(
        table.day,
        table.personId,
        table.status,
        table.projectId,
        table.workTypeId,
        table.endedAt,
        table.minutes,
      )
      .where(sql`${table.deletedAt} is null`),
    /** What waits for an approval is counted after every change. */
    index('time_entries_submitted')
      .on(table.day, table.personId, table.projectId, table.minutes)
      .where(sql`${table.deletedAt} is null and ${table.status} = 'submitted'`),
    check('time_entries_minutes', sql`${table.minutes} > 0`),
  ],
)

/** The latest version of an entry that others were told of in a file, and whether they were told that it is theirs to see no more. */
export const sharedEntries = sqliteTable('shared_entries', {
  entryId: text('entry_id').primaryKey(),
  versionNumber: integer('version_number').notNull(),
  versionId: text('version_id').notNull(),
  withdrawn: integer('withdrawn', { mode: 'boolean' }).notNull(),
  sharedAt: text('shared_at').notNull(),
})

/** At most one row: the timer that runs. Written at the start, so that nothing is lost in a crash. */
export const runningTimer = sqliteTable(
  'running_timer',
  {
    one: integer('one').primaryKey(),
    ...timedWork(),
    startedAt: text('started_at').notNull(),
    zone: text('zone').notNull(),
    heartbeatAt: text('heartbeat_at').notNull(),
  },
  (table) => [check('running_timer_one', sql`${table.one} = 1`)],
)

export const settings = sqliteTable('settings', {
  key: text('key').primaryKey(),
  value: text('value').notNull(),
})

/** Every change to an entry: what it was, what it became, and who or what did it. */
export const auditLog = sqliteTable(
  'audit_log',
  {
    id: text('id').primaryKey(),
    at: text('at').notNull(),
    entryId: text('entry_id').notNull(),
    action: text('action').notNull(),
    origin: text('origin').notNull(),
    before: text('before'),
    after: text('after'),
  },
  (table) => [index('audit_log_by_entry').on(table.entryId, table.at)],
)
