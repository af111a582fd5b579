import { index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'
import { ofPerson } from './own'
import { projects, workTypes } from './replica'

/** Rows of the week grid that a person asked for and that may have no hours yet. `monday` names the week. */
export const weekRows = sqliteTable(
  'week_rows',
  {
    id: text('id').primaryKey(),
    personId: ofPerson(),
    monday: text('monday').notNull(),
    projectId: text('project_id').references(() => projects.id),
    workTypeId: text('work_type_id')
      .notNull()
      .references(() => workTypes.id),
    createdAt: text('created_at').notNull(),
  },
  (table) => [index('week_rows_by_person_week').on(table.personId, table.monday)],
)

/** Projects that a person wants first in every picker. */
export const favouriteProjects = sqliteTable(
  'favourite_projects',
  {
    id: text('id').primaryKey(),
    personId: ofPerson(),
    projectId: text('project_id')
      .notNull()
      .references(() => projects.id),
    createdAt: text('created_at').notNull(),
  },
  (table) => [uniqueIndex('favourite_projects_once').on(table.personId, table.projectId)],
)

/** Hours that a person logs again and again. `fromMinute` is after midnight, null where only the length is known. */
export const entryTemplates = sqliteTable('entry_templates', {
  id: text('id').primaryKey(),
  personId: ofPerson(),
  name: text('name').notNull(),
  projectId: text('project_id').references(() => projects.id),
  workTypeId: text('work_type_id')
    .notNull()
    .references(() => workTypes.id),
  fromMinute: integer('from_minute'),
  minutes: integer('minutes').notNull(),
  description: text('description').notNull(),
  createdAt: text('created_at').notNull(),
})
