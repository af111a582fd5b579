import { sql } from 'drizzle-orm'
import { check, index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { ofPerson, timedWork } from './own'

/**
 * Times when nobody was at the machine, or the machine or the program was down, while the timer ran. `endedAt` is null for as
 * long as the person is away; what stands there is frozen. `answer` is what the person chose, written in the same transaction
 * as what it led to.
 */
export const absences = sqliteTable(
  'absences',
  {
    id: text('id').primaryKey(),
    personId: ofPerson(),
    kind: text('kind', {
      enum: ['idle', 'sleep', 'lock', 'userSwitch', 'shutdown', 'notRunning', 'wasStopped'],
    }).notNull(),
    startedAt: text('started_at').notNull(),
    endedAt: text('ended_at'),
    answer: text('answer'),
    answeredAt: text('answered_at'),
    createdAt: text('created_at').notNull(),
  },
  (table) => [index('absences_by_person').on(table.personId, table.answeredAt)],
)

/** At most one row: what was worked on when the timer was paused. Its hours are entries already. */
export const pausedTimer = sqliteTable(
  'paused_timer',
  {
    one: integer('one').primaryKey(),
    ...timedWork(),
    pausedAt: text('paused_at').notNull(),
  },
  (table) => [check('paused_timer_one', sql`${table.one} = 1`)],
)

/** Reminders that were shown; `id` names what it was about and when, so that none appears twice. */
export const remindersShown = sqliteTable('reminders_shown', {
  id: text('id').primaryKey(),
  shownAt: text('shown_at').notNull(),
})
